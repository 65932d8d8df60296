import { choosePersona } from '../../../clients/web/test/browser.mjs';
import { hostileText } from '../support/acts.ts';
import type { Inspector } from '../support/inspector.ts';
import { axeFindings } from '../support/web.ts';

const control = 'CE-3.1/CE5';

export function conflict(inspector: Inspector): void {
  let id = '';

  it('is not lost and not sent over what a colleague recorded meanwhile', async () => {
    id = await inspector.plan('ZT002');
    await inspector.begin(id);
    await inspector.takeOntoDevice(id);
    const { page } = inspector;
    await page.getByRole('link', { name: /^CE5 / }).click();
    await inspector.page.getByLabel('Why?').waitFor();
    await inspector.setNetwork(false);
    await inspector.answer('Not met', 'Three servers have none.');
    await inspector.recordElsewhere(id, control, 'PARTIALLY_MET', hostileText);
    await inspector.setNetwork(true);
    await inspector.status('1 thing for you to look at').waitFor();
    const held = await inspector.held(id, () => true);
    expect(held.assessments).toMatchObject([{ outcome: 'PARTIALLY_MET', version: 1 }]);
  });

  it('is neither shown to another person on the device nor sent by them', async () => {
    const { page } = inspector;
    await page.getByRole('button', { name: 'Switch organisation' }).click();
    await choosePersona(page, 'cqc-lead');
    await page.getByText('None yet. Take those you will need onto this device.').waitFor();
    await inspector.status('Everything recorded on this device has been sent').waitFor();
    await inspector.open('waiting');
    await page.getByText('Nothing waits').waitFor();
    await inspector.open(`inspections/${id}`);
    await inspector.heading('This inspection is not on this device').waitFor();
    await page.getByRole('button', { name: 'Switch organisation' }).click();
    await choosePersona(page, 'cqc-inspector');
    await inspector.status('1 thing for you to look at').waitFor();
  });

  it('is shown with both versions side by side, what somebody stored as the text that it is', async () => {
    const { page } = inspector;
    await inspector.open('waiting');
    await page.getByRole('link', { name: 'Compare both versions' }).click();
    await inspector.heading(/Compare both versions/).waitFor();
    await page.getByText('Three servers have none.').waitFor();
    await page.getByText(hostileText).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is settled field by field, on the version that was compared', async () => {
    const { page } = inspector;
    await page.getByRole('group', { name: 'Outcome' }).getByLabel('Recorded').check();
    await page.getByLabel('Both, one after the other').check();
    await page.getByRole('button', { name: 'Keep what is chosen' }).click();
    await inspector.status('Everything recorded on this device has been sent').waitFor();
    const held = await inspector.held(id, ({ assessments }) => assessments[0]?.version === 2);
    expect(held.assessments).toMatchObject([
      {
        outcome: 'PARTIALLY_MET',
        rationale: `${hostileText}\n\nThree servers have none.`,
        version: 2,
      },
    ]);
  });

  it('leaves the device when everything is sent and it is removed, also while Assay is asked about it', async () => {
    const { page } = inspector;
    let letGo = () => {};
    const removed = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query TakeInspection')) await removed;
      await route.continue();
    });
    await inspector.open(`inspections/${id}`);
    await page.getByRole('button', { name: 'Remove from this device' }).click();
    await inspector.heading(/My inspections/).waitFor();
    const answered = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('query TakeInspection')),
    );
    letGo();
    await (await answered).finished();
    await page.unroute('**/graphql');
    await inspector.open('');
    const kept = page.getByRole('region', { name: 'Inspections on this device' });
    await kept.getByText('Northmoor').first().waitFor();
    expect(await kept.getByText('Southmoor').count()).toBe(0);
  });
}
