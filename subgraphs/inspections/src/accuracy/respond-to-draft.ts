import {
  checkStepDay,
  isUuid,
  londonDay,
  Problems,
  Rejection,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { MUTATION_OF } from '../inspection/inspection.transitions.ts';
import { AccuracyCheck } from './accuracy-check.entity.ts';
import { AccuracyPoint } from './accuracy-point.entity.ts';
import type { AccuracyPointInput, RespondToDraftInput } from './accuracy.inputs.ts';
import { draftInCheck } from './draft-in-check.ts';
import { DraftResponse } from './draft-response.entity.ts';
import { checkPoints } from './points.checks.ts';
import { PreparedDraftResponse } from './prepared-response.entity.ts';

interface Answer {
  readonly points: readonly AccuracyPointInput[];
  /** What a contributor prepared; null when the approver says it themselves. */
  readonly prepared: PreparedDraftResponse | null;
}

/** Records what the trust says to the draft it was sent, point by point, and gives the inspection's id. */
export async function respondToDraft(
  { viewer, work }: RequestContext,
  input: RespondToDraftInput,
): Promise<string> {
  return work.write((tx) =>
    tx.once({ mutation: MUTATION_OF.RESPOND, input }, async () => {
      const inspection = await draftInCheck(tx, viewer, input.inspectionId, 'RESPOND');
      const answer = await answerGiven(tx, inspection, input);
      const response = await checkedResponse(tx, inspection, input, answer);
      await tx.manager.insert(DraftResponse, response);
      // the row's reference holds back whoever would end the check, who may just have ended it
      await draftInCheck(tx, viewer, input.inspectionId, 'RESPOND');
      await insertPoints(tx, response, answer.points);
      if (answer.prepared) await tx.manager.delete(PreparedDraftResponse, answer.prepared.id);
      return inspection.id;
    }),
  );
}

/**
 * The points given, or those prepared.
 * @throws Rejection with why an approver cannot submit what is named.
 */
async function answerGiven(
  tx: WriteTransaction,
  inspection: Inspection,
  { points, preparedResponseId: id }: RespondToDraftInput,
): Promise<Answer> {
  if ((points == null) === (id == null))
    throw Rejection.because(
      'INVALID_VALUE',
      'Give either points or preparedResponseId; points is empty when there is nothing to correct.',
      'points',
    );
  if (id == null) return { points: points ?? [], prepared: null };
  const prepared = await takePrepared(tx, inspection, id);
  if (prepared.preparedBy === tx.caller.person)
    throw Rejection.because(
      'ANOTHER_PERSON_REQUIRED',
      'You prepared this answer; another approver of your trust submits it.',
      'preparedResponseId',
    );
  return { points: prepared.points, prepared };
}

async function takePrepared(
  { manager }: WriteTransaction,
  { id: inspectionId, reportNumber }: Inspection,
  id: string,
): Promise<PreparedDraftResponse> {
  const prepared =
    isUuid(id) && reportNumber !== null
      ? await manager.findOne(PreparedDraftResponse, {
          where: { id, inspectionId, reportNumber },
          lock: { mode: 'pessimistic_write' },
        })
      : null;
  if (prepared) return prepared;
  throw Rejection.because(
    'NOT_FOUND',
    `No answer ${id} awaits submission; it may have been replaced or submitted since you read it. Read it again.`,
    'preparedResponseId',
  );
}

async function checkedResponse(
  tx: WriteTransaction,
  inspection: Inspection,
  input: RespondToDraftInput,
  { points, prepared }: Answer,
): Promise<DraftResponse> {
  const { id, odsCode, bodyCode, reportNumber } = inspection;
  const check = await tx.manager.findOneByOrFail(AccuracyCheck, {
    inspectionId: id,
    reportNumber: reportNumber ?? 0,
  });
  const problems = new Problems();
  const respondedOn = input.respondedOn ?? londonDay();
  checkStepDay(problems, respondedOn, 'respondedOn', {
    day: check.dispatchedOn,
    what: 'the dispatch',
  });
  await checkPoints(problems, tx, inspection, points);
  problems.rejectIfAny();
  return tx.manager.create(DraftResponse, {
    inspectionId: id,
    reportNumber: check.reportNumber,
    odsCode,
    bodyCode,
    respondedOn,
    late: respondedOn > check.dueOn,
    preparedBy: prepared?.preparedBy ?? null,
    recordedAt: tx.recordedAt,
    recordedBy: tx.caller.person,
  });
}

async function insertPoints(
  { manager }: WriteTransaction,
  { id, odsCode, bodyCode }: DraftResponse,
  points: readonly AccuracyPointInput[],
): Promise<void> {
  if (points.length === 0) return;
  await manager.insert(
    AccuracyPoint,
    points.map(({ controlId, comment }, position) => ({
      responseId: id,
      position,
      odsCode,
      bodyCode,
      controlId,
      comment,
    })),
  );
}
