import { setTimeout as sleep } from 'node:timers/promises';
import { UnitOfWork } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { createFindingsDataSource } from '../src/data-source.ts';
import type { AmendmentFacts } from '../src/register/inspection.event.ts';
import {
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
  type AssessmentOutcome,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'));
});
afterAll(() => findings.stop());

const asIssued: AssessmentOutcome[] = [
  { control: 'CE1', outcome: 'MET', below: false },
  { control: 'CE2', outcome: 'PARTIALLY_MET', severity: 'MEDIUM' },
  { control: 'CE3', outcome: 'NOT_MET', severity: 'HIGH' },
];

const correction = (id: string, number: number, was: Record<string, boolean>): AmendmentFacts => ({
  kind: 'CORRECTION',
  number,
  on: '2017-04-03',
  reason: 'A log was read wrongly.',
  corrected: Object.entries(was).map(([control, wasBelow]) => ({
    assessmentId: `${id}-${control}`,
    wasBelow,
  })),
});

const withdrawal: AmendmentFacts = {
  kind: 'WITHDRAWAL',
  number: 9,
  on: '2017-05-02',
  reason: 'The records were of another trust.',
  corrected: [],
};

const amended = (
  id: string,
  outcomes: AssessmentOutcome[],
  amendment: AmendmentFacts,
  version = 7,
) => issued(id, outcomes, { amendment, version });

/** Issues an inspection and gives its findings, by control. */
async function issue(id: string): Promise<Record<string, any>> {
  pushInspections(findings, issued(id, asIssued));
  await findings.settled();
  return byControl(id);
}

