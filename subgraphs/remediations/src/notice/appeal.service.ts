import { checkDeadline, powerInWords, Problems, Rejection, type RequestContext } from '@assay/kit';
import { attachmentsToSubmit } from '../attachment/attachments-to-submit.ts';
import type { ActResult } from '../enforcement/acting.ts';
import { takeStep, type StepAt } from '../remediation/take-step.ts';
import type {
  DecideAppealInput,
  EndSuspensionInput,
  LodgeAppealInput,
  RecordSuspensionInput,
} from './appeal.inputs.ts';
import { appealed, requireAppealable } from './appeal.policy.ts';

/** Appeals against notices and penalties: made in time or with leave, suspended by order, decided. */
export class AppealService {
  async lodge(context: RequestContext, input: LodgeAppealInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'lodgeAppeal',
      act: 'APPEALED',
      input,
      content: async (at) => {
        const until = await requireAppealable(at, input.leave ?? null);
        const ids = input.attachmentIds ?? at.prepared?.attachmentIds;
        const attachments = await attachmentsToSubmit(at.tx, context.viewer, ids);
        return { note: input.grounds, attachments, ...until };
      },
    });
  }

  async recordSuspension(
    context: RequestContext,
    input: RecordSuspensionInput,
  ): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'recordSuspension',
      act: 'SUSPENSION_ORDERED',
      input,
      content: async (at) => {
        await requireSuspendable(at);
        return { note: input.reason };
      },
    });
  }

  async endSuspension(context: RequestContext, input: EndSuspensionInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'endSuspension',
      act: 'SUSPENSION_ENDED',
      input,
      content: (at) => {
        checkNewDeadline(at, { stands: true, dueOn: input.dueOn });
        return {
          note: input.reason,
          ...deadlineFrom(input.dueOn, 'set when the suspension ended'),
        };
      },
    });
  }

  async decide(context: RequestContext, input: DecideAppealInput): Promise<ActResult> {
    const { upheld, dueOn } = input;
    return takeStep(context, {
      mutation: 'decideAppeal',
      act: 'APPEAL_DECIDED',
      input,
      content: (at) => {
        checkNewDeadline(at, { stands: upheld, dueOn });
        return {
          note: input.reason,
          outcome: upheld ? 'UPHELD' : 'QUASHED',
          ...deadlineFrom(dueOn, 'set when the appeal was decided'),
        };
      },
    });
  }
}

const deadlineFrom = (dueOn: string | null | undefined, basis: string) => ({
  dueOn,
  dueBasis: dueOn == null ? null : basis,
});

/** @throws Rejection with a refusal where it is not established that the law allows such an order. */
async function requireSuspendable(at: StepAt): Promise<void> {
  const { power } = await appealed(at.tx, at);
  if (power.appeal?.maySuspend) return;
  const reason = `It is not established that ${power.appeal?.to ?? 'anybody'} may suspend ${powerInWords(power)} while an appeal is undecided.`;
  throw Rejection.refused({ reason, holders: [] });
}

interface NewDeadline {
  /** Whether what was appealed against stands. */
  readonly stands: boolean;
  readonly dueOn: string | null | undefined;
}

/** @throws Rejection where a deadline that the appeal suspended has passed and none is named, or none may be. */
function checkNewDeadline({ track, actedOn }: StepAt, { stands, dueOn }: NewDeadline): void {
  const problems = new Problems();
  const passed = track.appeal?.suspends === true && track.dueOn !== null && track.dueOn < actedOn;
  if (stands && passed && dueOn == null)
    problems.add(
      'INVALID_VALUE',
      'The deadline passed while the appeal suspended it; name the deadline from now on.',
      'dueOn',
    );
  if (!stands && dueOn != null)
    problems.add('INVALID_VALUE', 'What was quashed has no deadline.', 'dueOn');
  if (dueOn != null) checkDeadline(problems, dueOn, actedOn);
  problems.rejectIfAny();
}
