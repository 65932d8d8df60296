import { longDay, type Problems, type WriteTransaction } from '@assay/kit';
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

/** Gives the only controls that may change while the trust checks: those of accepted points; null when it does not check. */
export async function controlsOpenedByPoints(
  problems: Problems,
  tx: WriteTransaction,
  inspection: Inspection,
): Promise<ReadonlySet<string> | null> {
  if (inspection.status !== 'IN_ACCURACY_CHECK') return null;
  const points = await pointsInCheck(tx, inspection);
  const waiting = unanswered(points);
  if (waiting.length > 0) problems.add('WRONG_STATE', answerFirst(waiting), 'inspectionId');
  return new Set(points.filter((p) => p.accepted === true).map((p) => p.controlId));
}

/** Adds a problem when a control may not change; `open` are those that may, null all. */
export function checkOpened(
  problems: Problems,
  open: ReadonlySet<string> | null,
  controlId: string,
  ...path: string[]
): void {
  if (open === null || open.has(controlId)) return;
  problems.add(
    'WRONG_STATE',
    `No accepted point of the trust is about ${controlId}; while the trust checks the draft only such controls change.`,
    ...path,
  );
}
