import { readFile } from 'node:fs/promises';
import { picture, type Inspector } from '../support/inspector.ts';
import { axeFindings } from '../support/web.ts';

const query = 'query ($id: ID!) { inspection(id: $id) { assessments { evidence { fileName } } } }';

interface Evidence {
  readonly inspection: {
    readonly assessments: readonly { readonly evidence: readonly unknown[] }[];
  };
}

export function evidence(inspector: Inspector): void {
  let id = '';
  const button = (name: string) => inspector.page.getByRole('button', { name });
  const allSent = () =>
    inspector.status('Everything recorded on this device has been sent').waitFor();

  beforeAll(async () => {
    id = await inspector.plan('ZT001');
    await inspector.begin(id);
    await inspector.takeOntoDevice(id);
    await inspector.page.getByRole('link', { name: /^CE1 / }).click();
    await inspector.answer('Met', 'Seen.');
    await inspector.held(id, ({ assessments }) => assessments.length === 1);
    await allSent();
  }, 60_000);

  it('is taken back while it has not left the device', async () => {
    await inspector.setNetwork(false);
    await inspector.addPhotograph('A face');
    await inspector.status('1 thing waiting to be sent').waitFor();
    await button('Do not send rack.png').click();
    await allSent();
    await inspector.page.getByText('None.').waitFor();
    await inspector.setNetwork(true);
  });

  it('that was sent is looked at and fetched, byte for byte', async () => {
    const { page } = inspector;
    await inspector.addPhotograph('A rack');
    await button('Look at rack.png').click();
    const shown = page.locator('main img[alt="A rack"]');
    await shown.waitFor();
    await page.evaluate(`document.querySelector('main img').decode().then(() => null)`);
    const saved = page.waitForEvent('download');
    await button('Download rack.png').click();
    expect(await readFile(await (await saved).path())).toEqual(picture);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is with the outcomes for whoever reads the report', async () => {
    const { page } = inspector;
    await inspector.open(`inspections/${id}/report`);
    await page.getByText('1 outcome recorded').click();
    await page.getByText('A rack: rack.png').waitFor();
    await button('Download rack.png').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is withdrawn with a reason, which waits on the device without a network', async () => {
    const { page } = inspector;
    await inspector.open(`inspections/${id}/controls/CE1`);
    await inspector.setNetwork(false);
    await page.getByText('There is no network: what was sent is looked at with one.').waitFor();
    const withdraw = async () => {
      await page.locator('summary').filter({ hasText: 'Withdraw rack.png' }).click();
      await page.getByLabel('Why is it withdrawn?').fill('A patient is in the picture.');
      await button('Withdraw it').click();
      await page.getByText('Its withdrawal waits to be sent').waitFor();
    };
    await page.locator('summary').filter({ hasText: 'Withdraw rack.png' }).click();
    await button('Withdraw it').click();
    await page.getByRole('link', { name: 'Say why it is withdrawn' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('summary').filter({ hasText: 'Withdraw rack.png' }).click();
    await withdraw();
    await button('Do not withdraw rack.png').click();
    await withdraw();
    await inspector.status('1 thing waiting to be sent').waitFor();
    await inspector.setNetwork(true);
    await allSent();
    await page.getByText('None.').waitFor();
    const { data } = await inspector.assay.post<Evidence>('cqc-lead', { query, variables: { id } });
    expect(data.inspection.assessments).toEqual([{ evidence: [] }]);
  });
}
