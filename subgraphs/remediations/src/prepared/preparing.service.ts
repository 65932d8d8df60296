import { londonDay, type RequestContext, type WriteTransaction } from '@assay/kit';
import { attachmentsToSubmit } from '../attachment/attachments-to-submit.ts';
import type { ActKind } from '../enforcement/act-kind.ts';
import { requireAppealGiven } from '../notice/appeal.policy.ts';
import { checkMilestones } from '../plan/plan.service.ts';
import { findDemand, findDemands, type DemandInSight } from '../remediation/demands-in-sight.ts';
import type { PrepareEvidenceInput } from '../remediation/remediation.inputs.ts';
import { PreparedAnswerRow, type PreparedMilestone } from './prepared-answer.entity.ts';
import type {
  PrepareAppealInput,
  PreparePlanInput,
  PrepareRepresentationsInput,
} from './prepared-answer.inputs.ts';

interface Preparation {
  readonly mutation: string;
  readonly act: ActKind;
  readonly input: { readonly idempotencyKey: string; readonly attachmentIds?: string[] | null };
  readonly statement: string;
  readonly milestones?: readonly PreparedMilestone[];
  /** The demands that it answers. */
  readonly find: (tx: WriteTransaction) => Promise<readonly DemandInSight[]>;
  /** Checks what the table does not. @throws Rejection */
  readonly check?: (tx: WriteTransaction, demand: DemandInSight) => void | Promise<void>;
}

/** Keeps what a trust's people prepare for its approver, instead of what was prepared of the same act before; gives the demands' ids. */
export class PreparingService {
  prepareEvidence(context: RequestContext, input: PrepareEvidenceInput): Promise<string[]> {
    return prepare(context, {
      mutation: 'prepareEvidence',
      act: 'EVIDENCE_SUBMITTED',
      input,
      statement: input.statement,
      find: (tx) => findDemands(tx, context, input.remediationIds),
    });
  }

  preparePlan(context: RequestContext, input: PreparePlanInput): Promise<string[]> {
    return prepare(context, {
      mutation: 'preparePlan',
      act: 'PLAN_SUBMITTED',
      input,
      statement: input.statement,
      milestones: input.milestones,
      find: one(context, input),
      check: () => {
        checkMilestones(input.milestones, londonDay());
      },
    });
  }

  prepareRepresentations(
    context: RequestContext,
    input: PrepareRepresentationsInput,
  ): Promise<string[]> {
    return prepare(context, {
      mutation: 'prepareRepresentations',
      act: 'REPRESENTATIONS_MADE',
      input,
      statement: input.statement,
      find: one(context, input),
    });
  }

  prepareAppeal(context: RequestContext, input: PrepareAppealInput): Promise<string[]> {
    return prepare(context, {
      mutation: 'prepareAppeal',
      act: 'APPEALED',
      input,
      statement: input.grounds,
      find: one(context, input),
      check: async (tx, demand) => {
        await requireAppealGiven(tx, demand);
      },
    });
  }
}

const one =
  (context: RequestContext, input: { readonly remediationId: string }) =>
  async (tx: WriteTransaction) => [await findDemand(tx, context, input)];

async function prepare(context: RequestContext, preparation: Preparation): Promise<string[]> {
  const { mutation, act, input, statement, milestones = null, find, check } = preparation;
  const { viewer, work } = context;
  return work.write((tx) =>
    tx.once({ mutation, input }, async () => {
      const demands = await find(tx);
      for (const demand of demands) {
        demand.acting.requireMayPrepare(act, demand.track);
        await check?.(tx, demand);
      }
      const files = await attachmentsToSubmit(tx, viewer, input.attachmentIds);
      for (const { acting, track } of demands)
        await tx.manager.upsert(
          PreparedAnswerRow,
          {
            remediationId: track.id,
            act,
            odsCode: acting.record.finding.odsCode,
            statement,
            milestones,
            attachmentIds: files.map(({ id }) => id),
            preparedBy: viewer.person,
            preparedAt: tx.recordedAt,
          },
          ['remediationId', 'act'],
        );
      return demands.map(({ track }) => track.id);
    }),
  );
}
