import { askUntilToDecide, type ToDecide } from '../support/demands-to-decide.ts';
import type { Regulator } from '../support/regulator.ts';
import { fillDay, hasFocus } from '../support/web.ts';

export function deciding(regulator: Regulator): void {
  let on: ToDecide;

  beforeAll(async () => {
    on = await askUntilToDecide(regulator.assay);
    await regulator.actAs('dhsc-officer');
  }, 60_000);

  const follow = (name: string | RegExp) =>
    regulator.page.getByRole('link', { name }).first().click();
  const press = (name: string) => regulator.page.getByRole('button', { name }).click();
  const says = (words: string | RegExp) => regulator.page.getByText(words).first().waitFor();
  const give = (reason: string) => regulator.page.locator('textarea[name="reason"]').fill(reason);
  const choose = (label: string) => regulator.page.getByLabel(label).check();
  const problem = (message: string | RegExp) =>
    regulator.page
      .getByRole('alert')
      .filter({ hasText: 'There is a problem' })
      .getByRole('link', { name: message });

  it('representations are decided on, after which the binding notice may follow', async () => {
    await regulator.open(`findings/${on.representations}`);
    await follow('Decide on representations');
    await says('The system is switched off already.');
    await press('Record the decision');
    await problem('Choose whether to go on').waitFor();
    await choose('Yes, go on');
    await give('It is still connected.');
    await fillDay(regulator.page, 'actedOn', ['2024', '2', '4']);
    await press('Record the decision');
    await says('The decision is recorded.');
    await says(/4 February 2024: Representations decided/);
    await regulator.page.getByRole('link', { name: /^Serve the binding notice/ }).waitFor();
  });

  it('an appeal is decided, never before it was lodged', async () => {
    await regulator.open(`findings/${on.appeal}`);
    const { page } = regulator;
    await follow('Record the decision on an appeal');
    await says('It is not connected to anything.');
    await choose('Yes, it stands');
    await give('The tribunal found that it is connected.');
    await fillDay(page, 'actedOn', ['2024', '2', '19']);
    await press('Record the decision');
    await problem(/20 February 2024/).click();
    expect(await hasFocus(page.locator('input[name="actedOn-day"]'))).toBe(true);
    await fillDay(page, 'actedOn', ['2024', '4', '1']);
    await press('Record the decision');
    await says('The decision is recorded.');
    await says(/1 April 2024: Appeal decided/);
    await page.locator('dd', { hasText: 'Overdue' }).waitFor();
  });

  it('a plan that will not do is returned, with the reason', async () => {
    await regulator.open(`findings/${on.planToReturn}`);
    await follow('Return the plan');
    await says('It will be replaced.');
    await press('Return the plan');
    await regulator.heading('There is a problem').waitFor();
    await give('It names no other system.');
    await press('Return the plan');
    await says('The plan is returned.');
    await says('It names no other system.');
  });

  it('a plan that will do is approved, and a penalty imposed once nothing came of it, within its cap', async () => {
    await regulator.open(`findings/${on.planToApprove}`);
    const { page } = regulator;
    await follow('Approve the plan');
    await give('It is soon enough.');
    await fillDay(page, 'actedOn', ['2019', '2', '1']);
    await press('Approve the plan');
    await says('The plan is approved.');
    await follow('Impose a penalty');
    await page.getByLabel('Amount').fill('17,000,001');
    await give('The system is in use as before.');
    await choose('Handed over in person');
    await fillDay(page, 'dispatchedOn', ['2019', '9', '1']);
    await fillDay(page, 'payBy', ['2019', '10', '31']);
    await press('Impose the penalty');
    await problem(/above the cap/).waitFor();
    await page.getByLabel('Amount').fill('£20,000');
    await press('Impose the penalty');
    await says('The penalty is imposed.');
    await says(/1 September 2019: Penalty imposed/);
  });

  it('a referral is declined, which the body that referred it reads', async () => {
    await regulator.open(`findings/${on.referral}`);
    await follow('Decline the referral');
    await give('It is not of national weight.');
    await press('Decline the referral');
    await says('The referral is declined.');
    await says('It is not of national weight.');
  });

  it('whether a warning notice was complied with is determined by somebody who did not serve it', async () => {
    await regulator.actAs('cqc-inspector');
    await regulator.openFindingOf('ZT002');
    const { page } = regulator;
    await follow('Determine whether it was complied with');
    await press('Record the determination');
    await problem('Choose whether it was complied with').waitFor();
    await choose('Yes');
    await give('The system is isolated.');
    await fillDay(page, 'actedOn', ['2017', '9', '4']);
    await press('Record the determination');
    await says('The determination is recorded.');
    await says(/4 September 2017: Compliance determined/);
    await page.locator('dd', { hasText: 'Remedied' }).waitFor();
  });
}
