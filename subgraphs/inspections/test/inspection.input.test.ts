import { addDays, londonDay } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector } = people;
const tomorrow = addDays(londonDay(), 1);
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
});
afterAll(() => subgraph.stop());

/** Everything that a step could change. */
const everything = () =>
  subgraph.database.asSuperuser(
    `select (select jsonb_agg(i order by i.id) from inspections i) as inspections,
       (select jsonb_agg(a order by a.id) from assessments a) as assessments,
       (select jsonb_agg(r order by r.assessment_id) from assessment_rationales r) as rationales,
       (select jsonb_agg(m order by m.assessment_id, m.kind) from measurements m) as measurements,
       (select count(*) from assessment_keys) as item_keys, (select count(*) from inspection_steps) as steps, (select count(*) from outbox) as events,
       (select count(*) from idempotency_keys) as keys`,
  );

async function expectRefused(
  call: () => Promise<any>,
  code: string,
  field: string | null,
  message = '',
) {
  const before = await everything();
  const { inspection, errors } = await call();
  expect(inspection).toBeNull();
  expect(errors).toHaveLength(1);
  expect([errors[0].code, errors[0].field?.join('.') ?? null]).toEqual([code, field]);
  expect(errors[0].message).toContain(message);
  expect(await everything()).toEqual(before);
}

describe('a plan is refused, and changes nothing,', () => {
  it.each([
    ['for a trust nobody knows', { odsCode: 'ZZ9' }, 'NOT_FOUND', 'odsCode', 'ZZ9'],
    [
      'before the trust opened',
      { odsCode: 'RX3', plannedFor: '2015-03-31' },
      'INVALID_VALUE',
      'odsCode',
      'opened on 1 April 2015',
    ],
    [
      'after the trust closed',
      { odsCode: 'RX3', plannedFor: '2016-04-01' },
      'INVALID_VALUE',
      'odsCode',
      'closed on 31 March 2016',
    ],
    ['for a standard nobody knows', { standard: 'CAF-9' }, 'NOT_FOUND', 'standard', 'CAF-9'],
    [
      'for a standard not yet in force',
      { standard: 'CAF-3.2' },
      'NOT_IN_FORCE',
      'standard',
      'came into force on 1 April 2024',
    ],
    ['with a blank key', { idempotencyKey: ' ' }, 'INVALID_VALUE', 'idempotencyKey', 'blank'],
  ])('%s', async (_, input, code, field, message) => {
    await expectRefused(() => steps.plan(nhsdInspector, input), code, field, message);
  });

  it('with every problem told at once', async () => {
    const { errors } = await steps.plan(nhsdInspector, { odsCode: 'ZZ9', standard: 'CAF-9' });
    expect(errors.map((e: any) => e.field)).toEqual([['odsCode'], ['standard']]);
  });

  it('while a standard is planned on the very day it comes into force', async () => {
    const planned = await steps.plan(cqcInspector, {
      standard: 'CAF-3.2',
      plannedFor: '2024-04-01',
    });
    expect(planned.errors).toEqual([]);
  });
});

