import {
  checkDeadline,
  Problems,
  readLaw,
  Rejection,
  type PowerFacts,
  type RequestContext,
} from '@assay/kit';
import type { ActResult } from '../enforcement/acting.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { choosePenaltyPower } from '../enforcement/penalty-choice.ts';
import { situationOf } from '../enforcement/situation.ts';
import { takeStep, type StepAt } from '../remediation/take-step.ts';
import { allowed, checkDispatch, recordNotice, sentBy } from './dispatching.ts';
import { NoticeRow } from './notice.entity.ts';
import type { ImposePenaltyInput, ServeNoticeOfPenaltyInput } from './notice.inputs.ts';
import { representationsUntil, whyAboveCap } from './notice.policy.ts';

type PenaltyInput = ServeNoticeOfPenaltyInput | ImposePenaltyInput;

/** Penalties for mandates that were not met: within their cap, after the steps of their own power. */
export class PenaltyService {
  constructor(private readonly reader: EnforcementReader) {}

  async intend(context: RequestContext, input: ServeNoticeOfPenaltyInput): Promise<ActResult> {
    checkDispatch(input);
    await this.reader.pullInputs(context);
    return takeStep(context, {
      mutation: 'serveNoticeOfPenalty',
      act: 'NOTICE_OF_INTENT_SERVED',
      input,
      dayField: 'dispatchedOn',
      content: async (at) => {
        const power = await powerFor(at, input, true);
        const { representationsBy } = input;
        const sent = sentBy(power, input);
        const until = allowed(representationsUntil(power, input, sent, representationsBy));
        return {
          ...(await served(at, input, 'PENALTY_INTENT', power)),
          dueOn: until.day,
          dueBasis: until.basis,
        };
      },
    });
  }

  async impose(context: RequestContext, input: ImposePenaltyInput): Promise<ActResult> {
    checkDispatch(input);
    await this.reader.pullInputs(context);
    return takeStep(context, {
      mutation: 'imposePenalty',
      act: 'PENALTY_IMPOSED',
      input,
      dayField: 'dispatchedOn',
      content: async (at) => {
        const power = await powerFor(at, input, false);
        const problems = new Problems();
        checkDeadline(problems, input.payBy, input.dispatchedOn, 'payBy');
        problems.rejectIfAny();
        const basis = power.deadlines?.note;
        return {
          ...(await served(at, input, 'PENALTY', power)),
          dueOn: input.payBy,
          dueBasis:
            basis === undefined ? 'for payment, as the notice says' : `for payment: ${basis}`,
        };
      },
    });
  }
}

/** The power of the penalty: that of its notice of intent, or for a successor, to whom powers do not pass, its own. */
async function powerFor(
  { tx, acting, track, actedOn }: StepAt,
  input: PenaltyInput,
  begins: boolean,
): Promise<PowerFacts> {
  const demand = track.remediation.power;
  if (!demand) throw new Error('a mandate without a power');
  const intention = track.acts.find(({ id }) => id === track.intention?.actId);
  const announced =
    intention?.noticeId == null
      ? null
      : await tx.manager.findOneBy(NoticeRow, { id: intention.noticeId });
  const bodyCode = acting.viewer.organisation.code;
  const own = announced?.power.bodyCode === bodyCode ? announced.power.id : null;
  const choice = choosePenaltyPower({
    law: await readLaw(tx.manager),
    bodyCode,
    powerId: input.powerId ?? own,
    situation: await situationOf(tx, acting, actedOn),
    demand,
    record: begins ? null : track,
  });
  if ('refusal' in choice) throw Rejection.refused(choice.refusal);
  if ('error' in choice) throw new Rejection([choice.error]);
  const above = whyAboveCap(choice.power, input.amount, input.turnover);
  if (above) throw new Rejection([above]);
  return choice.power;
}

async function served(
  { tx, acting }: StepAt,
  input: PenaltyInput,
  kind: 'PENALTY_INTENT' | 'PENALTY',
  power: PowerFacts,
) {
  const { odsCode } = acting.record.finding;
  const issuedBy = acting.viewer.organisation.code;
  const noticeId = await recordNotice(tx, { kind, odsCode, issuedBy, power, dispatch: input });
  return { noticeId, powerId: power.id, amount: input.amount, note: input.reason };
}
