import { longDay, type Problems, type WriteTransaction } from '@assay/kit';
import type { AssessmentInput } from '../assessment/assessment.inputs.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { AccuracyCheck } from './accuracy-check.entity.ts';
import { answerFirst, pointsInCheck, unanswered } from './accuracy-rounds.ts';
import { DraftResponse } from './draft-response.entity.ts';

/**
 * Adds what keeps a report from being issued once a draft went to the trust: a change not drafted again, a point without an
 * answer, or a trust that still has time.
 */
export async function checkReadyToIssue(
  problems: Problems,
  tx: WriteTransaction,
  inspection: Inspection,
  issuedOn: string,
): Promise<void> {
  if (inspection.status === 'UNDER_WAY') await checkDraftedAgain(problems, tx, inspection);
  if (inspection.status !== 'IN_ACCURACY_CHECK') return;
  const waiting = unanswered(await pointsInCheck(tx, inspection));
  if (waiting.length > 0) problems.add('WRONG_STATE', answerFirst(waiting), 'inspectionId');
  const round = { inspectionId: inspection.id, reportNumber: inspection.reportNumber ?? 0 };
  if (await tx.manager.existsBy(DraftResponse, round)) return;
  const { dueOn } = await tx.manager.findOneByOrFail(AccuracyCheck, round);
  if (issuedOn <= dueOn)
    problems.add(
      'DATE_OUT_OF_ORDER',
      `issuedOn is ${longDay(issuedOn)}; the trust has until ${longDay(dueOn)} to answer the draft. ` +
        'Issue after that day, or once it has answered.',
      'issuedOn',
    );
}

async function checkDraftedAgain(
  problems: Problems,
  { manager }: WriteTransaction,
  { id }: Inspection,
): Promise<void> {
  if (await manager.existsBy(AccuracyCheck, { inspectionId: id }))
    problems.add(
      'WRONG_STATE',
      'Outcomes have changed since the trust checked the draft; draft the report again first.',
      'inspectionId',
    );
}

/** Adds what keeps outcomes under check from being changed: only an accepted point opens its control. */
export async function checkOpenedByPoints(
  problems: Problems,
  tx: WriteTransaction,
  inspection: Inspection,
  batch: readonly AssessmentInput[],
): Promise<void> {
  if (inspection.status !== 'IN_ACCURACY_CHECK') return;
  const points = await pointsInCheck(tx, inspection);
  const waiting = unanswered(points);
  if (waiting.length > 0) problems.add('WRONG_STATE', answerFirst(waiting), 'inspectionId');
  const open = new Set(points.filter((p) => p.accepted === true).map((p) => p.controlId));
  batch.forEach(({ controlId }, index) => {
    if (!open.has(controlId))
      problems.add(
        'WRONG_STATE',
        `No accepted point of the trust is about ${controlId}; while the trust checks the draft only such controls change.`,
        'assessments',
        String(index),
        'controlId',
      );
  });
}
