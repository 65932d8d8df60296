import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { recording } from './support/recording.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

let subgraph: TestSubgraph;
let record: ReturnType<typeof recording>['record'];
let read: ReturnType<typeof recording>['read'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ record, read } = recording(subgraph));
});
afterAll(() => subgraph.stop());

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** What an inspector enters of one control while offline. */
const edit = fc.record(
  {
    controlId: fc.constantFrom('CE-2014/CE1', 'CE-2014/CE2', 'CE-2014/CE3'),
    outcome: fc.constantFrom('MET', 'PARTIALLY_MET', 'NOT_MET'),
    rationale: fc.constantFrom('Seen.', 'Seen again.', 'Shown by the trust.'),
    selfAssessedOutcome: maybe(fc.constantFrom('MET', null)),
    selfAssessmentConfidence: maybe(fc.constantFrom('HIGH', 'LOW', null)),
    severity: maybe(fc.constantFrom('LOW', 'CRITICAL', null)),
    measurements: maybe(
      fc.uniqueArray(
        fc.oneof(
          fc.record({
            kind: fc.constantFrom('OLDEST_MISSING_UPDATE', 'VERY_WEAK_PASSWORDS'),
            amount: fc.integer({ min: 0, max: 100 }),
          }),
          fc.record({
            kind: fc.constant('ANY_STAFF_REACH_CONFIDENTIAL_DATA'),
            yes: fc.boolean(),
          }),
        ),
        { selector: ({ kind }) => kind, maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: ['controlId', 'outcome', 'rationale'] },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The queue on the inspector's device: each edit with its key, based on the one before it of its control. */
function queueOf(edits: readonly Edit[]) {
  const made = new Map<string, { id: string; version: number }>();
  return edits.map((each) => {
    const { id, version } = made.get(each.controlId) ?? { id: randomUUID(), version: 0 };
    made.set(each.controlId, { id, version: version + 1 });
    const expectedVersion = version === 0 ? null : version;
    return { ...each, id, expectedVersion, idempotencyKey: randomUUID() };
  });
}
type Queued = ReturnType<typeof queueOf>[number];

function cut(queue: readonly Queued[], sizes: readonly number[]): Queued[][] {
  const batches: Queued[][] = [];
  for (let from = 0, i = 0; from < queue.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    batches.push(queue.slice(from, from + size));
    from += size;
  }
  return batches;
}

/** Sends batches in a new order each round, some twice under one key, until every edit was accepted. */
async function sync(inspectionId: string, batches: readonly Queued[][], draws: readonly number[]) {
  const waiting = new Set<string>(batches.flat().map(({ idempotencyKey }) => idempotencyKey));
  let advanced = 0;
  for (let round = 0; waiting.size > 0; round += 1) {
    const order = batches
      .map((batch, i) => ({ batch, draw: draws[(round * 7 + i) % draws.length] ?? 0 }))
      .sort((a, b) => a.draw - b.draw);
    for (const { batch, draw } of order) {
      const key = { idempotencyKey: randomUUID() };
      for (let time = 0; time <= draw % 2; time += 1) {
        const before = (await read(inspectionId)).version;
        const { results, inspection } = await record(inspectionId, batch, key);
        results.forEach(({ status }: any, i: number) => {
          expect(['RECORDED', 'UNCHANGED', 'CONFLICT']).toContain(status);
          if (status !== 'CONFLICT') waiting.delete(batch[i]?.idempotencyKey ?? '');
        });
        if (inspection && inspection.version > before) advanced += 1;
      }
    }
    expect(round).toBeLessThan(batches.flat().length);
  }
  return advanced;
}

const stateOf = async (id: string) => {
  const { version, assessments } = await read(id);
  return { version, assessments: assessments.map((each: any) => ({ ...each, id: null })) };
};

describe("an offline inspector's queue", () => {
  it('ends in the same state however it is cut, shuffled and repeated', async () => {
    const run = fc.record({
      edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      draws: fc.array(fc.nat({ max: 99 }), { minLength: 5, maxLength: 20 }),
    });
    const property = fc.asyncProperty(run, async ({ edits, sizes, draws }) => {
      const [straight, shuffled] = [await subgraph.steps.begun(), await subgraph.steps.begun()];
      for (const item of queueOf(edits)) {
        const { errors } = await record(straight.id, [item]);
        expect(errors).toEqual([]);
      }
      const advanced = await sync(shuffled.id, cut(queueOf(edits), sizes), draws);
      const [expected, found] = [await stateOf(straight.id), await stateOf(shuffled.id)];
      expect(found.assessments).toEqual(expected.assessments);
      expect(expected.version).toBe(straight.version + edits.length);
      expect(found.version).toBe(shuffled.version + advanced);
      expect(advanced).toBeLessThanOrEqual(edits.length);
      const [steps] = await subgraph.database.asSuperuser<{ count: number }>(
        `select count(*)::int as count from inspection_steps where inspection_id = $1 and step = 'RECORD'`,
        [shuffled.id],
      );
      expect(steps?.count).toBe(advanced);
    });
    await fc.assert(property, { numRuns: 12 });
  });
});
