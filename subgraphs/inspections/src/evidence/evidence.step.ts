import type { Problems, WriteTransaction } from '@assay/kit';
import { checkOpened, controlsOpenedByPoints } from '../accuracy/end-accuracy-check.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import type { StepTaken } from '../inspection/take-step.ts';

/** As with outcomes, no day is stated, and a report drafted before is to be drafted again. */
export const RECORDED: StepTaken = { day: null, changes: { draftedOn: null, reportNumber: null } };

/** The assessment of a control, whose evidence may change now; adds why it may not. */
export async function assessmentOf(
  problems: Problems,
  tx: WriteTransaction,
  inspection: Inspection,
  controlId: string,
): Promise<Assessment | null> {
  const assessment = await tx.manager.findOneBy(Assessment, {
    inspectionId: inspection.id,
    controlId,
  });
  if (!assessment)
    problems.add(
      'NOT_FOUND',
      `The inspection has no assessment of ${controlId}; record its outcome first.`,
      'controlId',
    );
  else
    checkOpened(
      problems,
      await controlsOpenedByPoints(problems, tx, inspection),
      controlId,
      'controlId',
    );
  return assessment;
}
