import type { Party, RemediationStatus } from './act-kind.ts';
import {
  advance,
  resumed,
  type ActFacts,
  type Intention,
  type TrackState,
} from './enforcement.state.ts';
import { isOpen, isReferral } from './enforcement.table.ts';
import type { Stage } from './enforcement.terms.ts';

/** A moment to fold for: what was true on a day, by what was recorded until an instant. */
export interface Moment {
  readonly on: string;
  /** Null: everything that is recorded. */
  readonly knownAt: Date | null;
}

/** A track as it stands on a day. */
export interface Track<A extends ActFacts = ActFacts> extends TrackState {
  readonly id: string;
  readonly opening: A;
  readonly acts: readonly A[];
}

const inOrder = (a: ActFacts, b: ActFacts) =>
  a.actedOn === b.actedOn ? a.sequence - b.sequence : a.actedOn < b.actedOn ? -1 : 1;

/** The acts that count at a moment, in the order in which they took effect; struck-out acts and corrections do not. */
export function actsAt<A extends ActFacts>(acts: readonly A[], { on, knownAt }: Moment): A[] {
  const known = acts.filter((act) => knownAt === null || act.recordedAt <= knownAt);
  const struck = new Set(known.flatMap((act) => act.corrects ?? []));
  return known
    .filter((act) => act.kind !== 'CORRECTED' && act.actedOn <= on && !struck.has(act.id))
    .sort(inOrder);
}

/** A track with every state that it went through, each from the day of an act. */
export interface Course<A extends ActFacts = ActFacts> {
  readonly id: string;
  readonly acts: A[];
  readonly states: { readonly from: string; readonly state: TrackState }[];
}

/** Folds acts that count, in order, into the courses of their tracks, in the order in which they were opened. */
export function coursesOf<A extends ActFacts>(acts: readonly A[]): Course<A>[] {
  const courses = new Map<string, Course<A>>();
  for (const act of acts) {
    const course = courses.get(act.trackId);
    const state = advance(course?.states.at(-1)?.state, act);
    if (!state) continue;
    const known = course ?? { id: act.trackId, acts: [], states: [] };
    known.acts.push(act);
    known.states.push({ from: act.actedOn, state });
    courses.set(act.trackId, known);
  }
  return [...courses.values()];
}

/** Folds acts that count, in order, into tracks as they stand on a day, in the order in which they were opened. */
export function foldTracks<A extends ActFacts>(acts: readonly A[], on: string): Track<A>[] {
  return coursesOf(acts).flatMap(({ id, acts: own, states }) => {
    const [opening] = own;
    const last = states.at(-1);
    return opening && last ? [{ ...resumed(last.state, on), id, opening, acts: own }] : [];
  });
}

/** Whether the law, and not only a recommendation, stands behind what is asked. */
export function binds({ asked }: TrackState): boolean {
  return asked === 'MANDATED' || asked === 'PENALISED';
}

/**
 * Where a track stands on a day: its stage, and what the clock makes of it. A penalised demand reads so until it is met or
 * falls; nothing is overdue that an appeal suspends, that was answered in time, or that only advises.
 */
export function standsAt(track: TrackState, on: string): Stage | 'OVERDUE' {
  const { stage, asked, dueOn, submittedOn, appeal } = resumed(track, on);
  if (!isOpen(stage)) return stage;
  if (asked === 'PENALISED') return 'PENALISED';
  const timeIsUp = asked === 'MANDATED' && dueOn !== null && on > dueOn;
  const answeredInTime = submittedOn !== null && dueOn !== null && submittedOn <= dueOn;
  return timeIsUp && !answeredInTime && !appeal?.suspends ? 'OVERDUE' : stage;
}

/** Where a demand stands on a day. */
export function statusOf(demand: TrackState, on: string): RemediationStatus {
  const status = standsAt(demand, on);
  if (isReferral(status)) throw new Error(`${status} is where a referral stands, not a demand`);
  return status === 'PENALTY_INTENDED' ? 'INTENDED' : status;
}

/**
 * Whose turn it is on a day; null once the track is closed. `determineFrom` is the day from which the body owes a
 * determination of compliance; null where the law asks for none.
 */
export function awaitingOf(
  track: TrackState,
  on: string,
  determineFrom: string | null,
): Party | null {
  const { stage, intention, planAwaits, appeal, determined } = resumed(track, on);
  if (!isOpen(stage)) return null;
  if (stage === 'EVIDENCE_SUBMITTED' || stage === 'REFERRED' || planAwaits) return 'BODY';
  if (appeal?.suspends) return 'BODY';
  if (intention) return mayRepresent(intention, on) ? 'TRUST' : 'BODY';
  return determineFrom !== null && on >= determineFrom && !determined ? 'BODY' : 'TRUST';
}

/** Whether representations against an intention may still be made on a day. */
export function mayRepresent({ made, proceeds, until }: Intention, on: string): boolean {
  return !made && !proceeds && (until === null || on <= until);
}
