import { readFileSync } from 'node:fs';
import type { Role, Viewer } from '@assay/kit';
import fc from 'fast-check';
import { ActKind } from './act-kind.ts';
import { actsAt, foldTracks, standsAt } from './enforcement.fold.ts';
import { objectionsTo, type TrackInSight } from './enforcement.policy.ts';
import { standingOf, timelineOf } from './enforcement.standing.ts';
import { advance, type ActFacts, type TrackState } from './enforcement.state.ts';
import { withTable } from './enforcement.table-in-words.ts';
import { isOpen, STAGES, steps, transitionOf } from './enforcement.table.ts';
import { OUTCOMES, type Announced, type Stage } from './enforcement.terms.ts';

const KINDS = Object.keys(ActKind) as ActKind[];
const ANNOUNCED = ['A REQUIREMENT', 'A PENALTY'] as const;
const DAY = '2024-03-01';

const factsOf = (kind: ActKind, more: Partial<ActFacts> = {}): ActFacts => ({
  id: 'act',
  sequence: 1,
  kind,
  trackId: 'track',
  by: 'officer',
  actedOn: DAY,
  dueOn: null,
  recordedAt: new Date('2024-03-01T12:00:00Z'),
  corrects: null,
  outcome: null,
  amount: null,
  suspends: null,
  ...more,
});

/** A track in a stage on which everything that any act needs stands open. */
function trackIn(stage: Stage): TrackInSight {
  const opening = { ...factsOf('RECOMMENDED', { by: 'somebody else' }), organisation: 'BODY' };
  return {
    id: 'track',
    opening,
    acts: [opening],
    issuedBy: 'BODY',
    askedOf: 'BODY',
    stage,
    asked: ['EVIDENCE_SUBMITTED', 'RISK_ACCEPTED'].includes(stage) ? 'MANDATED' : stage,
    mandatedOn: null,
    dueOn: '2024-01-01',
    submittedOn: null,
    intention: null,
    planAwaits: false,
    appeal: null,
    acceptedUntil: null,
    determined: false,
  };
}

const viewer = (kind: 'BODY' | 'TRUST', code: string, ...roles: Role[]): Viewer => ({
  person: 'person',
  organisation: { kind, code },
  roles,
});
const everybody = [
  viewer('BODY', 'BODY', 'INSPECTOR', 'LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'),
  viewer('TRUST', 'ZD001', 'TRUST_CONTRIBUTOR', 'TRUST_APPROVER'),
];
const finding = {
  odsCode: 'ZD001',
  reference: 'FND-000001',
  standing: { status: 'UNADDRESSED', dueOn: null },
  bodies: new Map<string, never>(),
  answering: [{ odsCode: 'ZD001', from: null }],
} as const;

/** Whether the guard forbids an act here by the stage alone, whoever asks. */
const forbiddenByStage = (act: ActKind, stage: Stage | null, announces: Announced) =>
  everybody.every((who) =>
    objectionsTo({
      act,
      announces,
      viewer: who,
      finding,
      track: stage && trackIn(stage),
      on: DAY,
    }).some(({ message }) => /This may follow|does not follow/.test(message)),
  );

/** The amount of a notice that announces this. */
const amountOf = (announces: Announced) => (announces === 'A PENALTY' ? 20_000 : null);

describe('the table', () => {
  it('has a line for every kind of act', () => {
    expect(KINDS.filter((act) => !steps().some((step) => step.act === act))).toEqual([]);
  });

  it.each([null, ...STAGES])(
    'decides every act in the stage %s, and guard and fold agree',
    (stage) => {
      for (const act of KINDS) {
        const leads = steps().filter((step) => step.act === act && step.before === stage);
        const announced = ANNOUNCED.map((what) => transitionOf(act, stage, what) !== undefined);
        expect({ act, allowed: leads.length > 0 }).toEqual({
          act,
          allowed: announced.some(Boolean),
        });
        for (const [i, announces] of ANNOUNCED.entries()) {
          const allowed = announced[i] ?? false;
          if (stage !== null)
            expect({ act, forbidden: forbiddenByStage(act, stage, announces) }).toEqual({
              act,
              forbidden: !allowed,
            });
          for (const outcome of [null, ...OUTCOMES]) {
            const before = stage === null ? undefined : trackIn(stage);
            const amount = amountOf(announces);
            const after = advance(before, factsOf(act, { outcome, amount }));
            if (!allowed) expect(after).toBe(before);
            else if (after !== before)
              expect(leads.map((lead) => lead.after)).toContain(after?.stage);
          }
        }
      }
    },
  );

  it('gives no act in one stage twice', () => {
    for (const stage of [null, ...STAGES])
      for (const act of KINDS) {
        const key = steps().filter((step) => step.act === act && step.before === stage);
        expect(new Set(key.map((step) => step.after)).size).toBe(key.length);
      }
  });

  it('reaches every stage, and from every open stage an end', () => {
    const reach = (from: readonly (Stage | null)[]): Set<Stage | null> => {
      const seen = new Set(from);
      for (const stage of seen)
        for (const step of steps())
          if (step.act !== 'CORRECTED' && step.before === stage) seen.add(step.after);
      return seen;
    };
    expect(STAGES.filter((stage) => !reach([null]).has(stage))).toEqual([]);
    for (const stage of STAGES)
      expect([...reach([stage])].some((end) => end !== null && !isOpen(end))).toBe(true);
  });

  it('is printed in the README as it is', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toBe(withTable(readme));
  });
});

