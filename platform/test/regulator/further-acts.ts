import type { Regulator } from '../support/regulator.ts';
import { fillDay } from '../support/web.ts';

export function furtherActs(regulator: Regulator): void {
  const write = (name: string, words: string) =>
    regulator.page.locator(`textarea[name="${name}"]`).fill(words);
  const follow = async (name: string | RegExp) => {
    await regulator.page.getByRole('link', { name }).last().click();
    await regulator.page
      .getByRole('button', { name: /^(Record|Refer|Accept|Extend|Serve)/ })
      .waitFor();
  };
  const press = async (name: string, said: string) => {
    await regulator.page.getByRole('button', { name }).click();
    await regulator.page.getByText(said).first().waitFor();
  };

  it('a referral asks a body that holds the power', async () => {
    await regulator.actAs('cqc-lead');
    const { page } = regulator;
    await regulator.open('findings?trust=ZT001&status=UNADDRESSED');
    await regulator.findings().first().click();
    await follow('Refer to a body that holds the power');
    await press('Refer the finding', 'Choose the body to refer it to');
    await page.getByLabel(/Department of Health and Social Care/).check();
    await write('reason', 'It takes a binding power.');
    await press('Refer the finding', 'The finding is referred.');
  });

  it('a referral is seen, and answered, by the body that is asked', async () => {
    await regulator.actAs('dhsc-officer');
    const { page } = regulator;
    await page.getByRole('link', { name: 'Referrals' }).click();
    await regulator.heading('1 referral without an answer').waitFor();
    await follow(/^Accept the referral of FND-/);
    await write('reason', 'We will act on it.');
    await press('Accept the referral', 'The referral is accepted.');
  });

  it('a notice of intent comes before the binding one, which says by when', async () => {
    const { page } = regulator;
    await follow(/^Serve a notice of intent/);
    await write('contravention', 'Regulation 10(1).');
    await write('requirements', 'Apply the updates.');
    await page.getByLabel('By electronic means').check();
    await fillDay(page, 'dispatchedOn', ['2021', '3', '1']);
    await press('Serve the notice', 'name the last day for representations');
    await fillDay(page, 'representationsBy', ['2021', '4', '1']);
    await press('Serve the notice', 'The notice of intent is served.');
    await page.locator('dd', { hasText: 'Notice of intent served' }).waitFor();
    await follow(/^Serve the binding notice/);
    await write('contravention', 'Regulation 10(1).');
    await fillDay(page, 'requirements', ['2021', '9', '1']);
    await page.getByLabel('By electronic means').check();
    await fillDay(page, 'dispatchedOn', ['2021', '4', '6']);
    await press('Serve the notice', 'The notice is served. It binds the trust.');
    await page.getByText('6 April 2021: Enforcement notice').waitFor();
    await page.locator('dd', { hasText: 'Overdue' }).waitFor();
  });

  it('a penalty is announced first, in whole pounds', async () => {
    const { page } = regulator;
    await follow(/^Serve notice of a penalty/);
    await page.getByLabel('Amount').fill('much');
    await write('reason', 'Nothing was done.');
    await page.getByLabel('By post').check();
    await press('Serve the notice', 'Enter the amount in whole pounds');
    await page.getByLabel('Amount').fill('£20,000');
    await fillDay(page, 'representationsBy', ['2035', '4', '1']);
    await press('Serve the notice', 'Notice of the penalty is served.');
  });

  it('notices are listed with where they stand, as the filters in the address say', async () => {
    const { page } = regulator;
    await page.getByRole('link', { name: 'Notices' }).click();
    await regulator.heading('3 notices').waitFor();
    await page.getByLabel('Standing').selectOption('Intended');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await regulator.heading('1 notice').waitFor();
    expect(new URL(page.url()).searchParams.get('standing')).toBe('INTENDED');
    await page.getByRole('cell', { name: /Notice of intent of a penalty/ }).waitFor();
    await page.getByRole('link', { name: /^FND-/ }).click();
    await regulator.heading('What you may do').first().waitFor();
  });

  it('the deadline of a recommendation is extended, and its risk accepted for a time', async () => {
    const { page } = regulator;
    await follow('Recommend remediation');
    await write('requirement', 'Isolate what cannot be updated.');
    await fillDay(page, 'dueOn', ['2035', '3', '31']);
    await press('Record the recommendation', 'The recommendation is recorded.');
    await follow('Extend the deadline');
    await fillDay(page, 'dueOn', ['2035', '6', '30']);
    await write('reason', 'The supplier is late.');
    await press('Extend the deadline', 'The deadline is extended.');
    await page.getByText('due 30 June 2035').first().waitFor();
    await follow('Accept the risk');
    await write('reason', 'It is isolated.');
    await fillDay(page, 'expiresOn', ['2035', '1', '31']);
    await press('Accept the risk', 'The risk is accepted.');
    await page.getByText('Risk accepted.').waitFor();
  });

  it('an act recorded by mistake is struck out, and what it led to with it', async () => {
    const { page } = regulator;
    await page.getByRole('link', { name: /^Recorded by mistake.*Risk accepted/ }).click();
    await page.locator('textarea[name="reason"]').waitFor();
    await press('Strike out the act', 'There is a problem');
    await write('reason', 'It was another finding.');
    await press('Strike out the act', 'The act no longer counts.');
    await page.getByRole('link', { name: /^Recorded by mistake.*Recommended/ }).waitFor();
    await page
      .getByRole('link', { name: /^Recorded by mistake.*Risk accepted/ })
      .waitFor({ state: 'detached' });
  });

  it('an alert is issued to many at once, and tells who has not answered', async () => {
    await regulator.actAs('nhse-officer');
    const { page } = regulator;
    await page.getByRole('link', { name: 'Alerts' }).click();
    await page.getByRole('link', { name: 'Issue an alert' }).click();
    await page.getByLabel('What is it about?').fill('Apply MS17-010');
    await write('text', 'Apply the update or isolate the system.');
    await page.getByLabel('Critical').check();
    await page.getByLabel('Network and information systems').check();
    await page.getByLabel(/^Which other organisations/).fill('ZT001 zt002');
    await page.getByRole('button', { name: 'Issue the alert' }).click();
    await regulator.heading('Who has not answered: 2 organisations').waitFor();
    expect(await page.getByRole('link', { name: /moor NHS/i }).count()).toBe(2);
  });

  it('of an alert nothing is required while everybody has time left to answer', async () => {
    const { page } = regulator;
    await write('contravention', 'No answer was given.');
    await write('requirement', 'Apply the update.');
    await fillDay(page, 'dueOn', ['2035', '3', '31']);
    await press('Record the demands', 'has time left');
  });
}
