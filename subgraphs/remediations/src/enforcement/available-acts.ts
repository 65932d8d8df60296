import {
  actsForBody,
  whyBodyCannotAct,
  type Law,
  type PowerFacts,
  type RefusalFacts,
  type Situation,
  type Viewer,
} from '@assay/kit';
import type { NoticeKind } from '../notice/notice.enums.ts';
import type { ActKind } from './act-kind.ts';
import type { Moment } from './enforcement.fold.ts';
import { objectionsTo, objectionsToPreparing, type Situated } from './enforcement.policy.ts';
import {
  isDemandTrack,
  tracksAt,
  type EnforcementRecord,
  type KnownTrack,
} from './enforcement.record.ts';
import { standingOf } from './enforcement.standing.ts';
import { following, isPrepared, opening } from './enforcement.table.ts';
import type { Transition } from './enforcement.transitions.ts';
import { announcedPenalty, choosePenaltyPower } from './penalty-choice.ts';
import { choosePower, ownOrCounterpart, type PowerChoice } from './power-choice.ts';
import { NOTHING_ON_RECORD, whyStepsAreMissing } from './steps-on-record.ts';

export interface AvailableActFacts {
  readonly kind: ActKind;
  /** The notice that it is served by; null where it may be done without one. */
  readonly noticeKind: NoticeKind | null;
  readonly track: KnownTrack | null;
  readonly power: PowerFacts | null;
  /** Why not; null when the act is allowed. */
  readonly refusal: RefusalFacts | null;
  /** Whether the viewer may prepare it for another. */
  readonly preparable: boolean;
}

/** Every act of the table on a finding and on each of its demands, with what stands against it. */
export function availableActs(
  viewer: Viewer,
  record: EnforcementRecord,
  moment: Moment,
  { law, kind }: { readonly law: Law; readonly kind: Situation['kind'] },
): AvailableActFacts[] {
  const tracks = tracksAt(record, moment);
  const { odsCode, reference, subjects, withdrawnOn } = record.finding;
  const finding: Situated = {
    odsCode,
    reference,
    standing: standingOf(tracks, moment.on, withdrawnOn),
    bodies: record.bodies,
    answering: record.answering,
  };
  const situation = { kind, on: moment.on, subjects };
  const lines = [
    ...opening.map((row) => ({ row, track: null })),
    ...tracks.flatMap((track) => following(track.stage).map((row) => ({ row, track }))),
  ];
  const gone = actsForBody(viewer)
    ? whyBodyCannotAct(law, viewer.organisation.code, moment.on)
    : undefined;
  return lines.map(({ row, track }) => {
    const { act, announces } = row;
    const attempt = { act, announces, viewer, finding, track, on: moment.on };
    const [objection] = objectionsTo(attempt);
    const found = row.power ? powerOf({ row, viewer, law, situation, track }) : NO_POWER_NEEDED;
    const reason = gone ?? objection?.message;
    const refusal = found.refusal ?? (reason === undefined ? null : { reason });
    return {
      kind: act,
      noticeKind: noticeOf(row),
      track,
      power: refusal ? null : found.power,
      refusal,
      preparable: isPrepared(act) && objectionsToPreparing(attempt).length === 0,
    };
  });
}

function noticeOf({ act, announces }: Transition): NoticeKind | null {
  if (announces) return announces === 'A PENALTY' ? 'PENALTY_INTENT' : 'INTENT';
  return act === 'PENALTY_IMPOSED' ? 'PENALTY' : null;
}

const NO_POWER_NEEDED = { power: null, refusal: null };

interface Sought {
  readonly row: Transition;
  readonly viewer: Viewer;
  readonly law: Law;
  readonly situation: Situation;
  readonly track: KnownTrack | null;
}

function powerOf(sought: Sought): { power: PowerFacts | null; refusal: RefusalFacts | null } {
  if (sought.viewer.organisation.kind !== 'BODY') return NO_POWER_NEEDED;
  const choice = choiceOf(sought);
  if ('power' in choice) return { power: choice.power, refusal: null };
  return {
    power: null,
    refusal: 'refusal' in choice ? choice.refusal : { reason: choice.error.message },
  };
}

function choiceOf({ row, viewer, law, situation, track }: Sought): PowerChoice {
  const bodyCode = viewer.organisation.code;
  const demand = track && isDemandTrack(track) ? track.remediation.power : null;
  const begins = row.power?.endsWith('STEPS BEGUN') ?? false;
  const taken = track ?? NOTHING_ON_RECORD;
  if (row.power?.startsWith('A POWER TO IMPOSE A PENALTY')) {
    const powerId = demand && announcedPenalty(demand, bodyCode);
    return choosePenaltyPower({ law, bodyCode, powerId, situation, demand, record: taken, begins });
  }
  return choosePower({
    law,
    bodyCode,
    powerId: demand && ownOrCounterpart(law, demand, bodyCode, situation),
    situation,
    missing: (power, on) => (begins ? undefined : whyStepsAreMissing(power, on, taken)),
  });
}
