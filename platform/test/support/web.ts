import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, ConsoleMessage, Locator, Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const patienceMs = 20_000;

/** A page in a browser session of its own, in English as written in England; notes what goes wrong in it. */
export async function openPage(browser: Browser, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message: ConsoleMessage) => {
    // an answer that is an error, such as to a form with a problem, is noted by the browser too
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) faults.push(message.text());
  });
  return page;
}

/** Waits until there is a page, and it says of nothing that it is being loaded. */
export async function loaded(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  const awaited = page.locator('main h1, main [role="status"]').filter({ hasText: /^Loading/ });
  await awaited.first().waitFor({ state: 'detached' });
}

/** What axe finds wrong with the page as it is: the rule, and where. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

export const phone = { width: 360, height: 740 };

/** Whether one has to scroll sideways to read the page on a phone. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  const before = page.viewportSize();
  await page.setViewportSize(phone);
  const scrolls = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > window.innerWidth',
  );
  if (before) await page.setViewportSize(before);
  return scrolls;
}

/** The names of the GraphQL operations that a page sends while something is done. */
export async function operationsDuring(page: Page, action: () => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  const note = (request: { url: () => string; postDataJSON: () => unknown }) => {
    if (!request.url().endsWith('/graphql')) return;
    names.push((request.postDataJSON() as { operationName: string }).operationName);
  };
  page.on('request', note);
  await action();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return names.sort();
}

/** Goes on by the Tab key until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Types a day into the three fields of a form. */
export async function fillDay(
  page: Page,
  name: string,
  [year, month, day]: string[],
): Promise<void> {
  await page.locator(`input[name="${name}-day"]`).fill(day ?? '');
  await page.locator(`input[name="${name}-month"]`).fill(month ?? '');
  await page.locator(`input[name="${name}-year"]`).fill(year ?? '');
}
