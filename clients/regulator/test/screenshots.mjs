import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { choosePersona, launchBrowser } from '../../web/test/browser.mjs';

const gateway = process.argv[2] ?? 'http://127.0.0.1:4000';
const folder = path.resolve(import.meta.dirname, '../screenshots');
const application = new URL('/regulator/', gateway).href;

const firstFinding = (page) => page.getByRole('link', { name: /^FND-/ }).first();

/** Pages by the name of their picture: an address, or what to press on the page before. */
const pictures = [
  ['overview', ''],
  ['register', 'findings?status=OVERDUE&status=MANDATED&status=ADVISED&sort=STATUS'],
  ['finding', firstFinding],
  ['demand', (page) => page.getByRole('link', { name: /^Require remediation/ })],
  ['register-before-wannacry', 'findings?asOf=2017-05-12&severity=CRITICAL'],
  ['trust', 'trusts/ZD026'],
  ['heat-map', 'heat-map?standard=CE-2014'],
  ['alerts', 'alerts'],
  ['notices', 'notices'],
  ['powers', 'powers?asOf=2018-05-10#body-DHSC'],
];

/** Where one decides on what a trust sent. */
const deciding = [
  ['evidence', 'findings?status=EVIDENCE_SUBMITTED'],
  ['evidence', firstFinding],
  ['evidence', (page) => page.getByRole('link', { name: 'Reject the evidence' })],
];

const onPhone = [
  ['overview-phone', ''],
  ['register-phone', 'findings?status=OVERDUE&status=MANDATED&sort=STATUS'],
  ['finding-phone', firstFinding],
];
const phone = { width: 375, height: 812 };

const browser = await launchBrowser();
const viewport = { width: 1280, height: 1000 };
const page = await browser.newPage({ viewport, locale: 'en-GB', timezoneId: 'Europe/London' });

/** Presses something that leads to another page, and waits until that is there. */
async function press(target) {
  const before = await page.title();
  await target.click();
  const arrived = ([title, loading]) =>
    ![title, ''].includes(globalThis.document.title) &&
    !globalThis.document.title.startsWith(loading);
  await page.waitForFunction(arrived, [before, 'Loading']);
}

async function take(name, fullPage = false) {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
  process.stdout.write(`${name}: ${await page.title()}\n`);
}

async function takeAll(steps, fullPage = false) {
  for (const [name, step] of steps) {
    if (typeof step === 'string') await page.goto(new URL(step, application).href);
    else await press(step(page));
    await take(name, fullPage);
  }
}

try {
  await mkdir(folder, { recursive: true });
  await page.goto(gateway);
  await take('front-page');
  await page.goto(application);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await take('sign-in');
  await choosePersona(page, 'dhsc-officer');
  await takeAll(pictures);
  await takeAll(deciding, true);
  await page.setViewportSize(phone);
  await takeAll(onPhone);
  await page.setViewportSize(viewport);
  await page.getByRole('button', { name: 'Switch organisation' }).click();
  await choosePersona(page, 'nhsd-lead');
  await page.goto(new URL('findings?status=UNADDRESSED', application).href);
  await press(firstFinding(page));
  await page.getByText('What you may not do, and why').first().scrollIntoViewIfNeeded();
  await take('refusal');
} finally {
  await browser.close();
}
