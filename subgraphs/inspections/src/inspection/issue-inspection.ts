import {
  checkStepDay,
  londonDay,
  Problems,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { Assessment } from '../assessment/assessment.entity.ts';
import { Control } from '../standard/control.entity.ts';
import { InspectionStepRecord } from './inspection-step.entity.ts';
import type { Inspection } from './inspection.entity.ts';
import type { IssueInspectionInput } from './inspection.inputs.ts';
import { ISSUING_ROLES, resultOf } from './inspection.policy.ts';
import { lastStepOf } from './inspection.service.ts';
import { takeStep } from './take-step.ts';

/** Issues the report: by a lead who assessed nothing in it, once every control is assessed. */
export async function issueInspection(
  context: RequestContext,
  input: IssueInspectionInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'ISSUE', roles: ISSUING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const issuedOn = input.issuedOn ?? londonDay();
      await checkAnotherPersonAssessed(problems, tx, inspection);
      checkStepDay(problems, issuedOn, 'issuedOn', await lastStepOf(tx, inspection));
      const assessments = await tx.manager.findBy(Assessment, { inspectionId: inspection.id });
      await checkComplete(problems, tx, inspection, assessments);
      problems.rejectIfAny();
      const result = resultOf(assessments.map(({ outcome }) => outcome));
      return { day: issuedOn, changes: { issuedOn, result } };
    },
  );
}

async function checkAnotherPersonAssessed(
  problems: Problems,
  { manager, caller }: WriteTransaction,
  { id }: Inspection,
): Promise<void> {
  const recordedBySelf = await manager.existsBy(InspectionStepRecord, {
    inspectionId: id,
    step: 'RECORD',
    recordedBy: caller.person,
  });
  if (recordedBySelf)
    problems.add(
      'ANOTHER_PERSON_REQUIRED',
      'You recorded assessments of this inspection; another lead inspector of your body issues it.',
    );
}

async function checkComplete(
  problems: Problems,
  { manager }: WriteTransaction,
  { standardCode }: Inspection,
  assessments: readonly Assessment[],
): Promise<void> {
  const recorded = new Set(assessments.map(({ controlId }) => controlId));
  const controls = await manager.find(Control, {
    where: { standardCode },
    order: { position: 'ASC' },
  });
  const missing = controls.filter(({ id }) => !recorded.has(id)).map(({ reference }) => reference);
  if (missing.length > 0)
    problems.add(
      'WRONG_STATE',
      `Record every control of ${standardCode} first; missing: ${missing.join(', ')}.`,
      'inspectionId',
    );
}
