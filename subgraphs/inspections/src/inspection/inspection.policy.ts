import {
  conditionHolds,
  powersReaching,
  type InspectionMethod,
  type InspectionResult,
  type Law,
  type PowerFacts,
  type PowerKind,
  type Role,
  type Situation,
} from '@assay/kit';
import type { Outcome } from '../assessment/assessment.enums.ts';
import type { ExpectedOutcome } from '../profile/profile.enums.ts';
import { below } from '../profile/profile.policy.ts';

/** Who may plan, begin, record, draft and cancel. */
export const INSPECTING_ROLES: readonly Role[] = ['INSPECTOR', 'LEAD_INSPECTOR'];
/** Who may issue. */
export const ISSUING_ROLES: readonly Role[] = ['LEAD_INSPECTOR'];

/** An outcome and the least that passes there; null where nothing is expected. */
export interface Judged {
  readonly outcome: Outcome;
  readonly expected: ExpectedOutcome | null;
}

/**
 * The result that the outcomes of all controls add up to; null when some on which something is expected were left
 * unassessed and none failed.
 */
export function resultOf(judged: readonly Judged[]): InspectionResult | null {
  const asked = judged.filter(({ expected }) => expected !== null);
  if (asked.some(({ outcome, expected }) => below(outcome, expected))) return 'FAILED';
  return asked.some(({ outcome }) => outcome === 'NOT_ASSESSED') ? null : 'PASSED';
}

/** The kinds of power of which an inspection takes one, the apter first; none when it rests on no power. */
export function powersTaken(method: InspectionMethod, announced: boolean): readonly PowerKind[] {
  if (method !== 'STATUTORY') return [];
  return announced ? ['INSPECT', 'ENTER_WITHOUT_NOTICE'] : ['ENTER_WITHOUT_NOTICE'];
}

/**
 * The powers of these kinds that any body could inspect with, the apter kind first. Before an inspection nothing is
 * established about the trust, so only a precondition known to fail rules a power out.
 */
export function powersToInspect(
  law: Law,
  kinds: readonly PowerKind[],
  situation: Situation,
): PowerFacts[] {
  return powersReaching(law, situation)
    .filter((p) => kinds.includes(p.kind))
    .filter((p) => p.conditions.every((c) => conditionHolds(law, c, situation) !== false))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

export interface DatedStep {
  readonly day: string;
  readonly what: string;
}

/** The latest of the steps that were taken; null when none was. */
export function latestOf(
  ...steps: readonly { readonly day: string | null; readonly what: string }[]
): DatedStep | null {
  return steps.reduce<DatedStep | null>(
    (latest, { day, what }) =>
      day !== null && (latest === null || day > latest.day) ? { day, what } : latest,
    null,
  );
}
