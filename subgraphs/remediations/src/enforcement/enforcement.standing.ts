import { addDays, type EnforcementStatus } from '@assay/kit';
import { actsAt, binds, coursesOf, standsAt, type Course } from './enforcement.fold.ts';
import { resumed, type ActFacts, type TrackState } from './enforcement.state.ts';
import { isOpen } from './enforcement.table.ts';
import { Tally, type Share } from './enforcement.tally.ts';
import type { Stage } from './enforcement.terms.ts';

export const END_OF_TIME = '9999-12-31';

export const FINDING_STATUS: Readonly<Record<Stage | 'OVERDUE', EnforcementStatus>> = {
  ADVISED: 'ADVISED',
  REFERRED: 'REFERRED',
  INTENDED: 'NOTICE_SERVED',
  PENALTY_INTENDED: 'NOTICE_SERVED',
  MANDATED: 'MANDATED',
  EVIDENCE_SUBMITTED: 'EVIDENCE_SUBMITTED',
  OVERDUE: 'OVERDUE',
  PENALISED: 'PENALISED',
  VERIFIED: 'REMEDIED',
  RISK_ACCEPTED: 'RISK_ACCEPTED',
  REFERRAL_ACCEPTED: 'UNADDRESSED',
  REFERRAL_DECLINED: 'UNADDRESSED',
  WITHDRAWN: 'UNADDRESSED',
};

export interface Standing {
  readonly status: EnforcementStatus;
  /** The nearest deadline of the open mandates, or where there is none, of the open recommendations. */
  readonly dueOn: string | null;
}

const has = (day: string | null, on: string) => day !== null && day <= on;

/** What one track gives to where its finding stands on a day. */
function shareOf(track: TrackState, on: string): Share {
  const state = resumed(track, on);
  const open = isOpen(state.stage);
  const advises = state.asked === 'ADVISED';
  const counts = open && !state.appeal?.suspends && (binds(state) || advises);
  return {
    open,
    status: FINDING_STATUS[standsAt(state, on)],
    mandate: open && state.mandatedOn !== null,
    dueOn: counts ? state.dueOn : null,
  };
}

/**
 * Where a finding stands on a day: the highest status that any open track gives. With no open track it is WITHDRAWN when
 * the finding itself was, REMEDIED when a track was verified, else RISK_ACCEPTED when one was so closed; a demand that was
 * withdrawn leaves it UNADDRESSED.
 */
export function standingOf(
  tracks: readonly TrackState[],
  on: string,
  withdrawnOn: string | null,
): Standing {
  const tally = new Tally();
  for (const track of tracks) tally.add(shareOf(track, on));
  return tally.standing(has(withdrawnOn, on));
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

/**
 * The whole course of a finding by what was recorded until an instant (null: by everything), with the changes that time
 * alone will bring. Each act is folded once, and each change of a track is counted once.
 */
export function timelineOf(
  finding: FindingFacts,
  acts: readonly ActFacts[],
  knownAt: Date | null,
): Period[] {
  const courses = coursesOf(actsAt(acts, { on: END_OF_TIME, knownAt }));
  const changes = new Map<string, Change[]>();
  for (const change of courses.flatMap(changesOf)) {
    const sameDay = changes.get(change.from) ?? [];
    sameDay.push(change);
    changes.set(change.from, sameDay);
  }
  const { issuedOn, withdrawnOn } = finding;
  const days = new Set([
    issuedOn,
    ...(withdrawnOn === null ? [] : [withdrawnOn]),
    ...changes.keys(),
  ]);
  const tally = new Tally();
  const periods: Period[] = [];
  for (const from of [...days].sort()) {
    for (const { before, after } of changes.get(from) ?? []) tally.replace(before, after);
    if (from < issuedOn) continue;
    const standing = tally.standing(has(withdrawnOn, from));
    const last = periods.at(-1);
    if (last?.status === standing.status && last.dueOn === standing.dueOn) continue;
    if (last) periods[periods.length - 1] = { ...last, to: from };
    periods.push({ ...standing, from, to: null });
  }
  return periods;
}

interface Change {
  readonly from: string;
  readonly before: Share | null;
  readonly after: Share;
}

/** The days on which a track changes what it gives, by an act or by the clock. */
function changesOf({ states }: Course): Change[] {
  const changes: Change[] = [];
  let before: Share | null = null;
  states.forEach(({ from, state }, i) => {
    const next = states[i + 1]?.from ?? END_OF_TIME;
    const turns = [state.dueOn, state.acceptedUntil]
      .flatMap((day) => (day === null ? [] : addDays(day, 1)))
      .filter((day) => from < day && day < next)
      .sort();
    for (const day of [from, ...turns]) {
      const after = shareOf(state, day);
      changes.push({ from: day, before, after });
      before = after;
    }
  });
  return changes;
}

/** From when until when each body's mandates stood; a mandate that was withdrawn or quashed ends on that day. */
export function mandatesOf(
  acts: readonly (ActFacts & { readonly organisation: string })[],
): { bodyCode: string; from: string; to: string | null }[] {
  return coursesOf(actsAt(acts, { on: END_OF_TIME, knownAt: null })).flatMap(
    ({ acts: own, states }) => {
      const mandate = own.findLast(({ kind }) => kind === 'MANDATED');
      const last = states.at(-1);
      if (!mandate || !last || last.state.mandatedOn === null) return [];
      const to = last.state.stage === 'WITHDRAWN' ? last.from : null;
      return [{ bodyCode: mandate.organisation, from: last.state.mandatedOn, to }];
    },
  );
}
