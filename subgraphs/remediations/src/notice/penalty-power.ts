import { readLaw, Rejection, type PowerFacts, type WriteTransaction } from '@assay/kit';
import type { Acting } from '../enforcement/acting.ts';
import type { DemandTrack } from '../enforcement/enforcement.record.ts';
import { choosePenaltyPower } from '../enforcement/penalty-choice.ts';
import { situationOf } from '../enforcement/situation.ts';
import { NOTHING_ON_RECORD } from '../enforcement/steps-on-record.ts';
import { NoticeRow } from './notice.entity.ts';
import type { ImposePenaltyInput, ServeNoticeOfPenaltyInput } from './notice.inputs.ts';
import { whyAboveCap } from './notice.policy.ts';

export type PenaltyInput = ServeNoticeOfPenaltyInput | ImposePenaltyInput;

/** A penalty about to be served, with the lock of its finding; no track where nothing went before. */
export interface PenaltyAt {
  readonly tx: WriteTransaction;
  readonly acting: Acting;
  readonly track: DemandTrack | null;
  readonly actedOn: string;
}

/**
 * The power of the penalty: that of its notice of intent, or for a successor, to whom powers do not pass, its own.
 * @throws Rejection with a refusal, a question back, or because the amount is above the cap
 */
export async function penaltyPower(
  at: PenaltyAt,
  {
    act,
    input,
  }: { readonly act: 'NOTICE_OF_INTENT_SERVED' | 'PENALTY_IMPOSED'; readonly input: PenaltyInput },
): Promise<PowerFacts> {
  const { tx, acting, track, actedOn } = at;
  const bodyCode = acting.viewer.organisation.code;
  const choice = choosePenaltyPower({
    law: await readLaw(tx.manager),
    bodyCode,
    powerId: input.powerId ?? (await announcedBy(bodyCode, at)),
    situation: await situationOf(tx, acting, actedOn),
    demand: track?.remediation.power ?? null,
    record: track ?? NOTHING_ON_RECORD,
    begins: act === 'NOTICE_OF_INTENT_SERVED',
  });
  if ('refusal' in choice) throw Rejection.refused(choice.refusal);
  if ('error' in choice) throw new Rejection([choice.error]);
  const above = whyAboveCap(choice.power, input.amount, input.turnover);
  if (above) throw new Rejection([above]);
  return choice.power;
}

/** The power of the notice of intent that this body served. */
async function announcedBy(bodyCode: string, { tx, track }: PenaltyAt): Promise<string | null> {
  const intention = track?.acts.find(({ id }) => id === track.intention?.actId);
  if (intention?.noticeId == null) return null;
  const notice = await tx.manager.findOneBy(NoticeRow, { id: intention.noticeId });
  return notice?.power.bodyCode === bodyCode ? notice.power.id : null;
}
