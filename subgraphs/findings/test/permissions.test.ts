import type { Viewer } from '@assay/kit';
import { people, person, post } from '@assay/kit/testing';
import {
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;
let ofCqc: { id: string; odsCode: string };
let keys = 0;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'), organisation('RBB'));
  pushInspections(findings, issued('one', [{ control: 'CE1' }]));
  await findings.settled();
  const [row] = await findings.database.asSuperuser<{ id: string }>('select id from findings');
  ofCqc = { id: row!.id, odsCode: 'RAA' };
});
afterAll(() => findings.stop());

const raiseAs = async (viewer: Viewer) => {
  const { data } = await findings.as(viewer)(
    `mutation ($input: RaiseFindingInput!) { raiseFinding(input: $input) { finding { id } errors { code } } }`,
    {
      input: {
        odsCode: 'RAA',
        title: 'Fault',
        detail: 'Fault',
        severity: 'LOW',
        subjects: ['GENERAL'],
        urgent: true,
        idempotencyKey: `key-${String(++keys)}`,
      },
    },
  );
  return data.raiseFinding.errors.map((error: any) => error.code);
};

const withdrawAs = async (viewer: Viewer) => {
  const { data } = await findings.as(viewer)(
    `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { errors { code } } }`,
    { input: { findingId: ofCqc.id, reason: 'No.', idempotencyKey: `key-${String(++keys)}` } },
  );
  return data.withdrawFinding.errors.map((error: any) => error.code);
};

const REFUSED = ['ROLE_REQUIRED'];

it.each<[string, Viewer, string[], string[]]>([
  ['an inspector of the body', people.cqcInspector, [], REFUSED],
  ['an enforcement officer of another body', people.dhscOfficer, [], REFUSED],
  ['an auditor', people.naoAuditor, REFUSED, REFUSED],
  ['an approver of the trust', people.approverOf('RAA'), REFUSED, REFUSED],
  ['a contributor of the trust', people.contributorOf('RAA'), REFUSED, REFUSED],
  ['the administrator', people.administrator, REFUSED, REFUSED],
  [
    'a trust with an officer role',
    { ...people.approverOf('RAA'), roles: ['ENFORCEMENT_OFFICER'] },
    REFUSED,
    REFUSED,
  ],
  ['an enforcement officer of the body', person('officer', 'CQC', 'ENFORCEMENT_OFFICER'), [], []],
])('%s raises and withdraws what that role may', async (_, viewer, raises, withdraws) => {
  expect(await raiseAs(viewer)).toEqual(raises);
  expect(await withdrawAs(viewer)).toEqual(withdraws);
});

it.each([
  '{ findings { totalCount } }',
  '{ _service { sdl } }',
  '{ _entities(representations: []) { __typename } }',
])('nobody is served without a warrant of this subgraph: %s', async (query) => {
  const elsewhere = await findings.keys.warrant('trusts', people.cqcLead);
  for (const token of [undefined, 'a.b.c', elsewhere, await findings.keys.feedToken()])
    expect((await post(findings.base, { query }, token)).status).toBe(401);
});

it('a finding travels by the feed only with a feed token', async () => {
  const url = new URL('/feed?after=0', findings.base);
  const warrant = await findings.keys.warrant('findings', people.cqcLead);
  const status = async (token: string) =>
    (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await status(warrant)).toBe(401);
  expect(await status(await findings.keys.feedToken())).toBe(200);
});
