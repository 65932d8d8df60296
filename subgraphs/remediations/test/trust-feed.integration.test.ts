import { people } from '@assay/kit/testing';
import { about, tellOfAlerting, WANNACRY_ALERT } from './support/alerts.ts';
import { act, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
const findings: Record<string, string> = {};

beforeAll(async () => {
  harness = await startRemediations();
  tellOfAlerting(harness);
  for (const odsCode of ['ZD001', 'ZD002']) {
    const findingId = harness.issueFinding({ odsCode });
    findings[odsCode] = findingId;
    await act(harness.as(people.cqcLead), 'recommendRemediation', {
      findingId,
      requirement: 'Look.',
    });
  }
  const addressed = { ...WANNACRY_ALERT, odsCodes: ['ZD001', 'ZD002'] };
  await about(harness.as(people.nhsdLead), 'issueAlert', addressed);
});
afterAll(() => harness.close());

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly data: { readonly odsCode: string };
}
async function feedWith(token: string): Promise<Told[]> {
  const response = await fetch(new URL('/feed?after=0', harness.base), {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Told[];
}

describe('the feed of enforcement and alerts', () => {
  it.each(['ZD001', 'ZD002'])(
    'tells the systems of %s what concerns it, and no other trust',
    async (odsCode) => {
      const told = await feedWith(await harness.feedTokenOfTrust(odsCode));
      expect(new Set(told.map(({ data }) => data.odsCode))).toEqual(new Set([odsCode]));
      const types = told.map(({ type }) => type);
      expect(types.filter((type) => type.includes('enforcement'))).toHaveLength(2);
      expect(types.filter((type) => type.includes('alert-response'))).toHaveLength(1);
      expect(told.map(({ subject }) => subject)).toContain(findings[odsCode]);
    },
  );

  it('tells a trust that nothing concerns nothing, and a subgraph everything', async () => {
    expect(await feedWith(await harness.feedTokenOfTrust('ZD003'))).toEqual([]);
    const codes = (await feedWith(await harness.feedToken())).map(({ data }) => data.odsCode);
    expect(new Set(codes)).toEqual(new Set(['ZD001', 'ZD002']));
  });
});
