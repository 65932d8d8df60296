import { randomUUID } from 'node:crypto';
import { RespondToDraftDocument } from '@assay/client';
import type { Inspector } from '../support/inspector.ts';
import { axeFindings, fillDay, hasFocus, tabTo } from '../support/web.ts';

export function planToIssue(inspector: Inspector): void {
  let id = '';
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(String);

  it('says all at once what is wrong with a plan, and leads to each field', async () => {
    await inspector.open('plan');
    const { page } = inspector;
    await page.getByRole('button', { name: 'Plan the inspection' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    expect(await summary.getByRole('link').count()).toBe(5);
    await summary.getByRole('link', { name: 'Choose the footing' }).click();
    expect(await hasFocus(page.getByLabel('By consent'))).toBe(true);
  });

  it('says why the law does not allow an inspection', async () => {
    await inspector.actAs('nhsd-inspector');
    await inspector.open('plan');
    const { page } = inspector;
    await page.getByLabel('Which trust?').fill('zt001');
    await page.getByLabel('Against which standard?').selectOption('CE-2014');
    await page.getByLabel('Under a power of inspection').check();
    await page.getByLabel('Yes: it is announced').check();
    await fillDay(page, 'plannedFor', ['2017', '3', '6']);
    await page.getByRole('button', { name: 'Plan the inspection' }).click();
    await inspector.heading(/The law does not allow this/).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Who could:');
  });

  it('finds the trust by part of its name, which is chosen by keyboard', async () => {
    await inspector.actAs('cqc-inspector');
    await inspector.open('plan');
    const { page } = inspector;
    const field = page.getByLabel('Which trust?');
    await field.fill('nowhere at all');
    await inspector.status('No trust has that').waitFor();
    await field.fill('moor');
    await inspector.status('2 trusts found.').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByText('There is a problem').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Plan the inspection' }).click();
    await page.getByRole('link', { name: 'Choose the trust, or enter its ODS code' }).click();
    expect(await hasFocus(field)).toBe(true);
    const found = page.getByRole('group', { name: 'Choose the trust' }).getByRole('radio');
    await tabTo(page, found.first());
    await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('radio', { name: 'Southmoor NHS Foundation Trust (Fictional)' });
    expect(await chosen.isChecked()).toBe(true);
  });

  it('plans one, which is on the device then, and begins it', async () => {
    const { page } = inspector;
    await page.getByLabel('Against which standard?').selectOption('CE-3.1');
    await page.getByLabel('By consent').check();
    await page.getByLabel('No: it is unannounced').check();
    await fillDay(page, 'plannedFor', today);
    await page.getByRole('button', { name: 'Plan the inspection' }).click();
    await page.getByRole('button', { name: 'Begin the inspection' }).click();
    await page.getByText('Under way', { exact: true }).waitFor();
    id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  it('says what is wrong with an outcome before it is kept', async () => {
    const { page } = inspector;
    await page.getByRole('link', { name: /^CE1 / }).click();
    await page.getByLabel('Administrator accounts with a very weak password').fill('many');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    expect(await summary.getByRole('link').count()).toBe(3);
    await summary.getByRole('link', { name: 'Choose what was found' }).click();
    expect(await hasFocus(page.getByRole('radio', { name: 'Met', exact: true }))).toBe(true);
    await page.getByLabel('Administrator accounts with a very weak password').fill('');
  });

  it('records every control, one after the other', async () => {
    const { page } = inspector;
    for (const [index, outcome] of ['Met', 'Met', 'Not met', 'Met', 'Met'].entries()) {
      await inspector.heading(new RegExp(`CE${String(index + 1)} `)).waitFor();
      if (index < 4) {
        await page.getByRole('radio', { name: outcome, exact: true }).check();
        await page.getByLabel('Why?').fill('Seen on site.');
        await page.getByRole('button', { name: 'Save and go to the next control' }).click();
      } else await inspector.answer(outcome, 'Seen on site.');
    }
    await inspector.held(id, ({ assessments }) => assessments.length === 5);
  });

  it('drafts the report and sends it to the trust', async () => {
    const { page } = inspector;
    await inspector.open(`inspections/${id}/report`);
    await page.getByRole('button', { name: 'Draft the report' }).click();
    await inspector.status('The report is drafted.').waitFor();
    await page.getByRole('button', { name: 'Send the draft to the trust' }).click();
    await inspector.status('The draft is with the trust.').waitFor();
    await page.getByText('The trust has not answered yet.').waitFor();
  });

  it('answers each point of the trust with a reason', async () => {
    await inspector.assay.ask('trust-zt002', RespondToDraftDocument, {
      input: {
        inspectionId: id,
        points: [{ controlId: 'CE-3.1/CE3', comment: 'Only two devices are late.' }],
        idempotencyKey: randomUUID(),
      },
    });
    const { page } = inspector;
    await inspector.open(`inspections/${id}/report`);
    await page.getByText('Only two devices are late.').waitFor();
    await page.getByRole('button', { name: 'Answer the trust' }).click();
    await page.getByRole('link', { name: 'CE3: say why' }).waitFor();
    await page.getByLabel('Decline it').check();
    await page.getByLabel('Why? (CE3)').fill('Two are enough.');
    await page.getByRole('button', { name: 'Answer the trust' }).click();
    await page.getByText('Declined').waitFor();
    await page.getByText('A lead inspector who assessed nothing in it signs it off').waitFor();
  });

  it('is signed off and issued by another person, and fetched as a page', async () => {
    await inspector.actAs('cqc-lead');
    const { page } = inspector;
    await inspector.open(`inspections/${id}/report`);
    await page.getByRole('button', { name: 'Sign off exactly this report' }).click();
    await page.getByText(/^By cqc-lead on/).waitFor();
    await page.getByRole('button', { name: 'Issue the report' }).click();
    await inspector.status('The report is issued.').waitFor();
    await page.getByText(/^Issued.*failed/).waitFor();
    const held = await inspector.held(id, ({ status }) => status === 'ISSUED');
    expect(held.result).toBe('FAILED');
    const fetched = page.waitForResponse(/\/files\/inspections\//);
    await page.getByRole('button', { name: 'Fetch the report as a page' }).click();
    expect((await fetched).status()).toBe(200);
  });

  it('is corrected by a version of its own, which another person issues', async () => {
    await inspector.actAs('cqc-inspector');
    await inspector.open(`inspections/${id}/report`);
    await inspector.page.getByText('Correct the report').click();
    expect(await axeFindings(inspector.page)).toEqual([]);
    const { page } = inspector;
    await page.getByRole('button', { name: 'Draft the correction' }).click();
    await page.getByRole('link', { name: 'Say why the report is corrected' }).waitFor();
    await page.getByLabel('Which control?').selectOption('CE-3.1/CE3');
    await page.getByLabel('What is the right outcome?').selectOption('MET');
    await page.getByLabel('Why is it right?').fill('The two devices were retired before.');
    await page.getByLabel('Why is the report corrected?').fill('Two devices were out of use.');
    await page.getByRole('button', { name: 'Draft the correction' }).click();
    await inspector.status('The correction is drafted.').waitFor();
    await inspector.actAs('cqc-lead');
    await inspector.open(`inspections/${id}/report`);
    await inspector.page.getByRole('button', { name: 'Issue the correction' }).click();
    await inspector.status('The correction is issued.').waitFor();
    const held = await inspector.held(id, ({ result }) => result === 'PASSED');
    expect(held.result).toBe('PASSED');
  });

  it('is withdrawn for good with a reason, and is not corrected after that', async () => {
    const { page } = inspector;
    await page.getByText('Withdraw the report').first().click();
    await page.getByRole('button', { name: 'Withdraw the report' }).click();
    await page.getByRole('link', { name: 'Say why it does not stand' }).waitFor();
    await page.getByLabel('Why does it not stand?').fill('Another trust was visited.');
    await page.getByRole('button', { name: 'Withdraw the report' }).click();
    await inspector.status('The report is withdrawn.').waitFor();
    await page.getByText(/^Withdrawn on/).waitFor();
    await page.getByText(': Another trust was visited.').waitFor();
    expect(await page.getByText('Correct the report').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
}
