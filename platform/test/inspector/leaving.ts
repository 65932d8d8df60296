import { choosePersona } from '../../../clients/web/test/browser.mjs';
import type { Inspector } from '../support/inspector.ts';
import { axeFindings } from '../support/web.ts';

export function leaving(inspector: Inspector): void {
  let id = '';
  const signOut = () =>
    inspector.page.getByRole('banner').getByRole('button', { name: 'Sign out' });

  beforeAll(async () => {
    id = await inspector.plan('ZT002');
    await inspector.begin(id);
    await inspector.takeOntoDevice(id);
    await inspector.page.getByRole('link', { name: /^CE1 / }).click();
    await inspector.setNetwork(false);
    await inspector.answer('Met', 'Seen before leaving.');
  }, 60_000);

  it('without a network is told first what that means, and may stay', async () => {
    const { page } = inspector;
    await signOut().click();
    await inspector.heading('Sign out of this device?').waitFor();
    await inspector.heading(/There is no network/).waitFor();
    await page.getByText('1 thing that you recorded is not sent yet').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Stay signed in' }).click();
    await inspector.heading(/My inspections/).waitFor();
  });

  it('leaves what they recorded on the device, which says so and shows nothing of it', async () => {
    const { page } = inspector;
    await signOut().click();
    await page.locator('main').getByRole('button', { name: 'Sign out' }).click();
    const told = async () => {
      await inspector.status('Sign in as soon as there is one').waitFor();
      await page.getByText('1 thing recorded on this device is not sent.').waitFor();
    };
    await told();
    await page.goto(inspector.address(`inspections/${id}`));
    await told();
    expect(await page.getByText('Southmoor').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is not signed in again unasked once there is a network', async () => {
    const { page } = inspector;
    await inspector.setNetwork(true);
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await signOut().count()).toBe(0);
    await page.getByText('1 thing recorded on this device is not sent.').waitFor();
  });

  it('is asked who they are, and what they recorded is sent', async () => {
    const { page } = inspector;
    await page.getByRole('button', { name: 'Sign in' }).click();
    await choosePersona(page, 'cqc-inspector');
    await inspector.status('Everything recorded on this device has been sent').waitFor();
    const held = await inspector.held(id, ({ assessments }) => assessments.length === 1);
    expect(held.assessments).toMatchObject([{ rationale: 'Seen before leaving.', version: 1 }]);
    await page.reload();
    await signOut().waitFor();
  });
}
