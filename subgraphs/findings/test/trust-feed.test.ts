import {
  inspection,
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;
beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'), organisation('RBB'));
  for (const odsCode of ['RAA', 'RBB']) {
    const failed = issued(odsCode, [{ control: 'CE1', outcome: 'NOT_MET', severity: 'HIGH' }]);
    pushInspections(findings, inspection(odsCode, { odsCode }), { ...failed, odsCode });
  }
  await findings.settled();
});
afterAll(() => findings.stop());

async function codesRead(token: string): Promise<string[]> {
  const response = await fetch(new URL('/feed?after=0', findings.base), {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: { odsCode: string } }[]).map(
    ({ data }) => data.odsCode,
  );
}

it.each(['RAA', 'RBB'])(
  "the systems of %s read its findings, and no other trust's",
  async (code) => {
    expect(await codesRead(await findings.keys.feedTokenOfTrust(code))).toEqual([code]);
  },
);

it('a subgraph reads the findings of all', async () => {
  expect(await codesRead(await findings.keys.feedToken())).toEqual(['RAA', 'RBB']);
});
