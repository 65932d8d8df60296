import { amountsIn, MeasureKind, unitOf } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { draftSteps } from './support/draft-steps.ts';
import { days } from './support/measuring.ts';
import { recording } from './support/recording.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
const CE1 = 'CE-2014/CE1';
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];
let record: ReturnType<typeof recording>['record'];
let read: ReturnType<typeof recording>['read'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  ({ record, read } = recording(subgraph));
});
afterAll(() => subgraph.stop());

const begun = async (): Promise<string> => (await steps.begun()).id;
const measurementsOf = async (id: string) => (await read(id)).assessments[0].measurements;

describe('measured facts', () => {
  it('are recorded with an assessment, each with its unit, in the order of their kinds', async () => {
    const id = await begun();
    const measurements = [
      { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: false },
      { kind: 'VERY_WEAK_PASSWORDS', amount: 12.5 },
      { kind: 'OLDEST_MISSING_UPDATE', amount: 400 },
    ];
    const { results } = await record(id, [assessed(CE1, 'NOT_MET', { measurements })]);
    expect(results[0].submitted.measurements).toEqual([
      { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', amount: null, yes: false },
      { kind: 'VERY_WEAK_PASSWORDS', amount: 12.5, yes: null },
      { kind: 'OLDEST_MISSING_UPDATE', amount: 400, yes: null },
    ]);
    const recorded = [
      { kind: 'OLDEST_MISSING_UPDATE', unit: 'DAYS', amount: 400, yes: null },
      { kind: 'VERY_WEAK_PASSWORDS', unit: 'PERCENT', amount: 12.5, yes: null },
      { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', unit: 'YES_NO', amount: null, yes: false },
    ];
    expect(results[0].assessment.measurements).toEqual(recorded);
    expect(await measurementsOf(id)).toEqual(recorded);
  });

  it('stay when left out, are replaced when sent, and are cleared by an empty list', async () => {
    const id = await begun();
    await record(id, [assessed(CE1, 'MET', { measurements: days(9) })]);
    const change = (expectedVersion: number, more: object) =>
      record(id, [assessed(CE1, 'MET', { expectedVersion, ...more })]);
    await change(1, {});
    expect(await measurementsOf(id)).toMatchObject([{ amount: 9 }]);
    const other = { kind: 'DEVICES_ON_UNSUPPORTED_SYSTEMS', amount: 3 };
    await change(2, { measurements: [other, ...days(10)] });
    expect(await measurementsOf(id)).toMatchObject([{ amount: 10 }, other]);
    await change(3, { measurements: [other] });
    expect(await measurementsOf(id)).toMatchObject([other]);
    await change(4, { measurements: [] });
    expect(await measurementsOf(id)).toEqual([]);
  });

  it('are refused with their place, and the item with them', async () => {
    const id = await begun();
    const measurements = [...days(1), { kind: 'VERY_WEAK_PASSWORDS', amount: 101 }];
    const { results, errors } = await record(id, [assessed(CE1, 'MET', { measurements })]);
    expect(results).toMatchObject([{ status: 'REJECTED', assessment: null }]);
    expect(errors).toEqual([
      {
        code: 'INVALID_VALUE',
        message: 'VERY_WEAK_PASSWORDS is 101; it takes per cent from 0 to 100.',
        field: ['assessments', '0', 'measurements', '1', 'amount'],
      },
    ]);
  });

  it('are allowed by Postgres within the range of their kind, and not beyond it', async () => {
    const id = await begun();
    await record(id, [assessed(CE1)]);
    const [{ id: assessmentId }] = (await read(id)).assessments;
    const add = (kind: string, amount: number) =>
      subgraph.database.asSuperuser(
        `with i as (select * from inspections where id = $1), cleared as (delete from measurements)
         insert into measurements select $2, $3, id, ods_code, body_code, $4 from i`,
        [id, assessmentId, kind, amount],
      );
    const clear = () => subgraph.database.asSuperuser('delete from measurements');
    for (const kind of Object.values(MeasureKind)) {
      const { most, whole } = amountsIn[unitOf(kind)];
      for (const amount of [0, most]) {
        await clear();
        await add(kind, amount);
      }
      await clear();
      for (const amount of [-1, most + 1, Number.NaN, ...(whole ? [0.5] : [])])
        await expect(add(kind, amount)).rejects.toThrow('measurements_amount');
    }
    await expect(add('HEIGHT', 1)).rejects.toThrow('measurements_amount');
  });
});

describe('what the inspector adds to an outcome', () => {
  const added = {
    severity: 'LOW',
    selfAssessmentConfidence: 'MEDIUM',
    measurements: [{ kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: true }, ...days(400)],
  };
  const amounts = [
    { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', amount: 1 },
    { kind: 'OLDEST_MISSING_UPDATE', amount: 400 },
  ];
  const recorded = async (): Promise<string> => {
    const { id } = await steps.recorded();
    const change = assessed(CE1, 'NOT_MET', { expectedVersion: 1, ...added });
    expect((await record(id, [change], { assessedOn: '2017-03-09' })).errors).toEqual([]);
    return id;
  };

  it('is in the event of the issue: the severity else the default, and the measured facts', async () => {
    const id = await recorded();
    await steps.issue(nhsdLead, id, 4);
    const events = (await subgraph.events()).filter(({ subject }) => subject === id);
    const [first, second] = events.at(-1)?.data.assessments ?? [];
    expect(first).toMatchObject({ severity: 'LOW', measurements: amounts });
    expect(second).toMatchObject({ severity: 'HIGH' });
    expect(second).not.toHaveProperty('measurements');
  });

  it('is in the report, and only where it is set', async () => {
    const id = await recorded();
    await steps.draft(nhsdInspector, id);
    const { content } = await draftSteps(subgraph.as).report(nhsdLead, id);
    const [first, second] = JSON.parse(content).assessments;
    expect(first).toEqual({
      controlId: CE1,
      reference: 'CE1',
      title: 'Boundary firewalls and internet gateways',
      outcome: 'NOT_MET',
      rationale: `Seen on site: ${CE1}.`,
      selfAssessedOutcome: null,
      assessedOn: '2017-03-09',
      version: 2,
      severity: 'LOW',
      selfAssessmentConfidence: 'MEDIUM',
      measurements: amounts,
      expected: 'MET',
      evidence: [],
    });
    expect(Object.keys(second).sort()).toEqual(
      'assessedOn controlId evidence expected outcome rationale reference selfAssessedOutcome title version'.split(
        ' ',
      ),
    );
  });
});
