import { randomUUID } from 'node:crypto';
import { people, person } from '@assay/kit/testing';
import { recording, statusesOf } from './support/recording.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, cqcInspector } = people;
const [CE1, CE2, CE3] = ['CE-2014/CE1', 'CE-2014/CE2', 'CE-2014/CE3'];
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

/** The version, the steps and the events of an inspection: all that recording nothing leaves alone. */
const traces = async (id: string) => ({
  inspection: await read(id),
  steps: await subgraph.database.asSuperuser(
    'select version, step from inspection_steps where inspection_id = $1 order by version',
    [id],
  ),
  events: (await subgraph.events()).filter(({ subject }) => subject === id).length,
});

describe('a batch', () => {
  it('records what it can, and reports on every item in the order given', async () => {
    const id = await begun();
    const answer = await record(id, [
      assessed(CE1),
      assessed(CE2, 'MET', { rationale: ' ' }),
      assessed(CE3, 'NOT_MET', { expectedVersion: 4 }),
    ]);
    expect(statusesOf(answer)).toEqual(['RECORDED', 'REJECTED', 'CONFLICT']);
    expect(answer.inspection).toMatchObject({ status: 'UNDER_WAY', version: 3 });
    expect(answer.results[0]).toMatchObject({ errors: [], assessment: { version: 1 } });
    expect(answer.results[1]).toMatchObject({
      assessment: null,
      submitted: { controlId: CE2, rationale: ' ' },
      errors: [{ code: 'INVALID_VALUE', field: ['assessments', '1', 'rationale'] }],
    });
    expect(answer.errors).toEqual(answer.results.flatMap(({ errors }: any) => errors));
    expect((await read(id)).assessments.map((a: any) => a.control.id)).toEqual([CE1]);
  });

  it('is told both versions of an assessment that has changed since', async () => {
    const id = await begun();
    await record(id, [assessed(CE1, 'NOT_MET')]);
    const answer = await record(id, [assessed(CE1, 'MET', { rationale: 'Seen later.' })]);
    expect(answer).toMatchObject({
      inspection: null,
      results: [
        {
          status: 'CONFLICT',
          assessment: { outcome: 'NOT_MET', rationale: `Seen on site: ${CE1}.`, version: 1 },
          submitted: { outcome: 'MET', rationale: 'Seen later.', expectedVersion: null },
          errors: [{ code: 'STALE_VERSION', field: ['assessments', '0', 'expectedVersion'] }],
        },
      ],
    });
  });

  it('changes one control several times, each on what the one before left', async () => {
    const id = await begun();
    const answer = await record(id, [
      assessed(CE1, 'MET', { selfAssessedOutcome: 'MET', severity: 'HIGH' }),
      assessed(CE1, 'NOT_MET', { expectedVersion: 1, severity: null }),
      assessed(CE1, 'PARTIALLY_MET', { expectedVersion: 2, selfAssessmentConfidence: 'LOW' }),
      assessed(CE1, 'MET', { expectedVersion: 2 }),
    ]);
    expect(statusesOf(answer)).toEqual(['RECORDED', 'RECORDED', 'RECORDED', 'CONFLICT']);
    expect(answer.inspection.version).toBe(3);
    expect((await read(id)).assessments).toMatchObject([
      {
        outcome: 'PARTIALLY_MET',
        version: 3,
        selfAssessedOutcome: 'MET',
        selfAssessmentConfidence: 'LOW',
        severity: null,
      },
    ]);
    const [again] = (await record(id, [assessed(CE1, 'NOT_MET', { expectedVersion: 3 })])).results;
    expect(again).toMatchObject({
      status: 'RECORDED',
      assessment: { version: 4, selfAssessedOutcome: 'MET', selfAssessmentConfidence: 'LOW' },
    });
  });

  it('that is refused as a whole reports on no item', async () => {
    const id = await begun();
    const [early, another] = [{ assessedOn: '2017-03-06' }, cqcInspector];
    expect(await record(id, [assessed(CE1)], early)).toMatchObject({
      inspection: null,
      results: [],
      errors: [{ code: 'DATE_OUT_OF_ORDER', field: ['assessedOn'] }],
    });
    expect(await record(id, [assessed(CE1)], {}, another)).toMatchObject({
      results: [],
      errors: [{ code: 'NOT_FOUND' }],
    });
    expect((await read(id)).assessments).toEqual([]);
  });

  it('sent again under its key is answered as the first time, and may be sent again when nothing was recorded', async () => {
    const id = await begun();
    const key = { idempotencyKey: randomUUID() };
    const late = [assessed(CE1, 'MET', { expectedVersion: 1 })];
    expect(statusesOf(await record(id, late, key))).toEqual(['CONFLICT']);
    await record(id, [assessed(CE1, 'NOT_MET')]);
    const mixed = [...late, assessed('nonsense')];
    expect(statusesOf(await record(id, late, key))).toEqual(['RECORDED']);
    expect(statusesOf(await record(id, late, key))).toEqual(['RECORDED']);
    const partly = { idempotencyKey: randomUUID() };
    const first = await record(id, [assessed(CE2), ...mixed.slice(1)], partly);
    expect(await record(id, [assessed(CE2), ...mixed.slice(1)], partly)).toEqual(first);
    expect((await read(id)).version).toBe(5);
  });
});

