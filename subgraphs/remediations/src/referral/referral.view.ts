import { standInFor } from '@assay/kit';
import type { EnforcementRecord, ReferralTrack } from '../enforcement/enforcement.record.ts';
import { actView } from '../enforcement/enforcement.view.ts';
import type { Referral, ReferralStatus } from './referral.type.ts';

export function referralView(
  record: EnforcementRecord,
  track: ReferralTrack,
  on: string,
): Referral {
  const { referral, opening, dueOn, heldBy } = track;
  const asked = standInFor(record.bodies, referral.referredTo, on);
  return {
    id: referral.id,
    finding: { id: referral.findingId },
    referredBy: { code: referral.referredBy },
    referredTo: { code: referral.referredTo },
    heldBy: heldBy === null ? null : { code: heldBy },
    answerableBy: asked === null ? null : { code: asked },
    power: { id: referral.power.id },
    referredOn: opening.actedOn,
    dueOn,
    status: statusOf(track, on),
    acts: track.acts.map((act) => actView(record, act)),
  };
}

function statusOf({ stage, dueOn }: ReferralTrack, on: string): ReferralStatus {
  if (stage === 'REFERRAL_ACCEPTED') return 'ACCEPTED';
  if (stage === 'REFERRAL_DECLINED') return 'DECLINED';
  return dueOn !== null && on > dueOn ? 'UNANSWERED' : 'AWAITING_ANSWER';
}
