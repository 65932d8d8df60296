import { addDays, type EnforcementStatus } from '@assay/kit';
import type { ActKind, Party, RemediationStatus } from './act-kind.ts';
import { isOpen, transitionOf, type Stage } from './enforcement.transitions.ts';

/** What the fold reads of an act. Days are London days; `sequence` is the order of recording. */
export interface ActFacts {
  readonly id: string;
  readonly sequence: number;
  readonly kind: ActKind;
  readonly remediationId: string;
  readonly by: string;
  readonly actedOn: string;
  readonly dueOn: string | null;
  readonly recordedAt: Date;
  /** The act that a CORRECTED act strikes out. */
  readonly corrects: string | null;
}

/** A moment to fold for: what was true on a day, by what was recorded until an instant. */
export interface Moment {
  readonly on: string;
  /** Null: everything that is recorded. */
  readonly knownAt: Date | null;
}

/** A track by its acts alone. */
export interface Track<A extends ActFacts = ActFacts> {
  readonly id: string;
  readonly opening: A;
  readonly stage: Stage;
  readonly dueOn: string | null;
  /** The day of the submission that awaits an answer, or was accepted. */
  readonly submittedOn: string | null;
  readonly acts: readonly A[];
}

const END_OF_TIME = '9999-12-31';

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

/** Folds acts that count, in order, into tracks in the order in which they were opened. */
export function foldTracks<A extends ActFacts>(acts: readonly A[]): Track<A>[] {
  const tracks = new Map<string, Track<A>>();
  for (const act of acts) {
    const track = advance(tracks.get(act.remediationId), act);
    if (track) tracks.set(track.id, track);
  }
  return [...tracks.values()];
}

/** The track after one more act; undefined when the act opens nothing and there is nothing to follow. */
function advance<A extends ActFacts>(track: Track<A> | undefined, act: A): Track<A> | undefined {
  const to = transitionOf(act.kind)?.to;
  if (!track) {
    if (to !== 'ADVISED' && to !== 'MANDATED') return undefined;
    const { remediationId: id, dueOn } = act;
    return { id, opening: act, stage: to, dueOn, submittedOn: null, acts: [act] };
  }
  const stage =
    to === undefined || to === 'SAME' ? track.stage : to === 'AS ASKED' ? asked(track) : to;
  const submittedOn =
    act.kind === 'EVIDENCE_SUBMITTED' ? act.actedOn : to === 'AS ASKED' ? null : track.submittedOn;
  return { ...track, stage, submittedOn, acts: [...track.acts, act] };
}

const asked = (track: Track): Stage => (track.opening.kind === 'MANDATED' ? 'MANDATED' : 'ADVISED');

/** Where a demand stands on a day: its stage, and what the clock makes of it. */
export function statusOf(track: Track, on: string): RemediationStatus {
  const { stage, dueOn, submittedOn } = track;
  const timeIsUp = isOpen(stage) && asked(track) === 'MANDATED' && dueOn !== null && on > dueOn;
  const answeredInTime = submittedOn !== null && dueOn !== null && submittedOn <= dueOn;
  return timeIsUp && !answeredInTime ? 'OVERDUE' : stage;
}

/** Whose turn it is; null once the demand is closed. */
export function awaitingOf(track: Track): Party | null {
  if (!isOpen(track.stage)) return null;
  return track.stage === 'EVIDENCE_SUBMITTED' ? 'BODY' : 'TRUST';
}

/** How far an open track takes a finding, from least to most. */
const RANK: readonly EnforcementStatus[] = [
  'UNADDRESSED',
  'ADVISED',
  'REFERRED',
  'EVIDENCE_SUBMITTED',
  'MANDATED',
  'NOTICE_SERVED',
  'OVERDUE',
  'PENALISED',
];

const FINDING_STATUS: Readonly<Record<RemediationStatus, EnforcementStatus>> = {
  ADVISED: 'ADVISED',
  INTENDED: 'NOTICE_SERVED',
  MANDATED: 'MANDATED',
  EVIDENCE_SUBMITTED: 'EVIDENCE_SUBMITTED',
  OVERDUE: 'OVERDUE',
  PENALISED: 'PENALISED',
  VERIFIED: 'REMEDIED',
  RISK_ACCEPTED: 'RISK_ACCEPTED',
  WITHDRAWN: 'UNADDRESSED',
};

