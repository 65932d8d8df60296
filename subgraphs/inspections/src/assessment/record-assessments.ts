import { checkStepDay, Problems, type RequestContext, type WriteTransaction } from '@assay/kit';
import { controlsOpenedByPoints } from '../accuracy/end-accuracy-check.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { INSPECTING_ROLES, latestOf } from '../inspection/inspection.policy.ts';
import { lastStepOf } from '../inspection/inspection.service.ts';
import { takeReportedStep } from '../inspection/take-step.ts';
import type { RecordAssessmentsInput } from './assessment.inputs.ts';
import type { ItemReport } from './assessment.payloads.ts';
import { checkBatchSize, foldBatch } from './assessment.policy.ts';
import { readBatchFacts, saveBatch } from './assessment.repository.ts';

/**
 * Records those outcomes of a batch that can be recorded, and reports on each; a report drafted before is to be drafted
 * again. When there are none nothing at all is changed, so that the batch may be sent again under its key.
 * @throws Rejection when the batch as a whole cannot be recorded.
 */
export async function recordAssessments(
  context: RequestContext,
  input: RecordAssessmentsInput,
): Promise<readonly ItemReport[]> {
  try {
    return await takeReportedStep(
      context,
      { step: 'RECORD', roles: INSPECTING_ROLES, input },
      async (tx, inspection) => {
        const report = await recordBatch(tx, inspection, input);
        const changes = { draftedOn: null, reportNumber: null };
        return { taken: { day: input.assessedOn ?? null, changes }, report };
      },
    );
  } catch (error) {
    if (error instanceof NothingRecorded) return error.reports;
    throw error;
  }
}

/** Rolls the step back. */
class NothingRecorded extends Error {
  override readonly name = 'NothingRecorded';

  constructor(readonly reports: readonly ItemReport[]) {
    super('nothing was recorded');
  }
}

async function recordBatch(
  tx: WriteTransaction,
  inspection: Inspection,
  input: RecordAssessmentsInput,
): Promise<readonly ItemReport[]> {
  const problems = new Problems();
  checkBatchSize(problems, input.assessments);
  problems.rejectIfAny();
  await checkDay(problems, tx, inspection, input);
  const open = await controlsOpenedByPoints(problems, tx, inspection);
  problems.rejectIfAny();
  const facts = { ...(await readBatchFacts(tx, inspection, input)), open };
  const folded = foldBatch(input.assessments, facts);
  if (folded.changes.length === 0) throw new NothingRecorded(folded.reports);
  await saveBatch(tx, inspection, input, folded);
  return folded.reports;
}

async function checkDay(
  problems: Problems,
  tx: WriteTransaction,
  inspection: Inspection,
  { assessedOn }: RecordAssessmentsInput,
): Promise<void> {
  if (assessedOn == null) return;
  const { status, beganOn, draftedOn } = inspection;
  const follows =
    status === 'IN_ACCURACY_CHECK'
      ? await lastStepOf(tx, inspection)
      : latestOf({ day: beganOn, what: 'the beginning' }, { day: draftedOn, what: 'the draft' });
  checkStepDay(problems, assessedOn, 'assessedOn', follows);
}