describe('a key of an item', () => {
  it('makes it safe to send the item again in any batch, and nothing is advanced by it', async () => {
    const id = await begun();
    const item = assessed(CE1, 'MET', { idempotencyKey: randomUUID() });
    await record(id, [item]);
    await record(id, [assessed(CE1, 'NOT_MET', { expectedVersion: 1 })]);
    await steps.draft(nhsdInspector, id);
    const before = await traces(id);
    expect(before.inspection.status).toBe('DRAFTED');
    const again = await record(id, [item, item]);
    expect(statusesOf(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(again.results[0]).toMatchObject({
      errors: [],
      assessment: { outcome: 'NOT_MET', version: 2 },
    });
    expect(again).toMatchObject({ errors: [], inspection: { status: 'DRAFTED' } });
    expect(await traces(id)).toEqual(before);
  });

  it('is refused for another outcome, for another day, and in another inspection', async () => {
    const [id, other] = [await begun(), await begun()];
    const idempotencyKey = randomUUID();
    const item = assessed(CE1, 'MET', { idempotencyKey });
    await record(id, [item]);
    const reused = { status: 'REJECTED', errors: [{ code: 'KEY_REUSED' }] };
    const place = ['assessments', '0', 'idempotencyKey'];
    expect((await record(id, [{ ...item, outcome: 'NOT_MET' }])).results).toMatchObject([reused]);
    expect((await record(id, [item], { assessedOn: '2017-03-08' })).results).toMatchObject([
      reused,
    ]);
    const elsewhere = await record(other, [item]);
    expect(elsewhere.results).toMatchObject([{ ...reused, errors: [{ field: place }] }]);
  });

  it('is refused for another outcome of the same batch', async () => {
    const key = { idempotencyKey: randomUUID() };
    const answer = await record(await begun(), [
      assessed(CE1, 'MET', key),
      assessed(CE2, 'MET', key),
    ]);
    expect(statusesOf(answer)).toEqual(['RECORDED', 'REJECTED']);
    expect(answer.errors).toMatchObject([{ code: 'KEY_REUSED' }]);
  });

  it('is free again when its item failed', async () => {
    const id = await begun();
    const key = { idempotencyKey: randomUUID() };
    await record(id, [assessed(CE1, 'MET', { ...key, expectedVersion: 3 }), assessed(CE2)]);
    expect(statusesOf(await record(id, [assessed(CE1, 'NOT_MET', key)]))).toEqual(['RECORDED']);
  });

  it('is of the person who made it', async () => {
    const id = await begun();
    const item = assessed(CE1, 'MET', { idempotencyKey: 'the first' });
    await record(id, [item]);
    const colleague = person('nhsd-second-inspector', 'NHSD', 'INSPECTOR');
    expect(statusesOf(await record(id, [item], {}, colleague))).toEqual(['CONFLICT']);
  });

  it.each(['', ' ', 'x'.repeat(201)])('is refused when it is %j', async (idempotencyKey) => {
    const { errors } = await record(await begun(), [assessed(CE1, 'MET', { idempotencyKey })]);
    expect(errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['assessments', '0', 'idempotencyKey'] },
    ]);
  });
});

