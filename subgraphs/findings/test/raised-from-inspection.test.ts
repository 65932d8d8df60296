import { setTimeout as sleep } from 'node:timers/promises';
import { people } from '@assay/kit/testing';
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
  pushOrganisations(findings, organisation('RAA'));
});
afterAll(() => findings.stop());

const LIST = `query ($filter: FindingFilter) {
  findings(filter: $filter, orderBy: { field: RAISED_ON, direction: ASC }, first: 100) { nodes {
    id reference title detail severity subjects raisedOn issuedOn enforcementStatus dueOn version
    trust { odsCode name region { code name } } raisedBy { code name }
    control { id reference title }
    inspection { id method announced status issuedOn result standard { code title } }
  } totalCount }
}`;

const listOf = async (filter: object) => {
  const { data, errors } = await findings.as(people.cqcLead)(LIST, { filter });
  expect(errors).toBeUndefined();
  return data.findings.nodes as any[];
};

const rewind = () =>
  findings.database.asSuperuser(`update feed_cursors set position = 0 where feed = 'inspections'`);

async function withdraw(findingId: string): Promise<void> {
  const { data } = await findings.as(people.cqcLead)(
    `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { errors { message } } }`,
    { input: { findingId, reason: 'A mistake.', idempotencyKey: findingId } },
  );
  expect(data.withdrawFinding.errors).toEqual([]);
}

it('each outcome below the standard of an issued inspection is at once a finding', async () => {
  pushInspections(
    findings,
    inspection('first'),
    issued('first', [
      { control: 'CE1', outcome: 'MET', below: false },
      {
        control: 'CE2',
        outcome: 'PARTIALLY_MET',
        severity: 'MEDIUM',
        rationale: 'Default passwords.',
      },
      { control: 'CE3', outcome: 'NOT_MET', severity: 'CRITICAL' },
    ]),
  );
  await findings.settled();
  const found = await listOf({ odsCodes: ['RAA'] });
  expect(found).toHaveLength(2);
  expect(found).toContainEqual({
    id: expect.any(String),
    reference: expect.stringMatching(/^FND-\d{6}$/),
    title: 'CE2 Secure configuration: partially met',
    detail: 'Default passwords.',
    severity: 'MEDIUM',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    raisedOn: '2017-03-20',
    issuedOn: '2017-03-20',
    enforcementStatus: 'UNADDRESSED',
    dueOn: null,
    version: 1,
    trust: { odsCode: 'RAA', name: 'RAA hospitals', region: { code: 'Y56', name: 'London' } },
    raisedBy: { code: 'CQC', name: 'Care Quality Commission' },
    control: { id: 'CE-2014/CE2', reference: 'CE2', title: 'Secure configuration' },
    inspection: {
      id: 'first',
      method: 'STATUTORY',
      announced: false,
      status: 'ISSUED',
      issuedOn: '2017-03-20',
      result: 'FAILED',
      standard: { code: 'CE-2014', title: 'Cyber Essentials' },
    },
  });
  expect(found.map((f) => f.title)).toContain('CE3 User access control: not met');
});

it('an issued finding leaves by the feed without its detail', async () => {
  const [event] = await findings.emitted();
  expect(event!.data).toEqual({
    id: event!.subject,
    reference: expect.stringMatching(/^FND-/),
    odsCode: 'RAA',
    foundAt: 'RAA',
    raisedBy: 'CQC',
    title: 'CE2 Secure configuration: partially met',
    severity: 'MEDIUM',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    controlId: 'CE-2014/CE2',
    inspectionId: 'first',
    raisedOn: '2017-03-20',
    issuedOn: '2017-03-20',
    issuedAt: expect.stringMatching(/Z$/),
    withdrawnOn: null,
    version: 1,
  });
});

it('the same events again, an older one and a replay from the start change nothing', async () => {
  const before = [await listOf({}), await findings.emitted()];
  pushInspections(
    findings,
    issued('first', [{ control: 'CE1' }]),
    inspection('first', { version: 3 }),
  );
  await findings.settled();
  await findings.restart(rewind);
  await findings.settled();
  expect([await listOf({}), await findings.emitted()]).toEqual(before);
});

it('a replay into an emptied copy of inspections doubles no finding, not even a withdrawn one', async () => {
  const [first] = await listOf({});
  await withdraw(first.id);
  const before = [await listOf({}), await findings.emitted()];
  await findings.restart(async () => {
    await findings.database.asSuperuser('delete from inspections');
    await rewind();
  });
  await findings.settled();
  expect([await listOf({}), await findings.emitted()]).toEqual(before);
});

it('a batch that fails in the middle is applied whole once it can be', async () => {
  const before = (await findings.positions()).inspections;
  pushInspections(
    findings,
    issued('second', [{ control: 'CE1' }]),
    issued('of-a-later-trust', [{ control: 'CE1' }], { odsCode: 'RLATE' }),
  );
  await sleep(800);
  expect((await findings.positions()).inspections).toBe(before);
  expect(await listOf({ odsCodes: ['RLATE'] })).toEqual([]);
  pushOrganisations(findings, organisation('RLATE'));
  await findings.settled();
  expect(await listOf({ odsCodes: ['RLATE'] })).toHaveLength(1);
  const references = (await listOf({})).map((f) => f.reference);
  expect(new Set(references).size).toBe(references.length);
});

it('a trust told of before the inspection is held before the inspection is applied', async () => {
  pushOrganisations(findings, organisation('RNEW'));
  pushInspections(findings, issued('of-a-new-trust', [{ control: 'CE1' }], { odsCode: 'RNEW' }));
  await findings.settled('inspections');
  expect((await listOf({ odsCodes: ['RNEW'] }))[0].trust.name).toBe('RNEW hospitals');
});

it('a published self-assessment is one finding, called what was published', async () => {
  pushOrganisations(findings, organisation('RPP'));
  const title = 'DSPT 2022/23: Approaching Standards';
  const published = issued('published', [
    { control: 'CE1', outcome: 'PARTIALLY_MET', findingTitle: title },
  ]);
  const once = { ...published, odsCode: 'RPP', method: 'SELF_ASSESSMENT' as const, version: 1 };
  pushInspections(findings, once);
  await findings.settled();
  pushInspections(findings, once);
  await findings.settled();
  const found = await listOf({ odsCodes: ['RPP'], standards: ['CE-2014'] });
  expect(found).toMatchObject([
    { title, inspection: { method: 'SELF_ASSESSMENT' }, enforcementStatus: 'UNADDRESSED' },
  ]);
});

it("the inspector's severity is that of the finding, and measured facts come along", async () => {
  pushOrganisations(findings, organisation('RMM'));
  const measurements = [{ kind: 'OLDEST_MISSING_UPDATE', amount: 400 }];
  pushInspections(
    findings,
    issued(
      'measured',
      [
        { control: 'CE1', severity: 'LOW', measurements },
        { control: 'CE2', severity: 'CRITICAL', measurements },
      ],
      { odsCode: 'RMM' },
    ),
  );
  await findings.settled();
  const found = await listOf({ odsCodes: ['RMM'] });
  expect(found.map(({ control, severity }) => [control.reference, severity]).sort()).toEqual([
    ['CE1', 'LOW'],
    ['CE2', 'CRITICAL'],
  ]);
});
