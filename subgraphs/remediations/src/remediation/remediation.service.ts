import {
  isUuid,
  Problems,
  Rejection,
  userError,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { In } from 'typeorm';
import { Acting, type ActResult } from '../enforcement/acting.ts';
import type { KnownTrack } from '../enforcement/enforcement.record.ts';
import type { TransitionAct } from '../enforcement/enforcement.transitions.ts';
import { PreparedEvidenceRow, RemediationRow } from './remediation.entity.ts';
import type {
  AcknowledgeRemediationInput,
  AnswerEvidenceInput,
  PrepareEvidenceInput,
  SubmitEvidenceInput,
  WithdrawRemediationInput,
} from './remediation.inputs.ts';

const MOST_DEMANDS = 50;

interface Step {
  readonly act: TransitionAct;
  readonly actedOn?: string | null;
  readonly note?: string | null;
}

/** Takes demands further: the trust acknowledges and answers, the body decides or withdraws. */
export class RemediationService {
  async acknowledge(
    context: RequestContext,
    input: AcknowledgeRemediationInput,
  ): Promise<ActResult> {
    return this.#step(context, 'acknowledgeRemediation', input, {
      act: 'ACKNOWLEDGED',
      actedOn: input.actedOn,
      note: input.note,
    });
  }

  async answerEvidence(context: RequestContext, input: AnswerEvidenceInput): Promise<ActResult> {
    return this.#step(context, 'answerEvidence', input, {
      act: input.accepted ? 'VERIFIED' : 'EVIDENCE_REJECTED',
      actedOn: input.actedOn,
      note: input.reason,
    });
  }

  async withdraw(context: RequestContext, input: WithdrawRemediationInput): Promise<ActResult> {
    return this.#step(context, 'withdrawRemediation', input, {
      act: 'WITHDRAWN',
      actedOn: input.actedOn,
      note: input.reason,
    });
  }

  /** Keeps a statement for the trust's approver; replaces what was prepared before. Gives the demands' ids. */
  async prepareEvidence(context: RequestContext, input: PrepareEvidenceInput): Promise<string[]> {
    return context.work.write((tx) =>
      tx.once({ mutation: 'prepareEvidence', input }, async () => {
        const demands = await findDemands(tx, context, input.remediationIds);
        for (const { acting, track } of demands) {
          acting.requireMayPrepare(track);
          await tx.manager.upsert(
            PreparedEvidenceRow,
            {
              remediationId: track.id,
              odsCode: acting.record.finding.odsCode,
              statement: input.statement,
              preparedBy: context.viewer.person,
              preparedAt: tx.recordedAt,
            },
            ['remediationId'],
          );
        }
        return demands.map(({ track }) => track.id);
      }),
    );
  }

  /** Answers each demand with one statement; all of them or none. */
  async submitEvidence(context: RequestContext, input: SubmitEvidenceInput): Promise<ActResult[]> {
    return context.work.write((tx) =>
      tx.once({ mutation: 'submitEvidence', input }, async () => {
        const demands = await findDemands(tx, context, input.remediationIds);
        const results: ActResult[] = [];
        for (const { acting, track } of demands) {
          const prepared = await tx.manager.findOne(PreparedEvidenceRow, {
            where: { remediationId: track.id },
          });
          acting.requireAllowed('EVIDENCE_SUBMITTED', track, prepared?.preparedBy);
          results.push(
            await acting.append({
              kind: 'EVIDENCE_SUBMITTED',
              remediation: track.remediation,
              actedOn: actedOnOf(acting, track, input.actedOn),
              note: input.statement,
              preparedBy: prepared?.preparedBy,
            }),
          );
          await tx.manager.delete(PreparedEvidenceRow, { remediationId: track.id });
        }
        for (const acting of new Set(demands.map((demand) => demand.acting))) await acting.finish();
        return results;
      }),
    );
  }

  async #step(
    context: RequestContext,
    mutation: string,
    input: { remediationId: string; idempotencyKey: string },
    { act, actedOn, note }: Step,
  ): Promise<ActResult> {
    return context.work.write((tx) =>
      tx.once({ mutation, input }, async () => {
        const { acting, track } = await findDemand(
          tx,
          context,
          input.remediationId,
          'remediationId',
        );
        acting.requireAllowed(act, track);
        const result = await acting.append({
          kind: act,
          remediation: track.remediation,
          actedOn: actedOnOf(acting, track, actedOn),
          note,
        });
        await acting.finish();
        return result;
      }),
    );
  }
}

interface DemandInSight {
  readonly acting: Acting;
  readonly track: KnownTrack;
}

async function findDemand(
  tx: WriteTransaction,
  context: RequestContext,
  id: string,
  ...field: string[]
): Promise<DemandInSight> {
  const [found] = await findDemands(tx, context, [id], () => field);
  if (!found) throw new Error('a demand that was found is missing');
  return found;
}

/** Locks the findings of demands in the order of their ids, so that two submissions cannot wait for each other. */
async function findDemands(
  tx: WriteTransaction,
  context: RequestContext,
  given: readonly string[],
  fieldOf = (index: number): string[] => ['remediationIds', String(index)],
): Promise<DemandInSight[]> {
  const ids = [...new Set(given)];
  if (ids.length === 0 || ids.length > MOST_DEMANDS)
    throw Rejection.because(
      'INVALID_VALUE',
      `Name 1 to ${String(MOST_DEMANDS)} demands; there are ${String(ids.length)}.`,
      'remediationIds',
    );
  const rows = await tx.manager.find(RemediationRow, { where: { id: In(ids.filter(isUuid)) } });
  const findingOf = new Map(rows.map((row) => [row.id, row.findingId]));
  const acting = new Map<string, Acting>();
  for (const findingId of [...new Set(findingOf.values())].sort())
    acting.set(findingId, await Acting.on(tx, context.viewer, findingId));
  const found = ids.map((id) => {
    const on = acting.get(findingOf.get(id) ?? '');
    const track = on?.tracks.find((t) => t.id === id);
    return on && track ? { acting: on, track } : null;
  });
  const unknown = found.flatMap((demand, i) =>
    demand
      ? []
      : [userError('NOT_FOUND', 'There is no such demand that you may see.', ...fieldOf(i))],
  );
  if (unknown.length > 0) throw new Rejection(unknown);
  return found.filter((demand) => demand !== null);
}

function actedOnOf(acting: Acting, track: KnownTrack, given: string | null | undefined): string {
  const problems = new Problems();
  const day = acting.actedOn(given, track, problems);
  problems.rejectIfAny();
  return day;
}
