import { Buffer } from 'node:buffer';
import { mutate } from '../support/acts.ts';
import { approver, contributor, type TrustPortal } from '../support/trust-portal.ts';
import { fillDay, hasFocus, tabTo } from '../support/web.ts';

const schedule = {
  name: 'schedule.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Sunday, 02:00.'),
};

export function demands(portal: TrustPortal): void {
  it('is acknowledged without a mouse', async () => {
    await portal.openDemand('CE5');
    const { page } = portal;
    await tabTo(page, page.getByRole('link', { name: 'Acknowledge it' }));
    await page.keyboard.press('Enter');
    const note = portal.field('note');
    await note.waitFor();
    await tabTo(page, note);
    await page.keyboard.type('Read by the board.');
    await tabTo(page, page.getByRole('button', { name: 'Acknowledge' }));
    await page.keyboard.press('Enter');
    await portal.text('The demand is acknowledged. It stands as it is.').waitFor();
    await portal.text('Read by the board.').waitFor();
    expect(await page.getByRole('link', { name: 'Acknowledge it' }).count()).toBe(0);
  });

  it('is met by a plan, of which all that is wrong is said at once, each with its field', async () => {
    const { page } = portal;
    await portal.follow('Submit a plan');
    await portal.press('Add a step');
    await fillDay(page, 'milestones-0-dueOn', ['2099', '1', '31']);
    await fillDay(page, 'milestones-1-dueOn', ['2099', '2', '30']);
    await portal.press('Submit the plan');
    await page.getByRole('link', { name: 'Enter a day of the calendar' }).click();
    expect(await hasFocus(page.locator('input[name="milestones-1-dueOn-day"]'))).toBe(true);
    await fillDay(page, 'milestones-1-dueOn', ['2099', '2', '28']);
    await portal.field('milestones-0-title').fill('Test the updates.');
    await portal.press('Submit the plan');
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.getByRole('link').nth(3).waitFor();
    await summary.getByRole('link').last().click();
    expect(await hasFocus(portal.field('milestones-1-owner'))).toBe(true);
    await portal.field('statement').fill('Updates in two steps.');
    await portal.field('milestones-0-owner').fill('Head of IT');
    await portal.field('milestones-1-title').fill('Install them.');
    await portal.field('milestones-1-owner').fill('Head of IT');
    await portal.press('Submit the plan');
    await portal.text('The plan is submitted.').waitFor();
    await portal.text('Install them. (Head of IT), by').waitFor();
    await portal.text('It is the body’s turn.').waitFor();
  });

  it('shows among what to do that the plan came back, and why', async () => {
    const remediationId = new URL(portal.page.url()).pathname.split('/').at(-1);
    await mutate(portal.assay, 'dhsc-officer', 'answerPlan', {
      remediationId,
      approved: false,
      reason: 'Two months is too long.',
    });
    await portal.open('');
    await portal.task('The plan came back').getByRole('link').first().click();
    await portal.text('Two months is too long.').waitFor();
  });

  it('is answered by what a contributor prepares, with its files; what the law does not give is refused', async () => {
    await portal.actAs(contributor);
    await portal.task('Make representations').getByRole('link').first().click();
    await portal.follow('Prepare representations');
    await portal.press('Keep it for an approver');
    await portal.heading('There is a problem').waitFor();
    await portal.field('statement').fill('The system is switched off.');
    await portal.press('Keep it for an approver');
    await portal.text('It is kept.').waitFor();
    await portal.openDemand('CE2');
    const { page } = portal;
    const address = page.url();
    await portal.text('What you may not do now, and why').click();
    await portal
      .text(/Submit a plan: Only the trust may do this, through its trust approver/)
      .waitFor();
    await portal.follow('Prepare an appeal');
    await portal.field('grounds').fill('No duty was failed.');
    await portal.press('Keep it for an approver');
    await portal.heading('The law does not allow this').waitFor();
    await page.goto(`${address}/representations`);
    await portal.heading(/You may not do this now/).waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    await page.goto(`${address}/plan`);
    await portal.field('statement').fill('Updates in one step.');
    await portal.field('milestones-0-title').fill('Install them all.');
    await portal.field('milestones-0-owner').fill('Head of IT');
    await fillDay(page, 'milestones-0-dueOn', ['2099', '1', '31']);
    await page.locator('input[type="file"]').setInputFiles([schedule]);
    await page.getByText('Sent', { exact: true }).waitFor();
    await portal.press('Keep it for an approver');
    await portal.text('A plan is prepared, by trust-zt001-contributor').waitFor();
    await portal.text('Install them all. (Head of IT), by').waitFor();
  });

  it('is answered by an approver as it was prepared, or otherwise, with its files', async () => {
    await portal.actAs(approver);
    await portal.task('A plan is prepared').getByRole('link').first().click();
    await portal.text('It awaits an approver of your trust').waitFor();
    await portal.follow('Submit a plan');
    await portal.text(/^Prepared by trust-zt001-contributor/).waitFor();
    expect(await portal.field('milestones-0-owner').inputValue()).toBe('Head of IT');
    await portal.text('schedule.txt (14 bytes)').waitFor();
    await portal.field('statement').fill('Updates in one step, at night.');
    await portal.press('Submit the plan');
    await portal.text('The plan is submitted.').waitFor();
    const done = await portal.page.locator('.assay-acts').innerText();
    expect(done).toContain('Updates in one step, at night.');
    expect(done).toMatch(/by trust-zt001, prepared by trust-zt001-contributor/);
    expect(done).toContain('schedule.txt');
  });

  it('that is only intended is answered by representations, as they were prepared, once', async () => {
    await portal.open('');
    await portal.task('Representations are prepared').getByRole('link').first().click();
    await portal.follow('Make representations');
    await portal.press('Send the representations');
    await portal.text('Your representations are with the body').waitFor();
    await portal.text('The system is switched off.').waitFor();
    await portal.text('What you may not do now, and why').click();
    await portal.text('Representations follow a notice of intent, once').waitFor();
  });

  it('stands as if an act had never been that an approver strikes out, with the reason', async () => {
    await portal.openDemand('CE2');
    await portal.text('It is the body’s turn.').waitFor();
    await portal.follow(/^Recorded by mistake \(plan submitted\)/i);
    await portal.press('Strike out the act');
    await portal.heading('There is a problem').waitFor();
    await portal.field('reason').fill('The wrong servers.');
    await portal.press('Strike out the act');
    await portal.text('The act no longer counts.').waitFor();
    await portal.text('It is your turn.').waitFor();
    expect(await portal.page.locator('.assay-acts').innerText()).not.toContain('Plan submitted');
    expect(await portal.text('Recorded by mistake').count()).toBe(0);
  });
}
