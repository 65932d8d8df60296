import { longDay, Rejection, type PowerFacts, type WriteTransaction } from '@assay/kit';
import type { Leave } from '../enforcement/new-act.ts';
import type { DemandInSight } from '../remediation/demands-in-sight.ts';
import type { StepAt } from '../remediation/take-step.ts';
import { noticeBehind } from './notice-behind.ts';
import type { NoticeRow } from './notice.entity.ts';
import { appealAgainst, appealUntil, type CountedDay } from './notice.policy.ts';
import { asServed } from './urgency.ts';

interface Appealed {
  readonly power: PowerFacts;
  readonly on: string;
  readonly notice: NoticeRow | null;
}

/** What is appealed against: the penalty where one was imposed, else the notice. */
export async function appealed(tx: WriteTransaction, { track }: DemandInSight): Promise<Appealed> {
  const kind = track.asked === 'PENALISED' ? 'PENALTY_IMPOSED' : 'MANDATED';
  const act = track.acts.findLast((each) => each.kind === kind) ?? track.opening;
  const notice = await noticeBehind(tx, act.noticeId);
  const power = notice ? asServed(notice.power, notice) : track.remediation.power;
  if (!power) throw new Error('a binding demand without a power');
  return { power, on: act.actedOn, notice };
}

/** @throws Rejection with a refusal where the law gives no appeal. */
export async function requireAppealGiven(
  tx: WriteTransaction,
  demand: DemandInSight,
): Promise<Appealed & { readonly suspends: boolean }> {
  const against = await appealed(tx, demand);
  const appeal = appealAgainst(against.power, against.on);
  if ('reason' in appeal) throw Rejection.refused({ reason: appeal.reason, holders: [] });
  return { ...against, suspends: appeal.suspends };
}

interface Appealing {
  readonly suspends: boolean;
  readonly dueBasis: string | null;
  readonly leave: Leave | null;
}

/** @throws Rejection with a refusal where the law gives no appeal, or because its time has passed and no leave was given. */
export async function requireAppealable(at: StepAt, leave: Leave | null): Promise<Appealing> {
  const { power, on, notice, suspends } = await requireAppealGiven(at.tx, at);
  const until = appealUntil(power, notice ?? { dispatchedOn: on, servedOn: on });
  const court = power.appeal?.to ?? 'the tribunal';
  const late = until !== null && at.actedOn > until.day ? until : null;
  if (late && !leave) throw tooLate(late, court);
  if (leave && !late) throw inTime(until);
  if (leave) checkLeave(leave, on, at.actedOn);
  const basis = until?.basis ?? null;
  const dueBasis = leave
    ? `${basis ?? ''}; late, with leave of ${longDay(leave.grantedOn)} from ${court}`
    : basis;
  return { suspends, dueBasis, leave };
}

const tooLate = ({ day, basis }: CountedDay, court: string) =>
  Rejection.because(
    'WRONG_STATE',
    `The time to appeal ended on ${longDay(day)}: ${basis}. A later appeal takes leave from ${court}: say in leave when and why it was given.`,
    'actedOn',
  );

const inTime = (until: CountedDay | null) =>
  Rejection.because(
    'INVALID_VALUE',
    until
      ? `The appeal is in time, which ends on ${longDay(until.day)}: it takes no leave.`
      : 'No time to appeal is established, so no appeal is late: it takes no leave.',
    'leave',
  );

/** A late appeal counts from its leave at the earliest. */
function checkLeave({ grantedOn }: Leave, on: string, actedOn: string): void {
  if (on <= grantedOn && grantedOn <= actedOn) return;
  throw Rejection.because(
    'DATE_OUT_OF_ORDER',
    `Leave is given after the notice of ${longDay(on)}, and the appeal of ${longDay(actedOn)} counts from it at the earliest; name a day between the two.`,
    'leave',
    'grantedOn',
  );
}
