import { choosePersona } from '../../../clients/web/test/browser.mjs';
import type { Regulator } from '../support/regulator.ts';

export function signingIn(regulator: Regulator): void {
  it('names the person and the organisation, and leaves no token in any storage', async () => {
    const { page } = regulator;
    const person = page.getByText('Enforcement officer, Department of Health and Social Care');
    expect(await person.isVisible()).toBe(true);
    const stored = await page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
    );
    expect(stored).not.toContain('eyJ');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('lasts over a reload, which stays where one was', async () => {
    await regulator.open('findings?severity=LOW');
    await regulator.page.reload();
    await regulator.heading('14 findings').waitFor();
    expect(regulator.page.url()).toBe(regulator.address('findings?severity=LOW'));
  });

  it('comes back to the address that was asked for', async () => {
    await regulator.newVisitor();
    await regulator.open('findings?severity=LOW');
    await regulator.page.getByRole('button', { name: 'Sign in' }).click();
    await choosePersona(regulator.page, 'cqc-lead');
    await regulator.heading('14 findings').waitFor();
    expect(regulator.page.url()).toBe(regulator.address('findings?severity=LOW'));
  });

  it('can be for another organisation without signing out', async () => {
    const { page } = regulator;
    await page.getByRole('button', { name: 'Switch organisation' }).click();
    await choosePersona(page, 'ico-officer');
    const person = page.getByText("Enforcement officer, Information Commissioner's Office");
    await person.waitFor();
    expect(page.url()).toBe(regulator.address());
  });

  it('ends at the provider too, so that a reload signs nobody in', async () => {
    const { page } = regulator;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign out of Assay?' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await regulator.heading('Sign in to Assay for regulators').waitFor();
    await page.reload();
    await regulator.heading('Sign in to Assay for regulators').waitFor();
    expect(await page.getByRole('navigation', { name: 'Menu' }).count()).toBe(0);
  });
}