async function listOf(id: string): Promise<any[]> {
  const { data, errors } = await findings.as(people.cqcLead)(
    `{ findings(filter: {}, orderBy: { field: RAISED_ON, direction: ASC }, first: 100) { nodes {
      id title detail severity raisedOn issuedOn withdrawnOn withdrawalReason enforcementStatus version
      control { reference } inspection { id } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.findings.nodes.filter(({ inspection }: any) => inspection?.id === id);
}

/** The findings of an inspection by control, the last raised where a control has several. */
const byControl = async (id: string): Promise<Record<string, any>> =>
  Object.fromEntries((await listOf(id)).map((f) => [f.control.reference as string, f]));

async function raise(inspectionId: string, controlId: string): Promise<string> {
  const { data } = await findings.as(people.cqcLead)(
    `mutation ($input: RaiseFindingInput!) {
      raiseFinding(input: $input) { finding { id } errors { message } } }`,
    {
      input: {
        odsCode: 'RAA',
        inspectionId,
        controlId,
        title: 'Seen on the ward',
        detail: 'An open cabinet.',
        severity: 'HIGH',
        raisedOn: '2017-03-21',
        idempotencyKey: `${inspectionId}/${controlId}`,
      },
    },
  );
  expect(data.raiseFinding.errors).toEqual([]);
  return data.raiseFinding.finding.id as string;
}

const eventsOf = async (id: string) =>
  (await findings.emitted()).filter(({ subject }) => subject === id).map(({ data }) => data);
const standing = (list: any[]) => list.filter(({ withdrawnOn }) => withdrawnOn === null);
const rewind = (sql = '') =>
  findings.database.asSuperuser(
    `${sql}; update feed_cursors set position = 0 where feed = 'inspections'`,
  );
const state = async () => [
  await findings.database.asSuperuser('select * from findings order by id'),
  await findings.database.asSuperuser('select * from finding_details order by finding_id'),
  await findings.emitted(),
];

describe('a withdrawn report', () => {
  it('withdraws the findings raised of its assessments, with its reason, as their body would', async () => {
    const before = await issue('withdrawn');
    pushInspections(findings, amended('withdrawn', asIssued, withdrawal));
    await findings.settled();
    const after = await byControl('withdrawn');
    expect(Object.keys(after)).toEqual(['CE2', 'CE3']);
    for (const control of ['CE2', 'CE3']) {
      expect(after[control]).toMatchObject({
        id: before[control].id,
        withdrawnOn: '2017-05-02',
        withdrawalReason: 'The records were of another trust.',
        enforcementStatus: 'WITHDRAWN',
        version: 2,
      });
      expect(await eventsOf(after[control].id as string)).toMatchObject([
        { version: 1, withdrawnOn: null },
        { version: 2, withdrawnOn: '2017-05-02' },
      ]);
    }
  });

  it('leaves what people raised, and what was withdrawn before, as it is', async () => {
    const { CE2 } = await issue('half-withdrawn');
    const own = await raise('half-withdrawn', 'CE-2014/CE1');
    await findings.as(people.cqcLead)(
      `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { errors { message } } }`,
      {
        input: {
          findingId: CE2.id,
          reason: 'A mistake.',
          withdrawnOn: '2017-04-01',
          idempotencyKey: 'mistake',
        },
      },
    );
    pushInspections(findings, amended('half-withdrawn', asIssued, withdrawal));
    await findings.settled();
    const after = await byControl('half-withdrawn');
    expect(after.CE1).toMatchObject({ id: own, withdrawnOn: null, version: 1 });
    expect(after.CE2).toMatchObject({ withdrawnOn: '2017-04-01', withdrawalReason: 'A mistake.' });
    expect(after.CE3).toMatchObject({ withdrawnOn: '2017-05-02' });
  });
});

describe('a corrected report', () => {
  it('withdraws what now passes, raises what now fails, and leaves the rest alone', async () => {
    const before = await issue('corrected');
    const outcomes: AssessmentOutcome[] = [
      { control: 'CE1', outcome: 'NOT_MET', severity: 'CRITICAL' },
      { control: 'CE2', outcome: 'MET', below: false },
      { control: 'CE3', outcome: 'NOT_MET', severity: 'HIGH' },
    ];
    const was = { CE1: false, CE2: true };
    pushInspections(findings, amended('corrected', outcomes, correction('corrected', 2, was)));
    await findings.settled();
    const after = await byControl('corrected');
    expect(after.CE1).toMatchObject({
      title: 'CE1 Firewalls: not met',
      severity: 'CRITICAL',
      raisedOn: '2017-04-03',
      issuedOn: '2017-04-03',
      withdrawnOn: null,
      enforcementStatus: 'UNADDRESSED',
      version: 1,
    });
    expect(after.CE2).toMatchObject({
      id: before.CE2.id,
      withdrawnOn: '2017-04-03',
      withdrawalReason: 'A log was read wrongly.',
      version: 2,
    });
    expect(after.CE3).toEqual(before.CE3);
    expect(await eventsOf(before.CE3.id as string)).toHaveLength(1);
  });

  it('states a failing anew that is more serious, or of another kind, in a new version', async () => {
    const { CE2, CE3 } = await issue('restated');
    const outcomes: AssessmentOutcome[] = [
      { control: 'CE1', outcome: 'MET', below: false },
      { control: 'CE2', outcome: 'NOT_MET', severity: 'CRITICAL', rationale: 'All of them.' },
      { control: 'CE3', outcome: 'NOT_MET', severity: 'HIGH' },
    ];
    const was = { CE2: true, CE3: true };
    pushInspections(findings, amended('restated', outcomes, correction('restated', 2, was)));
    await findings.settled();
    const after = await byControl('restated');
    expect(after.CE2).toMatchObject({
      id: CE2.id,
      title: 'CE2 Secure configuration: not met',
      severity: 'CRITICAL',
      detail: 'All of them.',
      raisedOn: '2017-03-20',
      withdrawnOn: null,
      version: 2,
    });
    expect(await eventsOf(CE2.id as string)).toMatchObject([
      { version: 1, severity: 'MEDIUM' },
      { version: 2, severity: 'CRITICAL', title: 'CE2 Secure configuration: not met' },
    ]);
    // named by the correction, but the same as before
    expect(after.CE3).toEqual(CE3);
  });

  it('raises nothing where a finding of people stands, nor again what they withdrew', async () => {
    const { CE3 } = await issue('covered');
    const own = await raise('covered', 'CE-2014/CE1');
    await findings.as(people.cqcLead)(
      `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { errors { message } } }`,
      { input: { findingId: CE3.id, reason: 'Closed.', idempotencyKey: 'closed' } },
    );
    const outcomes: AssessmentOutcome[] = [
      { control: 'CE1', outcome: 'NOT_MET' },
      { control: 'CE2', outcome: 'PARTIALLY_MET', severity: 'MEDIUM' },
      { control: 'CE3', outcome: 'NOT_MET', severity: 'CRITICAL' },
    ];
    const was = { CE1: false, CE3: true };
    pushInspections(findings, amended('covered', outcomes, correction('covered', 2, was)));
    await findings.settled();
    const list = await listOf('covered');
    expect(list).toHaveLength(3);
    expect(list.filter(({ control }) => control.reference === 'CE1')).toMatchObject([{ id: own }]);
    expect(standing(list).map(({ control }) => control.reference)).toEqual(['CE2', 'CE1']);
  });

  it('raises a new finding of what comes to fail a second time', async () => {
    const { CE3 } = await issue('again');
    const passes: AssessmentOutcome[] = [
      ...asIssued.slice(0, 2),
      { control: 'CE3', outcome: 'MET', below: false },
    ];
    pushInspections(
      findings,
      amended('again', passes, correction('again', 2, { CE3: true })),
      amended('again', asIssued, correction('again', 3, { CE3: false }), 9),
    );
    await findings.settled();
    const ofCE3 = (await listOf('again')).filter(({ control }) => control.reference === 'CE3');
    expect(ofCE3).toMatchObject([
      { id: CE3.id, withdrawnOn: '2017-04-03' },
      { raisedOn: '2017-04-03', withdrawnOn: null, version: 1 },
    ]);
  });
});

describe('what was amended', () => {
  it('changes nothing when it is told again, nor when all is replayed from the start', async () => {
    const before = await state();
    pushInspections(findings, amended('withdrawn', asIssued, withdrawal));
    await findings.settled();
    await findings.restart(() => rewind());
    await findings.settled();
    expect(await state()).toEqual(before);
  });

  it('changes nothing when all is replayed into an emptied copy of inspections', async () => {
    const before = await state();
    await findings.restart(() => rewind('delete from inspections'));
    await findings.settled();
    expect(await state()).toEqual(before);
  });

  it('is remembered for the consumer of the feed alone, by row-level security', async () => {
    const url = findings.database.url;
    const dataSource = await createFindingsDataSource({ url }).initialize();
    const past = async (sql: string): Promise<unknown[]> =>
      UnitOfWork.forViewer(dataSource, people.cqcLead).write(async ({ manager }) =>
        manager.query(sql),
      );
    try {
      expect(await past('select from applied_amendments')).toEqual([]);
      await expect(past(`insert into applied_amendments values ('x', 1)`)).rejects.toThrow(
        'row-level security',
      );
    } finally {
      await dataSource.destroy();
    }
  });

  it('is applied whole or not at all: what cannot be applied leaves no trace', async () => {
    await issue('broken');
    const before = await state();
    const position = (await findings.positions()).inspections;
    const outcomes: AssessmentOutcome[] = [{ control: 'CE2', outcome: 'MET', below: false }];
    const broken = correction('broken', 2, { CE2: true, CE3: true });
    pushInspections(findings, amended('broken', outcomes, broken));
    await sleep(800);
    expect((await findings.positions()).inspections).toBe(position);
    expect(await state()).toEqual(before);
    expect(
      await findings.database.asSuperuser(
        `select from applied_amendments where inspection_id = 'broken'`,
      ),
    ).toEqual([]);
  });
});
