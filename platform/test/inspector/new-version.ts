import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Inspector } from '../support/inspector.ts';
import { axeFindings } from '../support/web.ts';

/** What the gateway serves. */
const worker = path.resolve(
  import.meta.dirname,
  '../../../clients/inspector/dist/application/sw.js',
);

export function newVersion(inspector: Inspector): void {
  let before = '';
  const prompt = () => inspector.status('A newer version of this application is ready');
  const use = async () => {
    // the browser lets the older version finish first, which may take it half a minute
    const openedAnew = inspector.page.waitForEvent('load', { timeout: 50_000 });
    await prompt().getByRole('button', { name: 'use it' }).click();
    await openedAnew;
  };
  /** Has another version served while the device has no network. */
  const release = async (version: string) => {
    await inspector.keptForOffline();
    await inspector.setNetwork(false);
    await inspector.page
      .getByText(/no network/i)
      .first()
      .waitFor();
    await writeFile(worker, `${before}\n// ${version}`);
    await inspector.setNetwork(true);
    await prompt().waitFor();
  };

  beforeAll(async () => {
    before = await readFile(worker, 'utf8');
    await inspector.actAs('cqc-inspector');
  }, 60_000);
  afterAll(() => writeFile(worker, before));

  it('is heard of when the network is back, and changes nothing that is open', async () => {
    const { page } = inspector;
    await inspector.open('plan');
    await page.getByLabel('Which trust?').fill('not to be lost');
    await release('newer');
    expect(await page.getByLabel('Which trust?').inputValue()).toBe('not to be lost');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is used when the person says so, without a network too, and what waits is still there', async () => {
    const { page } = inspector;
    const id = await inspector.plan('ZT002');
    await inspector.begin(id);
    await inspector.takeOntoDevice(id);
    await inspector.setNetwork(false);
    await page.getByRole('link', { name: /^CE2 / }).click();
    await inspector.answer('Met', 'Seen before the newer version.');
    await use();
    await inspector.status('1 thing waiting to be sent').waitFor();
    expect(await prompt().count()).toBe(0);
    await inspector.setNetwork(true);
    await inspector.status('Everything recorded on this device has been sent').waitFor();
    await inspector.held(id, ({ assessments }) => assessments.length === 1);
  }, 90_000);

  it('is used where the application was opened for the first time too', async () => {
    await inspector.newVisitor();
    await inspector.page.goto(inspector.address());
    await inspector.page.getByRole('button', { name: 'Sign in' }).waitFor();
    await release('newer still');
    await use();
    await inspector.page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await prompt().count()).toBe(0);
  }, 90_000);
}
