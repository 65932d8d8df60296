import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { choosePersona, launchBrowser } from '../../web/test/browser.mjs';

const gateway = process.argv[2] ?? 'http://127.0.0.1:4000';
const folder = path.resolve(import.meta.dirname, '../screenshots');
const application = new URL('/inspector/', gateway).href;
const tablet = { width: 820, height: 1180 };
const phone = { width: 390, height: 844 };

const browser = await launchBrowser();
const context = await browser.newContext({
  viewport: tablet,
  locale: 'en-GB',
  timezoneId: 'Europe/London',
});
const page = await context.newPage();

/** Photographs the page as a tablet shows it and as a phone does; from `part` on, or else from its top. */
async function take(name, part) {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  for (const [size, suffix] of [
    [phone, '-on-a-phone'],
    [tablet, ''],
  ]) {
    await page.setViewportSize(size);
    if (part) await part.evaluate((element) => element.scrollIntoView());
    else await page.evaluate('window.scrollTo(0, 0)');
    await page.screenshot({ path: path.join(folder, `${name}${suffix}.png`) });
  }
  process.stdout.write(`${name}: ${await page.title()}\n`);
}

const press = (role, name) => page.getByRole(role, { name }).first().click();
const today = new Date();

async function planAnInspection() {
  await page.goto(new URL('plan', application).href);
  await page.getByLabel('Which trust?').fill('marl');
  await page.getByLabel('Marlholme Ambulance Service').check();
  await page.getByLabel('Against which standard?').selectOption('CE-3.1');
  await page.getByLabel('By consent').check();
  await page.getByLabel('Yes: it is announced').check();
  await page.locator('input[name="plannedFor-day"]').fill(String(today.getDate()));
  await page.locator('input[name="plannedFor-month"]').fill(String(today.getMonth() + 1));
  await page.locator('input[name="plannedFor-year"]').fill(String(today.getFullYear()));
  await take('plan');
  await press('button', 'Plan the inspection');
  await press('button', 'Begin the inspection');
  await page.getByText('Under way', { exact: true }).waitFor();
}

/** Answers the control that is open; without a network it stays on the device. */
async function answer(outcome, rationale, button) {
  await page.getByRole('radio', { name: outcome, exact: true }).check();
  await page.getByLabel('Why?').fill(rationale);
  await press('button', button);
}

/** A picture of the application's own as if the camera had taken it. */
async function addPhotograph(description) {
  const buffer = await readFile(path.resolve(import.meta.dirname, '../public/icon-512.png'));
  const photograph = { name: 'rack.png', mimeType: 'image/png', buffer };
  await page.getByLabel('Take a photograph').setInputFiles(photograph);
  await page.getByLabel('What does it show?').fill(description);
  await press('button', 'Add the file');
}

try {
  await mkdir(folder, { recursive: true });
  await page.goto(application);
  await press('button', 'Sign in');
  await choosePersona(page, 'cqc-inspector');
  await planAnInspection();
  const inspection = page.url();
  await press('link', /^CE1 /);
  await answer('Met', 'Rules reviewed in April.', 'Save');
  await page.getByText('Everything recorded on this device has been sent').waitFor();
  await press('link', /^Back to/);
  await page.getByText('None.', { exact: true }).waitFor();
  await press('link', /^CE2 /);
  await context.setOffline(true);
  await page.getByLabel('Oldest missing security update').fill('212');
  await answer('Not met', 'Updates are months late on the servers in the plant room.', 'Save');
  await page.getByText('Kept on this device.').waitFor();
  await take('control');
  await press('link', /^Back to/);
  await take('inspection');
  await press('link', 'Waiting to be sent');
  await take('waiting');
  await press('link', 'My inspections');
  await take('my-inspections-without-a-network');
  await press('button', 'Sign out');
  await take('sign-out-without-a-network');
  await context.setOffline(false);
  await page.getByText('Everything recorded on this device has been sent').waitFor();
  await page.goto(`${inspection}/controls/CE2`);
  await addPhotograph('The rack in the plant room');
  await press('button', 'Look at rack.png');
  await page.getByRole('img', { name: 'The rack in the plant room' }).waitFor();
  await take('evidence', page.getByRole('heading', { name: 'Photographs and files' }));
  await page.goto(`${inspection}/report`);
  await press('button', 'Draft the report');
  await page.getByText('The report is drafted.').waitFor();
  await take('report');
} finally {
  await browser.close();
}
