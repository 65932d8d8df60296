import { randomUUID } from 'node:crypto';
import { people } from '@assay/kit/testing';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
});
afterAll(() => subgraph.stop());

const codesOf = (answers: any[]) =>
  answers.map(({ errors }) => (errors[0]?.code ?? 'done') as string).sort();

describe('two writers at once', () => {
  it('begin an inspection once', async () => {
    const { id } = (await steps.plan(nhsdInspector)).inspection;
    const answers = await Promise.all([1, 2, 3, 4].map(() => steps.begin(nhsdInspector, id)));
    expect(codesOf(answers)).toEqual(['WRONG_STATE', 'WRONG_STATE', 'WRONG_STATE', 'done']);
  });

  it('change one assessment once; the other is told both versions', async () => {
    const { id } = await steps.recorded();
    const change = (outcome: string) =>
      steps.record(nhsdInspector, id, [assessed('CE-2014/CE1', outcome, { expectedVersion: 1 })]);
    const answers = await Promise.all(['NOT_MET', 'PARTIALLY_MET'].map(change));
    expect(codesOf(answers)).toEqual(['STALE_VERSION', 'done']);
    const message = answers.flatMap(({ errors }) => errors.map((e: any) => e.message));
    expect(message).toEqual([
      'CE-2014/CE1 is at version 2; expectedVersion is 1. Read the assessment again.',
    ]);
  });

  it('record different controls both, one after the other', async () => {
    const { id, version } = await steps.begun();
    const controls = await steps.controls('CE-2014');
    const answers = await Promise.all(
      controls.map((control) => steps.record(nhsdInspector, id, [assessed(control)])),
    );
    expect(codesOf(answers)).toEqual(controls.map(() => 'done'));
    const versions = answers.map(({ inspection }) => inspection.version as number);
    expect(Math.max(...versions)).toBe(version + controls.length);
  });

  it('do not issue what has changed since it was read', async () => {
    const { id, version } = await steps.recorded();
    await steps.record(nhsdInspector, id, [
      assessed('CE-2014/CE1', 'NOT_MET', { expectedVersion: 1 }),
    ]);
    const { inspection, errors } = await steps.issue(nhsdLead, id, version);
    expect(inspection).toBeNull();
    expect(errors).toEqual([
      {
        code: 'STALE_VERSION',
        message: `The inspection is at version ${String(version + 1)}; expectedVersion is ${String(version)}. Read it again.`,
        field: ['expectedVersion'],
      },
    ]);
  });

  it('cannot pass the database itself with a stale version', async () => {
    const { id } = await steps.begun();
    await expect(
      subgraph.database.asSuperuser('update inspections set announced = false where id = $1', [id]),
    ).rejects.toThrow('version 2 does not follow 2');
  });
});

describe('a request sent twice', () => {
  it('plans one inspection and answers the same', async () => {
    const input = { idempotencyKey: randomUUID() };
    const [first, second] = await Promise.all([
      steps.plan(nhsdInspector, input),
      steps.plan(nhsdInspector, input),
    ]);
    expect(second).toEqual(first);
    const again = await steps.plan(nhsdInspector, input);
    expect(again.inspection.id).toBe(first.inspection.id);
  });

  it('records once, although the state has moved on', async () => {
    const { id } = await steps.begun();
    const input = { idempotencyKey: randomUUID() };
    const batch = [assessed('CE-2014/CE1')];
    await steps.record(nhsdInspector, id, batch, input);
    const again = await steps.record(nhsdInspector, id, batch, input);
    expect(again).toMatchObject({ errors: [], inspection: { assessments: [{ version: 1 }] } });
  });

  it('is refused when the key was used for another request', async () => {
    const idempotencyKey = randomUUID();
    await steps.plan(nhsdInspector, { idempotencyKey });
    const other = await steps.plan(nhsdInspector, { idempotencyKey, odsCode: 'RX2' });
    expect(other.errors).toMatchObject([{ code: 'KEY_REUSED', field: ['idempotencyKey'] }]);
  });

  it('may be sent again with the same key after it failed', async () => {
    const { id } = (await steps.plan(nhsdInspector)).inspection;
    const key = { idempotencyKey: randomUUID() };
    const early = await steps.begin(nhsdInspector, id, { ...key, beganOn: '2017-03-01' });
    expect(early.errors).toMatchObject([{ code: 'DATE_OUT_OF_ORDER' }]);
    expect((await steps.begin(nhsdInspector, id, key)).errors).toEqual([]);
  });
});

describe('several steps in one document', () => {
  it('each answer with the inspection as that step left it', async () => {
    const { id } = (await steps.plan(nhsdInspector)).inspection;
    const document = `mutation ($begin: BeginInspectionInput!, $record: RecordAssessmentsInput!) {
      begun: beginInspection(input: $begin) { inspection { status version assessments { id } } }
      recorded: recordAssessments(input: $record) {
        inspection { version assessments { outcome rationale } }
      }
    }`;
    const { data } = await subgraph.as(nhsdInspector)(document, {
      begin: { inspectionId: id, beganOn: '2017-03-07', idempotencyKey: randomUUID() },
      record: {
        inspectionId: id,
        assessments: [assessed('CE-2014/CE1')],
        idempotencyKey: randomUUID(),
      },
    });
    expect(data).toEqual({
      begun: { inspection: { status: 'UNDER_WAY', version: 2, assessments: [] } },
      recorded: {
        inspection: {
          version: 3,
          assessments: [{ outcome: 'MET', rationale: 'Seen on site: CE-2014/CE1.' }],
        },
      },
    });
  });
});
