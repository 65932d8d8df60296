import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { people } from '@assay/kit/testing';
import {
  codesOf,
  draftScenes,
  draftSteps,
  point,
  trust,
  type DraftScenes,
  type DraftSteps,
} from './support/draft-steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, administrator } = people;
const contributor = people.contributorOf('RX1');
const CE1 = 'CE-2014/CE1';
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];
let drafts: DraftSteps;
let drafted: DraftScenes['drafted'];
let sent: DraftScenes['sent'];
let versionOf: DraftScenes['versionOf'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  drafts = draftSteps(subgraph.as);
  ({ drafted, sent, versionOf } = draftScenes(subgraph.steps, drafts));
});
afterAll(() => subgraph.stop());

/** Waits until a statement of this database waits for a lock. */
async function waitUntilBlocked(): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await subgraph.database.asSuperuser(waiting)).length === 0) await sleep(10);
}

describe('sending a draft', () => {
  it('gives the trust ten working days from the actual dispatch, and shows how they were counted', async () => {
    const id = await drafted();
    const { inspection, errors } = await drafts.send(nhsdInspector, id, {
      dispatchedOn: '2017-04-07',
    });
    expect(errors).toEqual([]);
    expect(inspection).toMatchObject({
      status: 'IN_ACCURACY_CHECK',
      accuracyCheck: {
        reportNumber: 1,
        dispatchedOn: '2017-04-07',
        dueOn: '2017-04-25',
        basis:
          '10 working days from dispatch on 7 April 2017, the first working day after it being day 1; ' +
          'bank holidays in England left out (14 April 2017, Good Friday; 17 April 2017, Easter Monday)',
        responses: [],
        points: [],
      },
    });
  });

  it('takes a day that is not to come and not before the draft', async () => {
    const id = await drafted();
    const late = await drafts.send(nhsdInspector, id, { dispatchedOn: '2999-01-01' });
    expect(codesOf(late)).toContain('DATE_IN_FUTURE');
    const early = await drafts.send(nhsdInspector, id, { dispatchedOn: '2017-03-12' });
    expect(early.errors).toEqual([
      {
        code: 'DATE_OUT_OF_ORDER',
        message:
          'dispatchedOn is 12 March 2017, before the draft of 13 March 2017 that it follows.',
        field: ['dispatchedOn'],
      },
    ]);
  });

  it('is refused where the deadline leaves the years whose bank holidays are known', async () => {
    const { id } = (await steps.plan(nhsdInspector, { plannedFor: '2015-03-06' })).inspection;
    await steps.begin(nhsdInspector, id, { beganOn: '2015-03-07' });
    await steps.draft(nhsdInspector, id, { draftedOn: '2015-03-13' });
    const { inspection, errors } = await drafts.send(nhsdInspector, id, {
      dispatchedOn: '2015-03-16',
    });
    expect(inspection).toBeNull();
    expect(errors).toEqual([
      {
        code: 'INVALID_VALUE',
        message:
          'Bank holidays in England are known from 1 January 2016 to 31 December 2027; the 10 working days from ' +
          '16 March 2015 are not all among them, so the deadline cannot be told.',
        field: ['dispatchedOn'],
      },
    ]);
  });

  it('is done once, also when it is sent again with its key, and not on a stale version', async () => {
    const id = await drafted();
    const stale = await drafts.send(nhsdInspector, id, { expectedVersion: 1 });
    expect(codesOf(stale)).toEqual(['STALE_VERSION']);
    const input = { idempotencyKey: randomUUID() };
    const first = await drafts.send(nhsdInspector, id, input);
    expect(await drafts.send(nhsdInspector, id, input)).toEqual(first);
    expect((await drafts.read(nhsdInspector, id)).accuracyChecks).toHaveLength(1);
  });

  it('tells the feed of the state, and of no outcome', async () => {
    const id = await sent();
    const told = (await subgraph.events()).filter(({ subject }) => subject === id);
    expect(told.at(-1)?.data).toMatchObject({ status: 'IN_ACCURACY_CHECK' });
    for (const { data } of told) expect(data).not.toHaveProperty('assessments');
  });
});

