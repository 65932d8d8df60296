import { checkDeadline, longDay, powerInWords, Problems, type RequestContext } from '@assay/kit';
import { attachmentsToSubmit } from '../attachment/attachments-to-submit.ts';
import type { ActResult } from '../enforcement/acting.ts';
import { takeStep, type StepAt } from '../remediation/take-step.ts';
import { Milestone } from './milestone.entity.ts';
import type {
  AcceptRiskInput,
  AnswerPlanInput,
  ExtendDeadlineInput,
  MilestoneInput,
  SubmitPlanInput,
} from './plan.inputs.ts';

const MOST_MILESTONES = 50;

/** How a demand will be met, by when, and what happens where that must be later or not at all. */
export class PlanService {
  async submit(context: RequestContext, input: SubmitPlanInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'submitPlan',
      act: 'PLAN_SUBMITTED',
      input,
      content: async ({ actedOn, tx, prepared }) => {
        checkMilestones(input.milestones, actedOn);
        const ids = input.attachmentIds ?? prepared?.attachmentIds;
        const attachments = await attachmentsToSubmit(tx, context.viewer, ids);
        return { note: input.statement, attachments };
      },
      after: (at, actId) => keepMilestones(at, actId, input.milestones),
    });
  }

  async answer(context: RequestContext, input: AnswerPlanInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'answerPlan',
      act: input.approved ? 'PLAN_APPROVED' : 'PLAN_RETURNED',
      input,
      content: () => ({ note: input.reason }),
    });
  }

  async extendDeadline(context: RequestContext, input: ExtendDeadlineInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'extendDeadline',
      act: 'DEADLINE_EXTENDED',
      input,
      content: (at) => {
        checkExtension(at, input.dueOn);
        const dueBasis = `extended from ${longDay(at.track.dueOn ?? at.actedOn)} by the body`;
        return { note: input.reason, dueOn: input.dueOn, dueBasis };
      },
    });
  }

  async acceptRisk(context: RequestContext, input: AcceptRiskInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'acceptRisk',
      act: 'RISK_ACCEPTED',
      input,
      content: ({ actedOn }) => {
        const problems = new Problems();
        checkDeadline(problems, input.expiresOn, actedOn, 'expiresOn');
        problems.rejectIfAny();
        return {
          note: input.reason,
          dueOn: input.expiresOn,
          dueBasis: 'the last day of the acceptance',
        };
      },
    });
  }
}

/** @throws Rejection when there are too few or too many, or one is due before the plan. */
export function checkMilestones(milestones: readonly MilestoneInput[], actedOn: string): void {
  const problems = new Problems();
  const n = milestones.length;
  if (n < 1 || n > MOST_MILESTONES)
    problems.add(
      'INVALID_VALUE',
      `State 1 to ${String(MOST_MILESTONES)} milestones; there are ${String(n)}.`,
      'milestones',
    );
  milestones.forEach(({ dueOn }, i) => {
    if (dueOn < actedOn)
      problems.add(
        'DATE_OUT_OF_ORDER',
        `The milestone is due on ${longDay(dueOn)}, before the plan of ${longDay(actedOn)}.`,
        'milestones',
        String(i),
        'dueOn',
      );
  });
  problems.rejectIfAny();
}

async function keepMilestones(
  { tx, acting, track }: StepAt,
  actId: string,
  milestones: readonly MilestoneInput[],
): Promise<void> {
  const { odsCode, raisedBy } = acting.record.finding;
  await tx.manager.insert(
    Milestone,
    milestones.map(({ title, owner, dueOn }, position) => ({
      actId,
      position,
      odsCode,
      raisedBy,
      issuedBy: track.issuedBy,
      title,
      owner,
      dueOn,
    })),
  );
}

/** @throws Rejection where the new deadline is not later, or is not the body's to set. */
function checkExtension({ track }: StepAt, dueOn: string): void {
  const problems = new Problems();
  const { power } = track.remediation;
  if (power?.deadlines?.setBy === 'STATUTE')
    problems.add(
      'WRONG_STATE',
      `The time under ${powerInWords(power)} is set by statute: ${power.deadlines.note}.`,
      'dueOn',
    );
  if (track.dueOn !== null && dueOn <= track.dueOn)
    problems.add(
      'DATE_OUT_OF_ORDER',
      `dueOn is ${longDay(dueOn)}; an extension is later than the deadline of ${longDay(track.dueOn)}.`,
      'dueOn',
    );
  problems.rejectIfAny();
}
