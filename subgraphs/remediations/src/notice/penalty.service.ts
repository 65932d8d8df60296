import { checkDeadline, Problems, type RequestContext } from '@assay/kit';
import type { ActResult } from '../enforcement/acting.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { takeStep } from '../remediation/take-step.ts';
import { allowed, checkDispatch, sentBy } from './dispatching.ts';
import type { ImposePenaltyInput, ServeNoticeOfPenaltyInput } from './notice.inputs.ts';
import { representationsUntil } from './notice.policy.ts';
import { openPenalty } from './open-penalty.ts';
import { aboutOf, penaltyContent, type PenaltyNotice } from './penalty-notice.ts';
import { penaltyPower, type PenaltyInput } from './penalty-power.ts';

/** Penalties for mandates that were not met, and for failings that the law fines by themselves. */
export class PenaltyService {
  constructor(private readonly reader: EnforcementReader) {}

  async intend(context: RequestContext, input: ServeNoticeOfPenaltyInput): Promise<ActResult> {
    return this.#serve(context, {
      mutation: 'serveNoticeOfPenalty',
      act: 'NOTICE_OF_INTENT_SERVED',
      kind: 'PENALTY_INTENT',
      input,
      dayOf: (power) =>
        allowed(representationsUntil(power, input, sentBy(power, input), input.representationsBy)),
    });
  }

  async impose(context: RequestContext, input: ImposePenaltyInput): Promise<ActResult> {
    return this.#serve(context, {
      mutation: 'imposePenalty',
      act: 'PENALTY_IMPOSED',
      kind: 'PENALTY',
      input,
      dayOf: (power) => {
        const problems = new Problems();
        checkDeadline(problems, input.payBy, input.dispatchedOn, 'payBy');
        problems.rejectIfAny();
        const rule = power.deadlines?.note;
        const basis =
          rule === undefined ? 'for payment, as the notice says' : `for payment: ${rule}`;
        return { day: input.payBy, basis };
      },
    });
  }

  async #serve<I extends PenaltyInput>(
    context: RequestContext,
    notice: PenaltyNotice<I>,
  ): Promise<ActResult> {
    const { mutation, act, input } = notice;
    checkDispatch(input);
    const about = aboutOf(input);
    await this.reader.pullInputs(context);
    if (about !== null) return openPenalty(context, notice, about);
    return takeStep(context, {
      mutation,
      act,
      announces: 'A PENALTY',
      input,
      dayField: 'dispatchedOn',
      content: async (at) => penaltyContent(at, notice, await penaltyPower(at, notice)),
    });
  }
}