describe('a step is refused, and changes nothing,', () => {
  it('when it would begin before the planned day, or after today', async () => {
    const { id } = (await steps.plan(nhsdInspector)).inspection;
    const begin = (beganOn: string) => () => steps.begin(nhsdInspector, id, { beganOn });
    await expectRefused(
      begin('2017-03-05'),
      'DATE_OUT_OF_ORDER',
      'beganOn',
      'planned day of 6 March 2017',
    );
    await expectRefused(begin(tomorrow), 'DATE_IN_FUTURE', 'beganOn');
  });

  it('when outcomes would be assessed before the beginning, or after today', async () => {
    const { id } = await steps.begun();
    const record = (assessedOn: string) => () =>
      steps.record(nhsdInspector, id, [assessed('CE-2014/CE1')], { assessedOn });
    await expectRefused(
      record('2017-03-06'),
      'DATE_OUT_OF_ORDER',
      'assessedOn',
      'beginning of 7 March',
    );
    await expectRefused(record(tomorrow), 'DATE_IN_FUTURE', 'assessedOn');
  });

  it('when a report would be drafted or issued before the last assessment, or after today', async () => {
    const { id, version } = await steps.recorded();
    const draft = (draftedOn: string) => () => steps.draft(nhsdInspector, id, { draftedOn });
    await expectRefused(
      draft('2017-03-07'),
      'DATE_OUT_OF_ORDER',
      'draftedOn',
      'last assessment of 8 March',
    );
    await expectRefused(draft(tomorrow), 'DATE_IN_FUTURE', 'draftedOn');
    const issue = (issuedOn: string) => () => steps.issue(nhsdLead, id, version, { issuedOn });
    await expectRefused(
      issue('2017-03-07'),
      'DATE_OUT_OF_ORDER',
      'issuedOn',
      'last assessment of 8 March',
    );
    await expectRefused(issue(tomorrow), 'DATE_IN_FUTURE', 'issuedOn');
  });

  it('when it would be issued, or recorded again, before the draft', async () => {
    const { id } = await steps.recorded();
    const { version } = (await steps.draft(nhsdInspector, id)).inspection;
    const issue = () => steps.issue(nhsdLead, id, version, { issuedOn: '2017-03-12' });
    await expectRefused(issue, 'DATE_OUT_OF_ORDER', 'issuedOn', 'the draft of 13 March');
    const change = [assessed('CE-2014/CE1', 'NOT_MET', { expectedVersion: 1 })];
    const record = () => steps.record(nhsdInspector, id, change, { assessedOn: '2017-03-12' });
    await expectRefused(record, 'DATE_OUT_OF_ORDER', 'assessedOn', 'the draft of 13 March');
  });

  it('when it would cancel after today, without a reason, or before what was done', async () => {
    const { id } = await steps.recorded();
    const cancel = (input: object) => () => steps.cancel(nhsdInspector, id, input);
    await expectRefused(cancel({ cancelledOn: tomorrow }), 'DATE_IN_FUTURE', 'cancelledOn');
    await expectRefused(cancel({ reason: ' ' }), 'INVALID_VALUE', 'reason');
    await expectRefused(cancel({ reason: 'a\0b' }), 'INVALID_VALUE', 'reason', 'null character');
    await expectRefused(cancel({ cancelledOn: '2017-03-07' }), 'DATE_OUT_OF_ORDER', 'cancelledOn');
  });

  it('when not every control is recorded, and the missing ones are named', async () => {
    const { id } = await steps.begun();
    const batch = [assessed('CE-2014/CE1'), assessed('CE-2014/CE3')];
    const { version } = (await steps.record(nhsdInspector, id, batch)).inspection;
    const issue = () => steps.issue(nhsdLead, id, version);
    await expectRefused(issue, 'WRONG_STATE', 'inspectionId', 'missing: CE2, CE4, CE5.');
  });

  it.each(['not-an-id', '01a201a9-82f8-7902-91fa-a18adc9c3c82'])(
    'when there is no inspection %s',
    async (id) => {
      await expectRefused(() => steps.begin(nhsdInspector, id), 'NOT_FOUND', 'inspectionId');
    },
  );
});

describe('a plan that was never begun', () => {
  it('may be cancelled on any day up to today, before the planned day too', async () => {
    const { id } = (await steps.plan(nhsdInspector, { plannedFor: '2017-03-06' })).inspection;
    const { errors } = await steps.cancel(nhsdInspector, id, { cancelledOn: '2017-02-01' });
    expect(errors).toEqual([]);
  });
});

describe('a batch of outcomes', () => {
  it('changes nothing, and is told every problem with its place, when no item can be recorded', async () => {
    const { id } = await steps.begun();
    const before = await everything();
    const { inspection, errors } = await steps.record(nhsdInspector, id, [
      assessed('NDG-2016/NDG1'),
      assessed('CE-2014/CE2', 'MET', { rationale: '  ' }),
      assessed('nonsense'),
      assessed('CE-2014/CE3', 'MET', { expectedVersion: 7 }),
    ]);
    expect(inspection).toBeNull();
    expect(errors.map((e: any) => [e.code, e.field.join('.')])).toEqual([
      ['INVALID_VALUE', 'assessments.0.controlId'],
      ['INVALID_VALUE', 'assessments.1.rationale'],
      ['NOT_FOUND', 'assessments.2.controlId'],
      ['STALE_VERSION', 'assessments.3.expectedVersion'],
    ]);
    expect(errors[0].message).toContain('belongs to NDG-2016');
    expect(await everything()).toEqual(before);
  });

  it('is refused when it is empty, or has more than 500 items', async () => {
    const { id } = await steps.begun();
    const many = Array.from({ length: 501 }, (_, i) => assessed(`CE-2014/${String(i)}`));
    await expectRefused(() => steps.record(nhsdInspector, id, []), 'INVALID_VALUE', 'assessments');
    await expectRefused(
      () => steps.record(nhsdInspector, id, many),
      'INVALID_VALUE',
      'assessments',
    );
  });
});

describe('a list', () => {
  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
    [{ after: Buffer.from('["plannedFor","x","y"]').toString('base64url') }, 'after'],
  ])('refuses %j and names the argument', async (page, argument) => {
    const document =
      'query ($first: Int, $after: String) { inspections(first: $first, after: $after) { totalCount } }';
    const { errors } = await subgraph.as(nhsdInspector)(document, page);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: [argument] } }]);
  });
});
