import { randomUUID } from 'node:crypto';
import { FindingDocument, SubmitEvidenceDocument } from '@assay/client';
import type { Regulator } from '../support/regulator.ts';
import { fillDay, hasFocus } from '../support/web.ts';

export function acting(regulator: Regulator): void {
  it('is refused to a body without a power, with the reason and who could', async () => {
    await regulator.actAs('nhsd-lead');
    await regulator.openFindingOf('ZT001');
    const { page } = regulator;
    const refused = page.locator('details', { hasText: 'What you may not do, and why' }).first();
    const words = await refused.innerText();
    expect(words).toContain('Require remediation');
    expect(words).toContain('NHS Digital (Health and Social Care Information Centre) acted until');
    expect(words).toContain('It takes a power to require remediation.');
    expect(words).toMatch(
      /Who could:[^]*Department of Health and Social Care\): Enforcement notice/,
    );
    expect(await page.getByRole('link', { name: /^Require remediation/ }).count()).toBe(0);
  });

  it('is refused in full at the address of the form too, which has nothing to fill in', async () => {
    const { page } = regulator;
    await page.goto(`${page.url()}/require`);
    await regulator.heading(/The law does not allow this/).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Who could:');
    expect(await page.locator('main form').count()).toBe(0);
  });

  it('is recorded under a power about another subject, when the body names one that it holds', async () => {
    await regulator.actAs('cqc-lead');
    await regulator.openFindingOf('ZT002');
    const { page } = regulator;
    await page.getByRole('link', { name: /^Require remediation under another power/ }).click();
    await page.getByLabel(/^Warning notice/).check();
    await page.locator('textarea[name="contravention"]').fill('Significant improvement is needed.');
    await page.locator('textarea[name="requirement"]').fill('Isolate the system.');
    await fillDay(page, 'dueOn', ['2017', '8', '31']);
    await fillDay(page, 'actedOn', ['2017', '5', '2']);
    await page.getByRole('button', { name: 'Record the demand' }).click();
    await page.getByText('The demand is recorded. It binds the trust.').waitFor();
    await regulator.heading(/^Warning notice.* by Care Quality Commission/).waitFor();
  });

  it('says all at once what is wrong with a demand, and leads to each field', async () => {
    await regulator.actAs('dhsc-officer');
    await regulator.openFindingOf('ZT001');
    const { page } = regulator;
    await page.getByRole('link', { name: 'Require remediation: Enforcement notice' }).click();
    await regulator.heading('Require remediation').waitFor();
    await fillDay(page, 'dueOn', ['2018', '12', '31']);
    await fillDay(page, 'actedOn', ['2018', '6', '4']);
    await page.getByRole('button', { name: 'Record the demand' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.waitFor();
    const problems = summary.getByRole('link');
    expect(await problems.count()).toBe(2);
    await problems.first().click();
    expect(await hasFocus(page.locator('textarea[name="contravention"]'))).toBe(true);
  });

  it('says that a day is none before it is sent', async () => {
    const { page } = regulator;
    await fillDay(page, 'dueOn', ['2018', '13', '31']);
    await page.getByRole('button', { name: 'Record the demand' }).click();
    const problem = page.getByRole('link', { name: 'Enter a day of the calendar' });
    await problem.click();
    expect(await hasFocus(page.locator('input[name="dueOn-day"]'))).toBe(true);
  });

  it('is refused for a day on which the power was not in force, and keeps what was entered', async () => {
    const { page } = regulator;
    await page.locator('textarea[name="contravention"]').fill('Regulation 10(1).');
    await page.locator('textarea[name="requirement"]').fill('Apply the updates.');
    await fillDay(page, 'dueOn', ['2018', '12', '31']);
    await fillDay(page, 'actedOn', ['2017', '5', '12']);
    await page.getByRole('button', { name: 'Record the demand' }).click();
    await regulator.heading(/The law does not allow this/).waitFor();
    expect(await page.locator('textarea[name="requirement"]').inputValue()).toBe(
      'Apply the updates.',
    );
  });

  it('is recorded under the instrument that the law names, and changes the status at once', async () => {
    const { page } = regulator;
    await fillDay(page, 'actedOn', ['2018', '6', '4']);
    await page.getByRole('button', { name: 'Record the demand' }).click();
    await page.getByText('The demand is recorded. It binds the trust.').waitFor();
    await regulator.heading(/^Enforcement notice by Secretary of State/).waitFor();
    await page.locator('dd', { hasText: 'Overdue' }).waitFor();
    await page.getByText('4 June 2018: Enforcement notice').waitFor();
  });

  it('may be a recommendation, whichever the body', async () => {
    const { page } = regulator;
    await page.getByRole('link', { name: 'Recommend remediation' }).click();
    await page.locator('textarea[name="requirement"]').fill('Isolate what cannot be updated.');
    await page.getByRole('button', { name: 'Record the recommendation' }).click();
    await page.getByText('The recommendation is recorded.').waitFor();
    await regulator.heading(/^Recommendation by Secretary of State/).waitFor();
  });

  it('is verified by another officer when the trust has done it, which leaves the advice open', async () => {
    const { assay } = regulator;
    const { id, demand } = await openMandate(regulator);
    const submitted = await assay.ask('trust-zt001', SubmitEvidenceDocument, {
      input: {
        remediationIds: [demand],
        statement: 'The updates are installed.',
        actedOn: '2018-10-01',
        idempotencyKey: randomUUID(),
      },
    });
    expect(submitted.data.submitEvidence.errors).toEqual([]);
    await regulator.actAs('dhsc-second-officer');
    const { page } = regulator;
    await regulator.open(`findings/${id}`);
    await page.getByRole('link', { name: 'Verify: accept the evidence' }).click();
    await page.locator('textarea[name="reason"]').fill('Seen on site.');
    await fillDay(page, 'actedOn', ['2018', '11', '1']);
    await page.getByRole('button', { name: 'Accept the evidence' }).click();
    await page.getByText('The demand is verified.').waitFor();
    await page.locator('dd', { hasText: 'Advised' }).waitFor();
  });

  it('is withdrawn by the body that made it, after which nothing is open', async () => {
    const { page } = regulator;
    await page.getByRole('link', { name: 'Withdraw the demand' }).click();
    await page.locator('textarea[name="reason"]').fill('No longer needed.');
    await page.getByRole('button', { name: 'Withdraw the demand' }).click();
    await page.getByText('The demand is withdrawn.').waitFor();
    await page.locator('dd', { hasText: 'Remedied' }).waitFor();
  });
}

/** The finding of the page, and the demand that it bears. */
async function openMandate({ page, assay }: Regulator): Promise<{ id: string; demand: string }> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { data } = await assay.ask('dhsc-officer', FindingDocument, { id });
  const demands = data.finding?.enforcement?.remediations ?? [];
  return { id, demand: demands.find(({ kind }) => kind === 'MANDATE')?.id ?? '' };
}
