import type { Inspector } from '../support/inspector.ts';

export function offline(inspector: Inspector): void {
  let id = '';

  it('takes an inspection onto the device while there is a network', async () => {
    id = await inspector.plan('ZT001');
    await inspector.takeOntoDevice(id);
    await inspector.page.getByText('0 of 5 controls have an outcome').waitFor();
    await inspector.keptForOffline();
    await inspector.open('');
    const row = inspector.page.getByRole('region', { name: 'Inspections on this device' });
    await row.getByRole('link', { name: 'Northmoor NHS Trust (Fictional)' }).waitFor();
  });

  it('opens without a network, and says what it then does not know', async () => {
    const { page } = inspector;
    await inspector.setNetwork(false);
    const reached = page.evaluate(() => fetch('/settings.json').then(() => true));
    await expect(reached).rejects.toThrow('Failed to fetch');
    await page.reload();
    await page.getByText('No network.').waitFor();
    await page.getByText('There is no network: which others there are is not known.').waitFor();
    await page.getByRole('link', { name: 'Northmoor NHS Trust (Fictional)' }).click();
    await page.getByText('0 of 5 controls have an outcome').waitFor();
  });

  it('begins, records outcomes, measured values, a photograph and an urgent finding all the same', async () => {
    const { page } = inspector;
    await page.getByRole('button', { name: 'Begin the inspection' }).click();
    await page.getByText('Begun on this device, which waits to be sent').waitFor();
    await page.getByRole('link', { name: /^CE1 / }).click();
    await inspector.answer('Met', 'Rules reviewed in April.');
    await page.getByRole('link', { name: /^Back to/ }).click();
    await page.getByRole('link', { name: /^CE3 / }).click();
    await page.getByLabel('Oldest missing security update').fill('212');
    await inspector.answer('Not met', 'Updates are months late.');
    await inspector.addPhotograph('A rack');
    await page.getByRole('img', { name: 'A rack' }).waitFor();
    await page.getByRole('link', { name: /^Back to/ }).click();
    await page.getByRole('link', { name: 'Raise a finding' }).click();
    await page.getByLabel('What is wrong, in one line?').fill('Default passwords in use');
    await page.getByLabel('What exactly was found?').fill('On every switch in the plant room.');
    await page.getByLabel('Which control?').selectOption('CE-3.1/CE4');
    await page.getByLabel('How serious is it?').selectOption('CRITICAL');
    await page.getByLabel('At once: it is urgent').check();
    await page.getByRole('button', { name: 'Raise the finding' }).click();
    await inspector.status('5 things waiting to be sent').waitFor();
  });

  it('keeps everything over a reload, still without a network', async () => {
    const { page } = inspector;
    await page.reload();
    await inspector.status('5 things waiting to be sent').waitFor();
    await page.getByText('2 of 5 controls have an outcome').waitFor();
    await page.getByRole('link', { name: /^CE3 / }).click();
    expect(await page.getByLabel('Why?').inputValue()).toBe('Updates are months late.');
    expect(await page.getByLabel('Oldest missing security update').inputValue()).toBe('212');
    await page.getByRole('img', { name: 'A rack' }).waitFor();
  });

  it('sends all of it once the network is back, in order, each thing once', async () => {
    const { page } = inspector;
    await inspector.setNetwork(true);
    await inspector.status('Everything recorded on this device has been sent').waitFor();
    const held = await inspector.held(id, ({ assessments }) => assessments.length === 2);
    expect(held.status).toBe('UNDER_WAY');
    const recorded = held.assessments.map(({ control, outcome, version }) => [
      control.reference,
      outcome,
      version,
    ]);
    expect(recorded).toEqual([
      ['CE1', 'MET', 1],
      ['CE3', 'NOT_MET', 1],
    ]);
    await page.getByText('A rack: rack.png').waitFor();
    await inspector.open(`inspections/${id}`);
    await page.getByText(/FND-.*Default passwords in use/).waitFor();
    await page.getByRole('button', { name: 'Remove from this device' }).waitFor();
  });

  it('loses nothing and doubles nothing when the answer is lost and the page is closed while sending', async () => {
    const { page } = inspector;
    await inspector.open(`inspections/${id}/controls/CE2`);
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('SendAssessments')) return route.fallback();
      await route.fetch();
      lost += 1;
      return route.abort();
    });
    await inspector.answer('Met', 'Builds are hardened.');
    await inspector.held(id, ({ assessments }) => assessments.length === 3);
    await inspector.status('1 thing waiting to be sent').waitFor();
    await inspector.answer('Met', 'Builds are hardened, as seen on three of them.');
    // an answer that is still on its way is lost with the page
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await inspector.status('Everything recorded on this device has been sent').waitFor();
    expect(lost).toBeGreaterThan(0);
    const held = await inspector.held(id, () => true);
    const second = held.assessments.find(({ control }) => control.reference === 'CE2');
    expect(second).toMatchObject({
      rationale: 'Builds are hardened, as seen on three of them.',
      version: 2,
    });
  });

  it('keeps no token on the device', async () => {
    const stored = await inspector.page.evaluate<string>(`(async () => {
      const found = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of database.objectStoreNames)
          found.push(await new Promise((resolve, reject) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }));
        database.close();
      }
      return JSON.stringify(found);
    })()`);
    expect(stored).toContain('Northmoor');
    expect(stored).not.toContain('eyJ');
  });
}
