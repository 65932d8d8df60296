import type { Problems, WriteTransaction } from '@assay/kit';
import { InspectionStepRecord } from '../inspection/inspection-step.entity.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';

/** Adds a problem when the caller ever recorded an assessment of the inspection. `does` completes the sentence. */
export async function checkAnotherPersonAssessed(
  problems: Problems,
  { manager, caller }: WriteTransaction,
  { id }: Inspection,
  does: string,
): Promise<void> {
  const recordedBySelf = await manager.existsBy(InspectionStepRecord, {
    inspectionId: id,
    step: 'RECORD',
    recordedBy: caller.person,
  });
  if (recordedBySelf)
    problems.add(
      'ANOTHER_PERSON_REQUIRED',
      `You recorded assessments of this inspection; another lead inspector of your body ${does}.`,
    );
}
