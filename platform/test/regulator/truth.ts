import { hostileText } from '../support/acts.ts';
import type { Regulator } from '../support/regulator.ts';

export function truth(regulator: Regulator): void {
  it('shows what somebody stored as the text that it is', async () => {
    await regulator.actAs('cqc-lead');
    const { page } = regulator;
    await regulator.open('findings?severity=LOW');
    await page.getByText(hostileText).waitFor();
    await page.locator('tr', { hasText: hostileText }).getByRole('link').first().click();
    await regulator.heading(hostileText).waitFor();
    expect(await page.title()).toContain(hostileText);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
  });

  it('says that a part is not known, never that there is none, while a service does not answer', async () => {
    const { page } = regulator;
    await regulator.openFindingOf('ZT001');
    await regulator.assay.signal('remediations', 'SIGSTOP');
    try {
      await page.reload();
      await regulator.heading(/Part of this page could not be loaded/).waitFor();
      expect(await page.getByText('Not known').count()).toBeGreaterThan(0);
      expect(await page.getByText('No body has asked for anything').count()).toBe(0);
    } finally {
      await regulator.assay.signal('remediations', 'SIGCONT');
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await regulator.heading('What was done').waitFor();
    expect(await page.getByText('Not known').count()).toBe(0);
  });

  it('says that a finding or the register could not be loaded when it could not', async () => {
    const { page } = regulator;
    const finding = page.url();
    await regulator.open('findings');
    await regulator.assay.signal('findings', 'SIGSTOP');
    try {
      await page.goto(finding);
      await regulator.heading('The finding could not be loaded').waitFor();
      expect(await regulator.heading('No such finding').count()).toBe(0);
      await page.goto(regulator.address('findings'));
      await regulator.heading(/The findings could not be loaded/).waitFor();
      await page.getByText('How many findings each filter leaves: Not known').waitFor();
      expect(await page.getByText('No findings match').count()).toBe(0);
    } finally {
      await regulator.assay.signal('findings', 'SIGCONT');
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await regulator.heading('30 findings').waitFor();
  });

  it('marks in the register of powers what was not checked, and shows it as of a day', async () => {
    const { page } = regulator;
    await regulator.open('powers');
    await page.getByText('Partly verified').first().waitFor();
    expect(await page.getByText('Dates from memory').count()).toBeGreaterThan(0);
    const since2018 = page.getByText('Network and Information Systems Regulations');
    expect(await since2018.count()).toBeGreaterThan(0);
    await regulator.open('powers?asOf=2017-05-12');
    await page.getByText('Partly verified').first().waitFor();
    expect(await page.getByText('What each body could do on 12 May 2017').count()).toBe(1);
    expect(await since2018.count()).toBe(0);
  });

  it('counts on the overview what the register lists', async () => {
    const { page } = regulator;
    await regulator.open('');
    const row = page.locator('tr', { hasText: 'Low' }).filter({ hasText: '14' });
    await row.getByRole('link', { name: 'Low' }).click();
    await regulator.heading('14 findings').waitFor();
  });

  it('tells of a trust what is known of it, and that there is none of an unknown code', async () => {
    const { page } = regulator;
    await regulator.open('trusts');
    await page.getByRole('link', { name: 'Southmoor NHS Foundation Trust (Fictional)' }).click();
    await page.getByRole('link', { name: '28 findings in the register' }).click();
    await regulator.heading('28 findings').waitFor();
    await regulator.open('trusts/ZX999');
    await regulator.heading('No such trust').waitFor();
  });
}
