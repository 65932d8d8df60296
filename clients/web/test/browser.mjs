import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

// as a person's browser but for what a machine without a screen lacks
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--lang=en-GB'];

/** Chromium from npm, or the machine's own where CHROMIUM_PATH names one. */
export async function launchBrowser() {
  const own = process.env.CHROMIUM_PATH;
  return playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: ARGUMENTS,
    headless: true,
  });
}

const personOfTrust = /^trust-(?<odsCode>[a-z0-9]+)(?<contributor>-contributor)?$/;

/** Chooses a persona on the provider's page, and waits until the application names them. */
export async function choosePersona(page, persona) {
  const { odsCode, contributor = '' } = personOfTrust.exec(persona)?.groups ?? {};
  const choice = odsCode === undefined ? persona : `trust${contributor}`;
  await page.locator(`input[name="persona"][value="${choice}"]`).check();
  if (odsCode !== undefined) await page.locator('input[name="odsCode"]').fill(odsCode);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

/** Opens an application at an address and signs in to it. */
export async function signIn(page, address, persona) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await choosePersona(page, persona);
}
