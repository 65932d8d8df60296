import { text } from 'node:stream/consumers';
import type { Regulator } from '../support/regulator.ts';

export function overview(regulator: Regulator): void {
  it('tells the months, with the days on which powers came into force', async () => {
    const { page } = regulator;
    await regulator.open('');
    const begun = page.getByRole('listitem').filter({ hasText: '10 May 2018' });
    expect(await begun.innerText()).toMatch(/Secretary of State.*: Enforcement notice/);
    await page.getByText('The months as a table').click();
    const months = page.getByRole('table', { name: 'Findings by status at the end of each month' });
    const march = months.getByRole('row', { name: /^31 March 2017/ });
    expect((await march.getByRole('cell').allInnerTexts()).slice(0, 2)).toEqual(['2', '2']);
    const april = months.getByRole('row', { name: /^30 April 2017/ });
    expect((await april.getByRole('cell').allInnerTexts()).slice(0, 2)).toEqual(['30', '30']);
  });

  it('tells how what each body raised could be compelled, and every number leads there', async () => {
    const { page } = regulator;
    const raised = page.getByRole('row', { name: /^Care Quality Commission/ });
    await raised.getByRole('link', { name: '28' }).click();
    await regulator.heading('28 findings').waitFor();
    expect(new URL(page.url()).searchParams.get('raisedBy')).toBe('CQC');
  });

  it('shows trusts by controls, of which every place leads to its findings', async () => {
    const { page } = regulator;
    await page.getByRole('link', { name: 'Heat map' }).click();
    await regulator.heading('1 trust with open findings').waitFor();
    await page.getByRole('link', { name: /^28 high/ }).click();
    await regulator.heading('28 findings').waitFor();
    expect(await page.getByLabel('NDG-2016/NDG8').isChecked()).toBe(true);
    await page.goBack();
    await page.getByLabel('Standard').selectOption('CE-2014');
    await page.locator('.assay-choice').getByRole('button', { name: 'Show' }).click();
    await page.getByRole('columnheader', { name: /^CE5/ }).waitFor();
    const row = page.getByRole('row', { name: /^NORTHMOOR/i });
    expect(await row.getByRole('link').count()).toBe(3);
  });

  it('gives exactly what the address asks for as a file, on the day shown', async () => {
    const { page } = regulator;
    await regulator.open('findings?trust=ZT001&asOf=2017-03-25');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download 2 findings (CSV)' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('assay-findings-2017-03-25.csv');
    const lines = (await text(await download.createReadStream())).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Reference,Title,/);
    expect(lines.slice(1).every((line) => line.includes(',ZT001,'))).toBe(true);
  });
}
