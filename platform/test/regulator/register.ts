import type { Regulator } from '../support/regulator.ts';
import { fillDay, hasFocus, operationsDuring, tabTo } from '../support/web.ts';

export function register(regulator: Regulator): void {
  it('asks once for its rows and once for its facets', async () => {
    const { page } = regulator;
    await regulator.open('');
    const operations = await operationsDuring(page, async () => {
      await page.getByRole('link', { name: 'Register of findings' }).click();
      await regulator.heading('30 findings').waitFor();
    });
    expect(operations).toEqual(['RegisterFacets', 'RegisterPage']);
  });

  it('is narrowed by filters, whose choice is in the address, and widened by the back button', async () => {
    const { page } = regulator;
    await page.getByLabel('Low, 14').check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await regulator.heading('14 findings').waitFor();
    expect(new URL(page.url()).searchParams.getAll('severity')).toEqual(['LOW']);
    await page.goBack();
    await regulator.heading('30 findings').waitFor();
    expect(await page.getByLabel('Low, 14').isChecked()).toBe(false);
  });

  it('is read page by page, with the focus on what is new, and back again', async () => {
    const { page } = regulator;
    expect(await regulator.findings().count()).toBe(25);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByRole('link', { name: 'Previous page' }).waitFor();
    expect(await regulator.findings().count()).toBe(5);
    expect(await hasFocus(regulator.heading('30 findings'))).toBe(true);
    await page.getByRole('link', { name: 'Previous page' }).click();
    await page.getByRole('link', { name: 'Next page' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Previous page' }).waitFor();
    expect(await regulator.findings().count()).toBe(5);
  });

  it('is sorted by a column, and by it again the other way round', async () => {
    const { page } = regulator;
    const trust = page.getByRole('columnheader', { name: 'Trust' });
    await trust.getByRole('link').click();
    await page.waitForURL(/direction=ASC/);
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Trust' }).waitFor();
    await trust.getByRole('link').click();
    await page.locator('th[aria-sort="descending"]', { hasText: 'Trust' }).waitFor();
    expect(page.url()).toContain('direction=DESC');
  });

  it('is shown as of another day, which every link keeps', async () => {
    const { page } = regulator;
    await regulator.open('findings');
    await fillDay(page, 'asOf', ['2017', '3', '25']);
    await page.getByRole('button', { name: 'Show' }).click();
    await regulator.heading('2 findings').waitFor();
    await fillDay(page, 'asOf', ['2017', '13', '25']);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('Enter a day of the calendar').waitFor();
    await regulator.findings().first().click();
    await page.getByText('Go back to today to act on it').waitFor();
    expect(page.url()).toContain('asOf=2017-03-25');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByRole('link', { name: 'Recommend remediation' }).waitFor();
    expect(page.url()).not.toContain('asOf');
  });

  it('is searched, and a finding opened, by the keyboard alone', async () => {
    const { page } = regulator;
    await regulator.open('');
    await tabTo(page, page.getByRole('link', { name: 'Register of findings' }));
    await page.keyboard.press('Enter');
    await regulator.heading('30 findings').waitFor();
    expect(await hasFocus(regulator.heading('Register of findings'))).toBe(true);
    await tabTo(page, page.getByLabel(/^Words of/));
    await page.keyboard.type('"Unsupported system 7"');
    await page.keyboard.press('Enter');
    await regulator.heading('1 finding').waitFor();
    await tabTo(page, regulator.findings().first());
    await page.keyboard.press('Enter');
    await regulator.heading('Unsupported system 7').waitFor();
    expect(await hasFocus(regulator.heading('Unsupported system 7'))).toBe(true);
    expect(await page.title()).toBe('Unsupported system 7 – Assay for regulators');
  });

  it('has a way past the menu, for the keyboard', async () => {
    const { page } = regulator;
    await regulator.open('findings');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: 'Skip to main content' }))).toBe(true);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#main');
  });
}
