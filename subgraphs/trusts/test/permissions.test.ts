import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { etrFile } from './support/etr.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

let trusts: RunningTrusts;

beforeAll(async () => {
  trusts = await startTrusts();
  await trusts.importCsv(etrFile({ code: 'ZA1', name: 'ADA NHS TRUST' }));
});
afterAll(() => trusts.close());

const { administrator, approverOf, contributorOf, ...bodies } = people;
const others: [string, Viewer][] = [
  ...Object.values(bodies),
  approverOf('ZA1'),
  contributorOf('ZA1'),
].map((viewer) => [viewer.person, viewer]);
const IMPORT =
  'mutation ($input: ImportOrganisationsInput!) { importOrganisations(input: $input) { imported errors { code field } } }';
const input = () => ({
  csv: etrFile({ code: 'ZB1', name: 'BEE NHS TRUST' }),
  idempotencyKey: crypto.randomUUID(),
});

describe('importing organisations', () => {
  it.each(others)('is refused to %s and changes nothing', async (_, viewer) => {
    const { data } = await trusts.as(viewer)(IMPORT, { input: input() });
    expect(data.importOrganisations).toEqual({
      imported: null,
      errors: [{ code: 'ROLE_REQUIRED', field: null }],
    });
    const rows = await trusts.database.asSuperuser(
      `select ods_code from organisations where ods_code = 'ZB1'`,
    );
    expect(rows).toEqual([]);
  });

  it('is for the administrator', async () => {
    const { data } = await trusts.as(administrator)(IMPORT, {
      input: { ...input(), csv: etrFile({ code: 'ZC1', name: 'CAY NHS TRUST' }) },
    });
    expect(data.importOrganisations).toEqual({ imported: 1, errors: [] });
  });
});

describe('the register of powers', () => {
  it.each([...others, ['administrator', administrator] as [string, Viewer]])(
    'is read by %s',
    async (_, viewer) => {
      const { data } = await trusts.as(viewer)(
        '{ bodies { code } body(code: "CQC") { powers(on: "2024-01-01") { id } } }',
      );
      expect(data.bodies).toHaveLength(13);
      expect(data.body.powers.length).toBeGreaterThan(5);
    },
  );
});