describe('the trust', () => {
  it('answers point by point, in time until the deadline and late after it', async () => {
    const id = await sent();
    const inTime = await drafts.respond(trust, id, [point(), point('CE-2014/CE2', 'Not so.')], {
      respondedOn: '2017-03-28',
    });
    expect(inTime).toMatchObject({ errors: [], inspection: { status: 'IN_ACCURACY_CHECK' } });
    await drafts.respond(trust, id, [point('CE-2014/CE3')], { respondedOn: '2017-03-29' });
    const { dueOn, responses, points } = (await drafts.read(nhsdInspector, id)).accuracyCheck;
    expect(dueOn).toBe('2017-03-28');
    expect(responses).toMatchObject([
      { respondedOn: '2017-03-28', late: false, points: [{}, {}] },
      { respondedOn: '2017-03-29', late: true, points: [{}] },
    ]);
    expect(points.map((made: any) => [made.control.id, made.comment, made.answer])).toEqual([
      ['CE-2014/CE1', 'The rules were reviewed in January.', null],
      ['CE-2014/CE2', 'Not so.', null],
      ['CE-2014/CE3', 'The rules were reviewed in January.', null],
    ]);
  });

  it('may say that there is nothing to correct', async () => {
    const id = await sent();
    await drafts.respond(trust, id, []);
    const { responses } = (await drafts.read(trust, id)).accuracyCheck;
    expect(responses).toEqual([{ respondedOn: '2017-03-14', late: false, points: [] }]);
  });

  it('is told every fault of its answer at once, each with its place', async () => {
    const id = await sent();
    const { inspection, errors } = await drafts.respond(
      trust,
      id,
      [point('CAF-3.2/B4.d'), point(CE1, '  ')],
      { respondedOn: '2017-03-13' },
    );
    expect(inspection).toBeNull();
    expect(errors).toEqual([
      {
        code: 'DATE_OUT_OF_ORDER',
        message:
          'respondedOn is 13 March 2017, before the dispatch of 14 March 2017 that it follows.',
        field: ['respondedOn'],
      },
      {
        code: 'NOT_FOUND',
        message: 'CE-2014 has no control CAF-3.2/B4.d.',
        field: ['points', '0', 'controlId'],
      },
      {
        code: 'INVALID_VALUE',
        message: 'comment must not be blank.',
        field: ['points', '1', 'comment'],
      },
    ]);
    expect(await drafts.points(trust, id)).toEqual([]);
  });

  it('answers once with one key, and not with more than 500 points', async () => {
    const id = await sent();
    const input = { idempotencyKey: randomUUID() };
    const first = await drafts.respond(trust, id, [point()], input);
    expect(await drafts.respond(trust, id, [point()], input)).toEqual(first);
    expect(await drafts.points(trust, id)).toHaveLength(1);
    const many = await drafts.respond(
      trust,
      id,
      Array.from({ length: 501 }, () => point()),
    );
    expect(many.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['points'] }]);
  });

  it.each([
    ['a contributor of the trust', contributor, 'ROLE_REQUIRED'],
    ['another trust', people.approverOf('RX2'), 'NOT_FOUND'],
    ['the body', nhsdLead, 'NOT_FOUND'],
    ['the administrator', administrator, 'NOT_FOUND'],
    ['a trust of the same code as the body', people.approverOf('NHSD'), 'NOT_FOUND'],
  ])('alone answers, and by its approver: not %s', async (_, viewer, code) => {
    const id = await sent();
    expect(codesOf(await drafts.respond(viewer, id, []))).toEqual([code]);
  });

  it('learns nothing of an unannounced inspection by answering it', async () => {
    const { id } = (await steps.plan(nhsdInspector, { announced: false })).inspection;
    expect(codesOf(await drafts.respond(trust, id, []))).toEqual(['NOT_FOUND']);
    expect(codesOf(await drafts.respond(trust, 'no uuid', []))).toEqual(['NOT_FOUND']);
  });

  it('is told that the check is over when it ends while the answer is being recorded', async () => {
    const id = await sent();
    const ending = subgraph.dataSource.createQueryRunner();
    await ending.connect();
    await ending.startTransaction();
    await ending.query(`select set_config('app.organisation_kind', 'SYSTEM', true)`);
    // as every step of the body does
    await ending.query('select from inspections where id = $1 for update', [id]);
    await ending.query(
      `update inspections set status = 'CANCELLED', cancelled_on = '2017-03-14', version = version + 1 where id = $1`,
      [id],
    );
    const answering = drafts.respond(trust, id, [point()]);
    await waitUntilBlocked();
    await ending.commitTransaction();
    await ending.release();
    expect(codesOf(await answering)).toEqual(['WRONG_STATE']);
    expect(await drafts.points(trust, id)).toEqual([]);
  });

  it('answers before an issue that races it, or is refused; no point stays behind unanswered', async () => {
    const id = await sent();
    await drafts.respond(trust, id, []);
    const version = await versionOf(id);
    const [answered, issued] = await Promise.all([
      drafts.respond(trust, id, [point()]),
      steps.issue(nhsdLead, id, version),
    ]);
    const codes = [...codesOf(answered), ...codesOf(issued)];
    expect(codes).toEqual(['WRONG_STATE']);
    const { status, accuracyCheck } = await drafts.read(nhsdLead, id);
    expect(accuracyCheck.points).toHaveLength(status === 'ISSUED' ? 0 : 1);
  });
});