export interface Standing {
  readonly status: EnforcementStatus;
  /** The nearest deadline of the open mandates, or where there is none, of the open recommendations. */
  readonly dueOn: string | null;
}

/**
 * Where a finding stands on a day: the highest status that any open track gives. With no open track it is WITHDRAWN when
 * the finding itself was, REMEDIED when a track was verified, else RISK_ACCEPTED when one was so closed; a demand that was
 * withdrawn leaves it UNADDRESSED.
 */
export function standingOf(
  tracks: readonly Track[],
  on: string,
  withdrawnOn: string | null,
): Standing {
  const open = tracks.filter((track) => isOpen(track.stage));
  if (open.length === 0) {
    const withdrawn = withdrawnOn !== null && withdrawnOn <= on;
    return { status: withdrawn ? 'WITHDRAWN' : closedStatus(tracks, on), dueOn: null };
  }
  const status = open
    .map((track) => FINDING_STATUS[statusOf(track, on)])
    .reduce((highest, next) => (RANK.indexOf(next) > RANK.indexOf(highest) ? next : highest));
  return { status, dueOn: nearestDeadline(open) };
}

function closedStatus(tracks: readonly Track[], on: string): EnforcementStatus {
  const ends = new Set(tracks.map((track) => FINDING_STATUS[statusOf(track, on)]));
  if (ends.has('REMEDIED')) return 'REMEDIED';
  return ends.has('RISK_ACCEPTED') ? 'RISK_ACCEPTED' : 'UNADDRESSED';
}

function nearestDeadline(open: readonly Track[]): string | null {
  const mandates = open.filter((track) => asked(track) === 'MANDATED');
  const days = (mandates.length > 0 ? mandates : open).flatMap((track) => track.dueOn ?? []);
  return days.sort()[0] ?? null;
}

/** What the fold needs to know of a finding. */
export interface FindingFacts {
  readonly issuedOn: string;
  readonly withdrawnOn: string | null;
}

/** The statuses in which a finding is closed; a closed finding never reopens. */
export function isClosed(status: EnforcementStatus): boolean {
  return status === 'REMEDIED' || status === 'RISK_ACCEPTED' || status === 'WITHDRAWN';
}

/** A finding's standing over consecutive days; `to` is exclusive, null while nothing more is known to change it. */
export interface Period extends Standing {
  readonly from: string;
  readonly to: string | null;
}

/** The whole course of a finding by what was recorded until an instant (null: by everything), with the changes that time alone will bring. */
export function timelineOf(
  finding: FindingFacts,
  acts: readonly ActFacts[],
  knownAt: Date | null,
): Period[] {
  const counted = actsAt(acts, { on: END_OF_TIME, knownAt });
  const days = new Set([
    finding.issuedOn,
    ...(finding.withdrawnOn === null ? [] : [finding.withdrawnOn]),
  ]);
  for (const act of counted) {
    days.add(act.actedOn);
    if (act.dueOn !== null) days.add(addDays(act.dueOn, 1));
  }
  const periods: Period[] = [];
  for (const from of [...days].filter((day) => day >= finding.issuedOn).sort()) {
    const tracks = foldTracks(counted.filter((act) => act.actedOn <= from));
    const standing = standingOf(tracks, from, finding.withdrawnOn);
    const last = periods.at(-1);
    if (last?.status === standing.status && last.dueOn === standing.dueOn) continue;
    if (last) periods[periods.length - 1] = { ...last, to: from };
    periods.push({ ...standing, from, to: null });
  }
  return periods;
}

/** From when until when each body's mandates stood; a withdrawn mandate ends on the day of its withdrawal. */
export function mandatesOf(
  acts: readonly (ActFacts & { readonly organisation: string })[],
): { bodyCode: string; from: string; to: string | null }[] {
  return foldTracks(actsAt(acts, { on: END_OF_TIME, knownAt: null }))
    .filter((track) => track.opening.kind === 'MANDATED')
    .map((track) => ({
      bodyCode: track.opening.organisation,
      from: track.opening.actedOn,
      to: track.stage === 'WITHDRAWN' ? (track.acts.at(-1)?.actedOn ?? null) : null,
    }));
}
