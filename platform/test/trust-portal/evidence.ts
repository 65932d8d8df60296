import { Buffer } from 'node:buffer';
import { mutate } from '../support/acts.ts';
import { approver, contributor, type TrustPortal } from '../support/trust-portal.ts';

const report = {
  name: 'scan.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('No missing updates.'),
};
const program = {
  name: 'scan.exe',
  mimeType: 'application/x-msdownload',
  buffer: Buffer.from('MZ'),
};

export function evidence(portal: TrustPortal): void {
  const demandIds: string[] = [];

  it('is prepared by a contributor for two demands at once, with a file', async () => {
    await portal.actAs(contributor);
    await portal.follow('Answer several demands with one submission');
    const { page } = portal;
    await page.getByLabel('CE5').check();
    await page.getByLabel('CE2').check();
    for (const title of ['CE5', 'CE2'])
      demandIds.push((await page.getByLabel(title).getAttribute('value')) ?? '');
    await portal.field('statement').fill('All updates are installed.');
    await page.locator('input[type="file"]').setInputFiles([report]);
    await page.getByText('Sent', { exact: true }).waitFor();
    await portal.press('Keep it for an approver');
    await portal.text('It is kept.').waitFor();
    await portal.task('Evidence is prepared').nth(1).waitFor();
  });

  it('keeps the form when a file is not taken, and says why', async () => {
    await portal.actAs(approver);
    await portal.task('Evidence is prepared').getByRole('link').first().click();
    await portal.text('All updates are installed.').waitFor();
    await portal.follow('Submit evidence that it is done');
    const { page } = portal;
    await page.locator('input[name="remediationIds"]:checked').nth(1).waitFor();
    await portal.text('scan.txt (19 bytes)').waitFor();
    await page.locator('input[type="file"]').setInputFiles([program]);
    await portal.text(/^Not sent: .*is not taken; send/).waitFor();
    await portal.press('Submit the evidence');
    await page.getByRole('link', { name: 'scan.exe was not sent' }).waitFor();
    expect(await portal.field('statement').inputValue()).toBe('All updates are installed.');
    await page.getByRole('button', { name: 'Take away scan.exe' }).click();
  });

  it('is submitted by an approver, after which it is the turn of those who asked', async () => {
    await portal.field('statement').fill('All updates are installed and checked.');
    await portal.press('Submit the evidence');
    await portal.text('The evidence is submitted.').waitFor();
    await portal.task('The body decides on your evidence').nth(1).waitFor();
  });

  it('stands in the history once the body has verified it, and comes back where it has not', async () => {
    const [verified, rejected] = demandIds;
    const answers = [
      { remediationId: verified, accepted: true, reason: 'Seen on site.' },
      { remediationId: rejected, accepted: false, reason: 'One server is left out.' },
    ];
    for (const answer of answers)
      await mutate(portal.assay, 'dhsc-second-officer', 'answerEvidence', answer);
    await portal.open('');
    await portal.task('The evidence was rejected').waitFor();
    await portal.open('history');
    await portal.task('Verified').getByRole('link').first().click();
    await portal.text('Nothing: the demand is closed.').waitFor();
    const done = await portal.page.locator('.assay-acts').innerText();
    expect(done).toContain('All updates are installed and checked.');
    expect(done).toContain('prepared by trust-zt001-contributor');
    const download = portal.page.waitForEvent('download');
    await portal.page.getByRole('button', { name: 'scan.txt' }).click();
    expect((await download).suggestedFilename()).toBe('scan.txt');
  });
}
