import type { Regulator } from '../support/regulator.ts';
import { axeFindings, scrollsSideways } from '../support/web.ts';

const pages = [
  '',
  'findings',
  'findings?severity=HIGH&asOf=2017-05-12',
  'heat-map',
  'trusts',
  'trusts/ZT001',
  'powers',
  'notices?standing=SERVED',
  'alerts',
  'alerts/new',
  'referrals?which=all',
  'nowhere',
];

export function accessibility(regulator: Regulator): void {
  it.each(pages)('axe finds nothing on /regulator/%s, which a phone shows whole', async (path) => {
    await regulator.open(path);
    expect(await axeFindings(regulator.page)).toEqual([]);
    expect(await scrollsSideways(regulator.page)).toBe(false);
  });

  it('axe finds nothing on a finding, its parts opened, and on the forms, their problems shown', async () => {
    const { page } = regulator;
    await regulator.openFindingOf('ZT001');
    await page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    expect(await axeFindings(page)).toEqual([]);
    await regulator.openFindingOf('ZT002');
    await page.getByRole('link', { name: 'Recommend remediation' }).click();
    await page.getByRole('button', { name: 'Record the recommendation' }).click();
    await regulator.heading('There is a problem').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('axe finds nothing on the front page, when signing in, and when signing out', async () => {
    const { page, assay } = regulator;
    await page.goto(assay.address('gateway'));
    expect(await axeFindings(page)).toEqual([]);
    await regulator.newVisitor();
    await regulator.open('');
    expect(await axeFindings(regulator.page)).toEqual([]);
    await regulator.page.getByRole('button', { name: 'Sign in' }).click();
    await regulator.page.getByRole('button', { name: 'Sign in' }).click();
    await regulator.heading('There is a problem').waitFor();
    expect(await axeFindings(regulator.page)).toEqual([]);
  });
}