const days = ['2024-01-01', '2024-02-01', '2024-02-02', '2024-03-01', '2024-04-01', '2024-05-01'];
const anyActs = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'CORRECTED')),
      trackId: fc.constantFrom('a', 'b', 'c'),
      actedOn: fc.constantFrom(...days),
      dueOn: fc.option(fc.constantFrom(...days), { nil: null }),
      outcome: fc.option(fc.constantFrom(...OUTCOMES), { nil: null }),
      amount: fc.option(fc.constant(20_000), { nil: null }),
      suspends: fc.option(fc.boolean(), { nil: null }),
    }),
    { maxLength: 30 },
  )
  .map((acts) =>
    acts.map((act, i) => factsOf(act.kind, { ...act, id: `act-${String(i)}`, sequence: i })),
  );
const FINDING = { issuedOn: '2024-01-01', withdrawnOn: null };

describe('the fold', () => {
  it('is total: any acts in any order lead to a stage of the table, day by day as the timeline says', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const periods = timelineOf(FINDING, acts, null);
        for (const on of [...days, '2024-01-02', '2024-05-02', '2030-01-01']) {
          const tracks = foldTracks(actsAt(acts, { on, knownAt: null }), on);
          for (const track of tracks) expect([...STAGES, 'OVERDUE']).toContain(standsAt(track, on));
          const period = periods.findLast(({ from }) => from <= on);
          expect({ status: period?.status, dueOn: period?.dueOn }).toEqual(
            standingOf(tracks, on, null),
          );
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });

  /** How often the fold looks at any act, over so many acts in this shape. */
  function looks(acts: readonly ActFacts[]): number {
    let count = 0;
    const watched = acts.map(
      (act) =>
        new Proxy(act, {
          get: (target, name) => {
            count += 1;
            return target[name as keyof ActFacts];
          },
        }),
    );
    timelineOf(FINDING, watched, null);
    foldTracks(actsAt(watched, { on: '2030-01-01', knownAt: null }), '2030-01-01');
    return count;
  }

  const onOneTrack = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      factsOf(i === 0 ? 'MANDATED' : i % 2 === 1 ? 'EVIDENCE_SUBMITTED' : 'EVIDENCE_REJECTED', {
        id: `act-${String(i)}`,
        sequence: i,
        dueOn: i === 0 ? '2024-12-01' : null,
      }),
    );
  const onTracksOfTheirOwn = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      factsOf('RECOMMENDED', {
        id: `act-${String(i)}`,
        sequence: i,
        trackId: `track-${String(i)}`,
      }),
    );

  it.each([
    ['on one track', onOneTrack],
    ['each on a track of its own', onTracksOfTheirOwn],
  ])('of 10,000 acts %s looks at each act as often as the fold of 1,000 does', (_, acts) => {
    const perAct = (n: number) => looks(acts(n)) / n;
    // the comparisons of sorting what is in order already are linear
    expect(perAct(10_000)).toBeCloseTo(perAct(1_000), 1);
  });

  it('keeps every state as it was when more acts follow', () => {
    const states: (TrackState | undefined)[] = [];
    let state: TrackState | undefined;
    for (const act of onOneTrack(10)) states.push((state = advance(state, act)));
    expect(states.map((each) => each?.stage).slice(0, 3)).toEqual([
      'MANDATED',
      'EVIDENCE_SUBMITTED',
      'MANDATED',
    ]);
  });
});
