import { longDay, powerInWords, Rejection, type RequestContext } from '@assay/kit';
import { attachmentsToSubmit } from '../attachment/attachments-to-submit.ts';
import type { ActResult } from '../enforcement/acting.ts';
import { determineFrom } from '../enforcement/determination.ts';
import { takeStep, type StepAt } from '../remediation/take-step.ts';
import type {
  DecideRepresentationsInput,
  DetermineComplianceInput,
  MakeRepresentationsInput,
} from './answer.inputs.ts';
import { noticeBehind } from './notice-behind.ts';
import { stepOf } from './notice.policy.ts';

/** What follows a notice: representations and the decision on them, and the determination of compliance. */
export class AnswerService {
  async makeRepresentations(
    context: RequestContext,
    input: MakeRepresentationsInput,
  ): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'makeRepresentations',
      act: 'REPRESENTATIONS_MADE',
      input,
      content: async ({ tx, prepared }) => {
        const ids = input.attachmentIds ?? prepared?.attachmentIds;
        const attachments = await attachmentsToSubmit(tx, context.viewer, ids);
        return { note: input.statement, attachments };
      },
    });
  }

  async decideRepresentations(
    context: RequestContext,
    input: DecideRepresentationsInput,
  ): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'decideRepresentations',
      act: 'REPRESENTATIONS_DECIDED',
      input,
      content: async (at) => {
        await requireHeard(at);
        return { note: input.reason, outcome: input.proceed ? 'PROCEED' : 'ABANDON' };
      },
    });
  }

  async determineCompliance(
    context: RequestContext,
    input: DetermineComplianceInput,
  ): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'determineCompliance',
      act: 'COMPLIANCE_DETERMINED',
      input,
      content: (at) => {
        requireDue(at);
        return { note: input.reason, outcome: input.complied ? 'COMPLIED' : 'NOT_COMPLIED' };
      },
    });
  }
}

/** @throws Rejection while the trust may still be heard. */
async function requireHeard(at: StepAt): Promise<void> {
  const { track, actedOn } = at;
  const { intention } = track;
  if (!intention?.until || actedOn > intention.until) return;
  const act = track.acts.find(({ id }) => id === intention.actId);
  const power = (await noticeBehind(at.tx, act?.noticeId))?.power;
  const least = power && stepOf(power, 'REPRESENTATIONS', act?.actedOn ?? actedOn)?.minimumDays;
  if (intention.made && least == null) return;
  throw Rejection.because(
    'WRONG_STATE',
    `Representations may be made until ${longDay(intention.until)} (${act?.dueBasis ?? ''}); decide after that day.`,
    'actedOn',
  );
}

/** @throws Rejection where the power asks for no determination, or the latest deadline of its notice has not passed. */
function requireDue({ acting, track, actedOn }: StepAt): void {
  const from = determineFrom(acting.record, track, { on: actedOn, knownAt: null });
  const { power } = track.remediation;
  if (from === null)
    throw Rejection.because(
      'WRONG_STATE',
      `${power ? powerInWords(power) : 'A recommendation'} asks for no determination of compliance; answer the evidence instead.`,
    );
  if (actedOn < from)
    throw Rejection.because(
      'WRONG_STATE',
      `The latest deadline of the notice has not passed; compliance is determined from ${longDay(from)}.`,
      'actedOn',
    );
}
