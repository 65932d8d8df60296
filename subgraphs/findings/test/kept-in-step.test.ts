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

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(
    findings,
    organisation('RAA', { name: 'Alpha Infirmary' }),
    organisation('RBB'),
  );
  pushInspections(
    findings,
    issued('one', [{ control: 'CE1' }, { control: 'CE2', severity: 'LOW' }]),
  );
  await findings.settled();
});
afterAll(() => findings.stop());

async function list(filter: object, orderBy: object | null = null): Promise<any[]> {
  const { data, errors } = await findings.as(people.cqcLead)(
    `query ($filter: FindingFilter, $orderBy: FindingOrder) { findings(filter: $filter, orderBy: $orderBy) {
      nodes { id reference severity control { reference } } } }`,
    { filter, orderBy },
  );
  expect(errors).toBeUndefined();
  return data.findings.nodes;
}

it('a renamed trust is found by its new name, and no longer by the old', async () => {
  expect(await list({ text: 'alpha firewalls' })).toHaveLength(1);
  pushOrganisations(findings, organisation('RAA', { name: 'Omega Hospital' }));
  await findings.settled();
  expect(await list({ text: 'omega firewalls' })).toHaveLength(1);
  expect(await list({ text: 'alpha' })).toEqual([]);
});

it('a text is a search and nothing else, whatever it holds', async () => {
  for (const text of [
    `'; drop table findings; --`,
    `a' or 'b`,
    ':*',
    '!!!',
    '"',
    '(',
    '\\',
    'a & | b <-> c',
  ])
    expect(Array.isArray(await list({ text }))).toBe(true);
  expect(await list({ text: '"secure configuration"' })).toHaveLength(1);
  expect(await list({ text: 'firewalls or configuration' })).toHaveLength(2);
  expect(await list({ text: 'omega -firewalls' })).toHaveLength(1);
});

it('a reference is found as people write it', async () => {
  const [one] = await list({});
  for (const text of [one.reference, one.reference.toLowerCase(), ` ${String(one.reference)} `])
    expect(await list({ text })).toEqual([one]);
});

it('a changed severity moves the finding in every list that is in that order', async () => {
  const bySeverity = { field: 'SEVERITY', direction: 'ASC' };
  const order = async (filter: object) =>
    (await list(filter, bySeverity)).map((node) => node.control.reference);
  const open = { statuses: ['UNADDRESSED'] };
  expect([await order({}), await order(open)]).toEqual([
    ['CE2', 'CE1'],
    ['CE2', 'CE1'],
  ]);
  await findings.database.asSuperuser(
    `update findings set severity = 'CRITICAL', version = version + 1 where control_reference = 'CE2'`,
  );
  expect([await order({}), await order(open)]).toEqual([
    ['CE1', 'CE2'],
    ['CE1', 'CE2'],
  ]);
});

it('a demand that ends leaves a withdrawn finding withdrawn, before remediations says so', async () => {
  const [one] = await list({ text: 'firewalls' });
  await findings.as(people.cqcLead)(
    `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { errors { message } } }`,
    {
      input: {
        findingId: one.id,
        reason: 'Mistake.',
        withdrawnOn: '2017-05-01',
        idempotencyKey: 'w',
      },
    },
  );
  pushEnforcement(
    findings,
    enforcement({ id: one.id, odsCode: 'RAA' }, 1, [
      ['UNADDRESSED', '2017-03-20', '2017-04-01'],
      ['MANDATED', '2017-04-01', '2017-06-01', '2017-07-01'],
      ['REMEDIED', '2017-06-01', null],
    ]),
  );
  await findings.settled();
  const statusOn = async (day: string) =>
    (
      await findings.as(people.cqcLead)(
        `{ finding(id: "${String(one.id)}", asOf: "${day}T12:00:00Z") { enforcementStatus } }`,
      )
    ).data.finding.enforcementStatus;
  expect(await Promise.all(['2017-03-31', '2017-05-31', '2017-06-01'].map(statusOn))).toEqual([
    'UNADDRESSED',
    'MANDATED',
    'WITHDRAWN',
  ]);
});
