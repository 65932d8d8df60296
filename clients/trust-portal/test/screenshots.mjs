import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { choosePersona, launchBrowser } from '../../web/test/browser.mjs';

const gateway = process.argv[2] ?? 'http://127.0.0.1:4000';
const trust = process.argv[3] ?? 'zd147';
/** A trust with demands that are closed. */
const trustWithHistory = process.argv[4] ?? 'zd160';
const folder = path.resolve(import.meta.dirname, '../screenshots');
const application = new URL('/trust/', gateway).href;

const first = (name) => (page) =>
  page
    .locator('main .assay-tasks h3')
    .getByRole('link', name && { name })
    .first();

/** Pages by the name of their picture: an address, or what to press on the page before. */
const pictures = [
  ['what-to-do', ''],
  ['demand', (page) => page.locator('main a[href*="/demands/"]').first()],
  ['evidence', 'evidence'],
  ['findings', 'findings'],
  ['finding', first()],
  ['notices', 'notices'],
  ['alerts', 'alerts'],
  ['alert', first()],
  ['inspections', 'inspections'],
  ['inspection', first()],
  ['contacts', 'contacts'],
];

const pastPictures = [
  ['history', 'history'],
  ['closed-demand', first()],
];

const browser = await launchBrowser();

/** Presses something that leads to another page, and waits until that is there. */
async function press(page, target) {
  const before = await page.title();
  await target.click();
  const arrived = ([title, loading]) =>
    ![title, ''].includes(globalThis.document.title) &&
    !globalThis.document.title.startsWith(loading);
  await page.waitForFunction(arrived, [before, 'Loading']);
}

async function take(page, name) {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  process.stdout.write(`${name}: ${await page.title()}\n`);
}

/** Photographs pages at one width. */
async function photograph(viewport, { of = trust, taken, suffix = '' }) {
  const page = await browser.newPage({ viewport, locale: 'en-GB', timezoneId: 'Europe/London' });
  await page.goto(application);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await choosePersona(page, `trust-${of}`);
  for (const [name, step] of taken) {
    if (typeof step === 'string') await page.goto(new URL(step, application).href);
    else await press(page, step(page));
    await take(page, `${name}${suffix}`);
  }
  await page.close();
}

try {
  await mkdir(folder, { recursive: true });
  for (const [viewport, suffix] of [
    [{ width: 1280, height: 1000 }, ''],
    [{ width: 390, height: 844 }, '-phone'],
  ]) {
    await photograph(viewport, { taken: pictures, suffix });
    await photograph(viewport, { of: trustWithHistory, taken: pastPictures, suffix });
  }
} finally {
  await browser.close();
}
