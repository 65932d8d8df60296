import type { ActKind } from './act-kind.ts';
import type { Announced, Outcome, Stage, Target } from './enforcement.terms.ts';
import { TRANSITIONS, type Transition } from './enforcement.transitions.ts';

/** The stages, each with whether a track in it is open. */
const OPEN: Readonly<Record<Stage, boolean>> = {
  ADVISED: true,
  REFERRED: true,
  INTENDED: true,
  PENALTY_INTENDED: true,
  MANDATED: true,
  EVIDENCE_SUBMITTED: true,
  PENALISED: true,
  VERIFIED: false,
  RISK_ACCEPTED: false,
  REFERRAL_ACCEPTED: false,
  REFERRAL_DECLINED: false,
  WITHDRAWN: false,
};

export const STAGES = Object.keys(OPEN) as Stage[];

export function isOpen(stage: Stage): boolean {
  return OPEN[stage];
}

type ReferralStage = 'REFERRED' | 'REFERRAL_ACCEPTED' | 'REFERRAL_DECLINED';
const REFERRAL: ReadonlySet<string> = new Set<ReferralStage>([
  'REFERRED',
  'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED',
]);

/** Whether a track that stands here is a referral; the rest are demands. */
export function isReferral(stage: Stage | 'OVERDUE'): stage is ReferralStage {
  return REFERRAL.has(stage);
}

/** What an act announces, if it is a notice of intent: a penalty names its amount. */
export const announcedBy = ({ amount }: { readonly amount: number | null }): Announced =>
  amount === null ? 'A REQUIREMENT' : 'A PENALTY';

/** The lines about an act, in whatever stage. */
export const linesOf = (act: ActKind, announced: Announced = 'A REQUIREMENT'): Transition[] =>
  TRANSITIONS.filter((row) => row.act === act && (row.announces ?? announced) === announced);

/** The line of the table for an act in a stage; null: for opening a track. Undefined: the table forbids it. */
export function transitionOf(
  act: ActKind,
  stage: Stage | null,
  announced?: Announced,
): Transition | undefined {
  return linesOf(act, announced).find((row) =>
    row.from === 'NEW TRACK' ? stage === null : stage !== null && row.from.includes(stage),
  );
}

/** Whether an act is one that somebody prepares and another signs off. */
export const isPrepared = (act: ActKind): boolean =>
  TRANSITIONS.some((row) => row.act === act && row.notBy === 'WHO PREPARED IT');

/** The lines that open tracks, and those that follow on a track of this kind: a referral, or a demand. */
export const opening = TRANSITIONS.filter((row) => row.from === 'NEW TRACK');
export function following(stage: Stage): Transition[] {
  const seen = new Map<ActKind, Transition>();
  for (const row of TRANSITIONS) {
    if (row.from === 'NEW TRACK') continue;
    if (!row.from.some((from) => isReferral(from) === isReferral(stage))) continue;
    if (row.from.includes(stage) || !seen.has(row.act)) seen.set(row.act, row);
  }
  return [...seen.values()];
}

/** Where a line leads, by what the act decided; undefined where the line does not know the decision. */
export function targetOf({ to }: Transition, outcome: Outcome | null): Target | undefined {
  if (typeof to === 'string') return outcome === null ? to : undefined;
  return outcome === null ? undefined : to[outcome];
}

/** Everywhere that a line can lead. */
export function targetsOf({ to }: Transition): Target[] {
  return typeof to === 'string' ? [to] : Object.values(to);
}

/** The stages in which something is asked that no answer awaits a decision on. */
const ASKED: readonly Stage[] = ['ADVISED', 'MANDATED', 'PENALISED'];

/** Every stage to which a target can lead from a stage; null: there is no track, or none any more. */
function endsOf(target: Target, from: Stage | null): readonly (Stage | null)[] {
  if (target === 'SAME') return [from];
  if (target === 'AS ASKED') return from !== null && ASKED.includes(from) ? [from] : ASKED;
  if (target === 'WITHOUT WHAT IS QUASHED')
    return ['WITHDRAWN', from === 'PENALISED' ? 'MANDATED' : from];
  return target === 'AS IF NEVER DONE' ? [...STAGES, null] : [target];
}

export interface Step {
  readonly act: ActKind;
  /** Null: no track yet, or none any more. */
  readonly before: Stage | null;
  readonly after: Stage | null;
}

/** Every step that the table allows, once each: what the database checks each act against. */
export function steps(): Step[] {
  const all = TRANSITIONS.flatMap((row) =>
    (row.from === 'NEW TRACK' ? [null] : row.from).flatMap((before) =>
      targetsOf(row).flatMap((target) =>
        endsOf(target, before).map((after) => ({ act: row.act, before, after })),
      ),
    ),
  );
  const key = ({ act, before, after }: Step) => `${act}/${before ?? ''}/${after ?? ''}`;
  return [...new Map(all.map((step) => [key(step), step])).values()];
}
