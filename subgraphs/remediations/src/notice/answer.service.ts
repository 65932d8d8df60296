import {
  checkDeadline,
  longDay,
  powerInWords,
  Problems,
  Rejection,
  type PowerFacts,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { attachmentsToSubmit } from '../attachment/attachments-to-submit.ts';
import type { ActResult } from '../enforcement/acting.ts';
import { determineFrom } from '../enforcement/determination.ts';
import type { DemandInSight } from '../remediation/demands-in-sight.ts';
import { takeStep, type StepAt } from '../remediation/take-step.ts';
import type {
  DecideAppealInput,
  DecideRepresentationsInput,
  DetermineComplianceInput,
  LodgeAppealInput,
  MakeRepresentationsInput,
} from './answer.inputs.ts';
import { NoticeRow } from './notice.entity.ts';
import { appealAgainst, appealUntil, stepOf } from './notice.policy.ts';

/** What follows a notice: representations and the decision on them, the determination of compliance, appeals. */
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

  async lodgeAppeal(context: RequestContext, input: LodgeAppealInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'lodgeAppeal',
      act: 'APPEALED',
      input,
      content: async (at) => {
        const until = await requireAppealable(at);
        const ids = input.attachmentIds ?? at.prepared?.attachmentIds;
        const attachments = await attachmentsToSubmit(at.tx, context.viewer, ids);
        return { note: input.grounds, attachments, ...until };
      },
    });
  }

  async decideAppeal(context: RequestContext, input: DecideAppealInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'decideAppeal',
      act: 'APPEAL_DECIDED',
      input,
      content: (at) => {
        checkNewDeadline(at, input);
        return {
          note: input.reason,
          outcome: input.upheld ? 'UPHELD' : 'QUASHED',
          dueOn: input.upheld ? input.dueOn : null,
          dueBasis: input.dueOn == null ? null : 'set when the appeal was decided',
        };
      },
    });
  }
}

/** The notice behind an act of the track, with the power that it relied on. */
async function noticeOf({ manager }: WriteTransaction, noticeId: string | null | undefined) {
  return noticeId == null ? null : manager.findOneBy(NoticeRow, { id: noticeId });
}

/** @throws Rejection while the trust may still be heard. */
async function requireHeard(at: StepAt): Promise<void> {
  const { track, actedOn } = at;
  const { intention } = track;
  if (!intention?.until || actedOn > intention.until) return;
  const act = track.acts.find(({ id }) => id === intention.actId);
  const power = (await noticeOf(at.tx, act?.noticeId))?.power;
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

interface Appealed {
  readonly power: PowerFacts;
  readonly on: string;
  readonly notice: NoticeRow | null;
}

/** What is appealed against: the penalty where one was imposed, else the notice. */
async function appealed(tx: WriteTransaction, { track }: DemandInSight): Promise<Appealed> {
  const kind = track.asked === 'PENALISED' ? 'PENALTY_IMPOSED' : 'MANDATED';
  const act = track.acts.findLast((each) => each.kind === kind) ?? track.opening;
  const notice = await noticeOf(tx, act.noticeId);
  const power = notice?.power ?? track.remediation.power;
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

/** @throws Rejection with a refusal where the law gives no appeal, or because the time for it has passed. */
async function requireAppealable(
  at: StepAt,
): Promise<{ suspends: boolean; dueBasis: string | null }> {
  const { power, on, notice, suspends } = await requireAppealGiven(at.tx, at);
  const sent = notice ?? { dispatchedOn: on, servedOn: on };
  const until = appealUntil(power, sent);
  if (until && at.actedOn > until.day)
    throw Rejection.because(
      'WRONG_STATE',
      `The time to appeal ended on ${longDay(until.day)}: ${until.basis}.`,
      'actedOn',
    );
  return { suspends, dueBasis: until?.basis ?? null };
}

/** @throws Rejection where a deadline that the appeal suspended has passed and none is named, or none may be. */
function checkNewDeadline({ track, actedOn }: StepAt, { upheld, dueOn }: DecideAppealInput): void {
  const problems = new Problems();
  const passed = track.appeal?.suspends === true && track.dueOn !== null && track.dueOn < actedOn;
  if (upheld && passed && dueOn == null)
    problems.add(
      'INVALID_VALUE',
      'The deadline passed while the appeal suspended it; name the deadline from now on.',
      'dueOn',
    );
  if (!upheld && dueOn != null)
    problems.add('INVALID_VALUE', 'What was quashed has no deadline.', 'dueOn');
  if (dueOn != null) checkDeadline(problems, dueOn, actedOn);
  problems.rejectIfAny();
}
