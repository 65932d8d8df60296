import { people } from '@assay/kit/testing';
import {
  enforcement,
  issued,
  organisation,
  pushEnforcement,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;
let finding: { id: string; odsCode: string };
let beforeIssue: string;
let afterIssue: string;
let afterMandate: string;
let afterCorrection: string;

/** An instant between what was recorded so far and what will be. */
async function pause(): Promise<string> {
  const [row] = await findings.database.asSuperuser<{ now: Date }>(
    'select pg_sleep(0.05), clock_timestamp() as now',
  );
  await findings.database.asSuperuser('select pg_sleep(0.05)');
  return row!.now.toISOString();
}

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'));
  await findings.settled();
  beforeIssue = await pause();
  pushInspections(findings, issued('one', [{ control: 'CE1' }]));
  await findings.settled();
  afterIssue = await pause();
  const [row] = await findings.database.asSuperuser<{ id: string }>('select id from findings');
  finding = { id: row!.id, odsCode: 'RAA' };
  pushEnforcement(
    findings,
    enforcement(
      finding,
      1,
      [
        ['UNADDRESSED', '2017-03-20', '2017-04-28'],
        ['MANDATED', '2017-04-28', null, '2017-06-30'],
      ],
      [{ bodyCode: 'DHSC', from: '2017-04-28', to: null }],
    ),
  );
  await findings.settled();
  afterMandate = await pause();
  pushEnforcement(findings, enforcement(finding, 2, [['ADVISED', '2017-03-20', null]]));
  await findings.settled();
  afterCorrection = await pause();
});
afterAll(() => findings.stop());

const READ = `query ($id: ID!, $asOf: DateTime, $knownAt: DateTime, $by: [ID!]) {
  finding(id: $id, asOf: $asOf, knownAt: $knownAt) { enforcementStatus dueOn }
  findings(asOf: $asOf, knownAt: $knownAt, orderBy: { field: STATUS, direction: ASC }) { totalCount nodes { enforcementStatus dueOn } }
  mandated: findings(filter: { mandatedBy: $by }, asOf: $asOf, knownAt: $knownAt) { totalCount }
  findingCounts(by: [STATUS, MANDATED_BY], asOf: $asOf, knownAt: $knownAt) { keys count }
  findingFacets(asOf: $asOf, knownAt: $knownAt) { dimension values { key count } } }`;

async function read(knownAt: string | null, asOf = '2017-05-12T12:00:00Z'): Promise<any> {
  const variables = { id: finding.id, asOf, knownAt, by: ['DHSC'] };
  const { data, errors } = await findings.as(people.cqcLead)(READ, variables);
  expect(errors).toBeUndefined();
  return data;
}

const statuses = (data: any) =>
  data.findingFacets.find((facet: any) => facet.dimension === 'STATUS').values;

it('what was recorded later is not known yet, in any of the answers', async () => {
  const data = await read(beforeIssue);
  expect(data).toMatchObject({
    finding: null,
    findings: { totalCount: 0, nodes: [] },
    mandated: { totalCount: 0 },
    findingCounts: [],
  });
  expect(statuses(data)).toEqual([]);

  const unaddressed = await read(afterIssue);
  const standing = { enforcementStatus: 'UNADDRESSED', dueOn: null };
  expect(unaddressed).toMatchObject({
    finding: standing,
    findings: { totalCount: 1, nodes: [standing] },
    mandated: { totalCount: 0 },
    findingCounts: [],
  });
  expect(statuses(unaddressed)).toEqual([{ key: 'UNADDRESSED', count: 1 }]);
});

it('a correction recorded later does not change what was known before it', async () => {
  const data = await read(afterMandate);
  const standing = { enforcementStatus: 'MANDATED', dueOn: '2017-06-30' };
  expect(data).toMatchObject({
    finding: standing,
    findings: { totalCount: 1, nodes: [standing] },
    mandated: { totalCount: 1 },
    findingCounts: [{ keys: ['MANDATED', 'DHSC'], count: 1 }],
  });
  expect((await read(afterMandate, '2017-04-27T12:00:00Z')).finding.enforcementStatus).toBe(
    'UNADDRESSED',
  );
});

it('the newest knowledge is the one recorded last, and that of any later instant', async () => {
  for (const knownAt of [null, afterCorrection, '2999-01-01T00:00:00Z'])
    expect(await read(knownAt)).toMatchObject({
      finding: { enforcementStatus: 'ADVISED', dueOn: null },
      mandated: { totalCount: 0 },
    });
});

it('a withdrawal is known from the instant at which it was recorded', async () => {
  const beforeWithdrawal = await pause();
  await findings.as(people.cqcLead)(
    `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { errors { message } } }`,
    {
      input: {
        findingId: finding.id,
        reason: 'A mistake.',
        withdrawnOn: '2017-05-01',
        idempotencyKey: 'withdraw',
      },
    },
  );
  const WITHDRAWN = `query ($id: ID!, $knownAt: DateTime) { finding(id: $id, asOf: "2017-05-12T12:00:00Z", knownAt: $knownAt) {
    withdrawnOn withdrawalReason } }`;
  const at = async (knownAt: string | null) =>
    (await findings.as(people.cqcLead)(WITHDRAWN, { id: finding.id, knownAt })).data.finding;
  expect(await at(beforeWithdrawal)).toEqual({ withdrawnOn: null, withdrawalReason: null });
  expect(await at(null)).toEqual({ withdrawnOn: '2017-05-01', withdrawalReason: 'A mistake.' });
});

it('a timeline that leaves a day without a status is not taken', async () => {
  const { remediations } = await findings.positions();
  pushEnforcement(findings, enforcement(finding, 9, [['ADVISED', '2017-03-21', null]]));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await findings.positions()).remediations).toBe(remediations);
});
