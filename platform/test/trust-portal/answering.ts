import { alertTitle } from '../support/trust-data.ts';
import { approver, contributor, type TrustPortal } from '../support/trust-portal.ts';

export function answering(portal: TrustPortal): void {
  it('an alert is acknowledged and answered, and what is missing from an answer is said', async () => {
    await portal.open('');
    await portal.task(alertTitle).getByRole('link').first().click();
    await portal.press('Acknowledge the alert');
    await portal.text('The alert is acknowledged.').waitFor();
    await portal.page.getByLabel('It does not apply to us').check();
    await portal.press('Send the answer');
    await portal.page.getByRole('link', { name: 'This takes a note' }).waitFor();
    await portal.field('note').fill('We have no such system.');
    await portal.press('Send the answer');
    await portal.text('Your answer is recorded.').waitFor();
    await portal.text('We have no such system.').waitFor();
    await portal.open('');
    await portal.heading('What to do').waitFor();
    expect(await portal.task(alertTitle).count()).toBe(0);
  });

  it('a draft report is checked by a contributor and answered by an approver, control by control', async () => {
    await portal.actAs(contributor);
    await portal.task('Draft report against').getByRole('link').first().click();
    await portal.text('Something is not right in NDG8').click();
    await portal.page.getByLabel('What is not right in NDG8?').fill('It was replaced in March.');
    await portal.press('Keep it for an approver');
    await portal.text('The answer is kept.').waitFor();
    await portal.actAs(approver);
    await portal.task('An answer is prepared').getByRole('link').first().click();
    await portal.text('trust-zt001-contributor prepared this answer').waitFor();
    await portal.press('Send the answer');
    await portal.text('Your answer is with the body.').waitFor();
    await portal.text(/as trust-zt001-contributor had prepared it/).waitFor();
    await portal.open('');
    await portal.task('The body answers your points').waitFor();
  });

  it('an issued report opens from its inspection', async () => {
    await portal.open('inspections');
    await portal.follow(/^Cyber Essentials/);
    await portal.press('Read the report');
    await portal.heading('Inspection report: ZT001').waitFor();
    await portal.open('');
  });

  it('an approver says who is told, and learns which address is none', async () => {
    await portal.open('contacts');
    await portal.field('addresses').fill('cyber@zt001.example\nnobody');
    await portal.press('Keep these addresses');
    await portal.page
      .getByRole('link', { name: 'Line 2: This is not an e-mail address' })
      .waitFor();
    await portal.field('addresses').fill('cyber@zt001.example');
    await portal.press('Keep these addresses');
    await portal.text('The addresses are kept.').waitFor();
  });
}
