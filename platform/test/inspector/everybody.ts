import type { Inspector } from '../support/inspector.ts';
import { axeFindings, hasFocus, tabTo } from '../support/web.ts';

export function everybody(inspector: Inspector): void {
  let id = '';

  beforeAll(async () => {
    await inspector.actAs('cqc-lead');
    id = await inspector.plan('ZT001');
    await inspector.begin(id);
    await inspector.takeOntoDevice(id);
  }, 60_000);

  it.each(['', 'plan', 'waiting', 'nowhere'])(
    'axe finds nothing on /inspector/%s',
    async (path) => {
      await inspector.open(path);
      expect(await axeFindings(inspector.page)).toEqual([]);
    },
  );

  it.each(['', '/controls/CE1', '/controls/CE1/compare', '/finding', '/team', '/report'])(
    'axe finds nothing on /inspector/inspections/…%s',
    async (path) => {
      await inspector.open(`inspections/${id}${path}`);
      expect(await axeFindings(inspector.page)).toEqual([]);
    },
  );

  it('can record a control by keyboard alone', async () => {
    const { page } = inspector;
    await inspector.open(`inspections/${id}`);
    await tabTo(page, page.getByRole('link', { name: /^CE1 / }));
    await page.keyboard.press('Enter');
    await inspector.heading(/CE1 /).waitFor();
    expect(await hasFocus(page.locator('main h1'))).toBe(true);
    await tabTo(page, page.getByRole('radio', { name: 'Met', exact: true }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByLabel('Why?'));
    await page.keyboard.type('Seen by keyboard.');
    await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Kept on this device.').waitFor();
    const held = await inspector.held(id, ({ assessments }) => assessments.length === 1);
    expect(held.assessments).toMatchObject([
      { outcome: 'PARTIALLY_MET', rationale: 'Seen by keyboard.' },
    ]);
  });

  it('assigns the team and declares interests, and shows in the waiting list why something was refused', async () => {
    const { page } = inspector;
    await inspector.open(`inspections/${id}/team`);
    await page.getByLabel('Who leads it?').fill('cqc-inspector');
    await page.getByRole('button', { name: 'Assign the team' }).click();
    await page.getByText('cqc-inspector (lead)').waitFor();
    await page.getByLabel('No', { exact: true }).check();
    await page.getByRole('button', { name: 'Declare' }).click();
    await page.getByText(/^cqc-lead, .*: no conflict of interest/).waitFor();
    await inspector.open(`inspections/${id}/controls/CE2`);
    await inspector.answer('Met', 'By somebody who is not on the team.');
    await inspector.status('1 thing for you to look at').waitFor();
    await inspector.open('waiting');
    await page.getByText(/is for the team of this inspection, which cqc-inspector leads/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Correct it' }).waitFor();
  });
}