describe('an id that the client makes', () => {
  it('is the id of the assessment, which may be named by it or not', async () => {
    const id = await begun();
    const made = randomUUID();
    const answer = await record(id, [
      assessed(CE1, 'MET', { id: made.toUpperCase() }),
      assessed(CE1, 'NOT_MET', { id: made, expectedVersion: 1 }),
      assessed(CE1, 'MET', { expectedVersion: 2 }),
    ]);
    expect(statusesOf(answer)).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    expect(answer.results[0].assessment).toMatchObject({ id: made, version: 3 });
  });

  it('is refused in the same words when any other assessment has it, seen or not', async () => {
    const id = await begun();
    const own = randomUUID();
    await record(id, [assessed(CE1, 'MET', { id: own })]);
    const another = await begun();
    const unseen = await steps.begun(cqcInspector, { odsCode: 'RX2' });
    const [theirs, elsewhere] = [randomUUID(), randomUUID()];
    await record(unseen.id, [assessed(CE1, 'MET', { id: theirs })], {}, cqcInspector);
    await record(another, [assessed(CE1, 'MET', { id: elsewhere })]);
    for (const taken of [own, elsewhere, theirs]) {
      const { results } = await record(id, [assessed(CE2, 'MET', { id: taken })]);
      expect(results).toMatchObject([
        {
          status: 'REJECTED',
          assessment: null,
          errors: [
            {
              code: 'INVALID_VALUE',
              message: `${taken} is the id of another assessment; make a new UUID for ${CE2}.`,
              field: ['assessments', '0', 'id'],
            },
          ],
        },
      ]);
    }
    const twice = randomUUID();
    const batch = [assessed(CE2, 'MET', { id: twice }), assessed(CE3, 'MET', { id: twice })];
    expect(statusesOf(await record(id, batch))).toEqual(['RECORDED', 'REJECTED']);
  });

  it('is refused when it is no UUID, or not that of the assessment recorded', async () => {
    const id = await begun();
    await record(id, [assessed(CE1)]);
    const { errors } = await record(id, [
      assessed(CE1, 'MET', { id: randomUUID(), expectedVersion: 1 }),
      assessed(CE2, 'MET', { id: 'mine' }),
    ]);
    expect(errors.map(({ code, field }: any) => [code, field.join('.')])).toEqual([
      ['INVALID_VALUE', 'assessments.0.id'],
      ['INVALID_VALUE', 'assessments.1.id'],
    ]);
  });

  it('that two made for one control is a conflict, not a fault', async () => {
    const id = await begun();
    await record(id, [assessed(CE1, 'MET', { id: randomUUID() })]);
    const answer = await record(id, [assessed(CE1, 'NOT_MET', { id: randomUUID() })]);
    expect(statusesOf(answer)).toEqual(['CONFLICT']);
  });
});

describe('a batch of 500', () => {
  it('is recorded, and changed again, in one transaction of fewer than 20 statements', async () => {
    await subgraph.database.asSuperuser(
      `insert into standards values ('WIDE', 'A wide standard', '1', 'A publisher', null, null, 99);
       insert into controls select 'WIDE/' || n, 'WIDE', n::text, 'Control ' || n, '{GENERAL}', 'LOW', n
       from generate_series(1, 500) n`,
    );
    const { id } = await steps.begun(nhsdInspector, { standard: 'WIDE' });
    const controls = await steps.controls('WIDE');
    const ids = new Map(controls.map((control) => [control, randomUUID()]));
    const record500 = (expectedVersion: number | null) =>
      subgraph.log.during(async () => {
        const batch = controls.map((control) =>
          assessed(control, 'MET', {
            id: ids.get(control),
            idempotencyKey: randomUUID(),
            measurements: [{ kind: 'VERY_WEAK_PASSWORDS', amount: 12.5 }],
            expectedVersion,
          }),
        );
        const answer = await record(id, batch);
        expect(answer.errors).toEqual([]);
        expect(answer.results).toHaveLength(500);
        expect(answer.results[499].assessment.measurements).toHaveLength(1);
      });
    const recorded = await record500(null);
    expect(recorded.filter((sql) => sql.includes('insert into assessments'))).toHaveLength(1);
    expect(recorded.length).toBeLessThan(20);
    await steps.draft(nhsdInspector, id);
    expect((await record500(1)).length).toBeLessThan(20);
  });
});
