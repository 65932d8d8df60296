import { Rejection, type PowerFacts } from '@assay/kit';
import { recordNotice } from './dispatching.ts';
import type { CountedDay } from './notice.policy.ts';
import type { PenaltyAt, PenaltyInput } from './penalty-power.ts';

/** What the two notices of a penalty differ in. */
export interface PenaltyNotice<I extends PenaltyInput> {
  readonly mutation: string;
  readonly act: 'NOTICE_OF_INTENT_SERVED' | 'PENALTY_IMPOSED';
  readonly kind: 'PENALTY_INTENT' | 'PENALTY';
  readonly input: I;
  /** The day that it names, with its rule. @throws Rejection */
  readonly dayOf: (power: PowerFacts) => CountedDay;
}

export interface AboutFinding {
  readonly findingId: string;
  readonly contravention: string;
}

/** The finding and the duty, where nothing went before. @throws Rejection unless it names either those or what did. */
export function aboutOf(input: PenaltyInput): AboutFinding | null {
  const { remediationId, findingId, contravention } = input;
  if (remediationId != null && findingId == null && contravention == null) return null;
  if (remediationId == null && findingId != null && contravention != null)
    return { findingId, contravention };
  throw Rejection.because(
    'INVALID_VALUE',
    'Name either the demand in remediationId, or the finding in findingId and the duty believed failed in contravention.',
    'remediationId',
  );
}

/** Records the notice, and gives what its act says. */
export async function penaltyContent<I extends PenaltyInput>(
  { tx, acting }: PenaltyAt,
  { kind, input, dayOf }: PenaltyNotice<I>,
  power: PowerFacts,
) {
  const { day: dueOn, basis: dueBasis } = dayOf(power);
  const { odsCode } = acting.record.finding;
  const issuedBy = acting.viewer.organisation.code;
  const noticeId = await recordNotice(tx, { kind, odsCode, issuedBy, power, dispatch: input });
  const { amount, reason: note } = input;
  return { noticeId, powerId: power.id, amount, note, dueOn, dueBasis };
}
