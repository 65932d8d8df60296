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
  const press = (name: string | RegExp) => regulator.page.getByRole('button', { name }).click();
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
    await says(/4 February 2024: Representations decided.*the body goes on/);
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
    await says(/1 April 2024: Appeal decided.*it stands/);
    await page.locator('dd', { hasText: 'Overdue' }).waitFor();
  });

  it('a plan that will not do is returned, its steps and files read before', async () => {
    await regulator.open(`findings/${on.planToReturn}`);
    await follow('Return the plan');
    await says('It will be replaced.');
    await says('Buy another. (Head of IT), by 31 May 2019');
    const download = regulator.page.waitForEvent('download');
    await press(/^quotation.txt/);
    expect((await download).suggestedFilename()).toBe('quotation.txt');
    await press('Return the plan');
    await regulator.heading('There is a problem').waitFor();
    await give('It names no other system.');
    await press('Return the plan');
    await says('The plan is returned.');
    await says('It names no other system.');
  });

  it('a plan that will do is approved', async () => {
    await regulator.open(`findings/${on.planToApprove}`);
    await follow('Approve the plan');
    await give('It is soon enough.');
    await press('Approve the plan');
    await says('The plan is approved.');
    await says('It is soon enough.');
  });

  it('a penalty is imposed once it was announced, within the cap of the law', async () => {
    await regulator.open(`findings/${on.penalty}`);
    const { page } = regulator;
    await follow('Impose a penalty');
    await says(/3 June 2024: Notice of intent served.*£20,000/);
    await page.getByLabel('Amount').fill('17,000,001');
    await give('The system is in use as before.');
    await choose('Handed over in person');
    await fillDay(page, 'dispatchedOn', ['2024', '7', '8']);
    await fillDay(page, 'payBy', ['2024', '8', '31']);
    await press('Impose the penalty');
    await problem(/above the cap/).click();
    expect(await hasFocus(page.getByLabel('Amount'))).toBe(true);
    await page.getByLabel('Amount').fill('£20,000');
    await press('Impose the penalty');
    await says('The penalty is imposed.');
    await says(/8 July 2024: Penalty imposed.*£20,000/);
    await page.locator('dd', { hasText: 'Penalised' }).waitFor();
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
    await choose('No');
    await give('The system is not isolated.');
    await fillDay(page, 'actedOn', ['2017', '9', '4']);
    await press('Record the determination');
    await says('The determination is recorded.');
    await says(/4 September 2017: Compliance determined.*not complied with/);
    await page.locator('dd', { hasText: 'Overdue' }).waitFor();
  });
}
