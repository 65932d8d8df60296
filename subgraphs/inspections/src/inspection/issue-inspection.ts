import {
  checkStepDay,
  londonDay,
  Problems,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { checkReadyToIssue } from '../accuracy/end-accuracy-check.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { judge } from '../profile/expectations.ts';
import { checkAnotherPersonAssessed } from '../report/another-person.ts';
import { recordIssue } from '../report/issued-report.ts';
import { assembleReport, currentReport, isSignedOff, signOff } from '../report/report.service.ts';
import { Control } from '../standard/control.entity.ts';
import type { Inspection } from './inspection.entity.ts';
import type { IssueInspectionInput } from './inspection.inputs.ts';
import { ISSUING_ROLES, resultOf } from './inspection.policy.ts';
import { lastStepOf } from './inspection.service.ts';
import { takeStep } from './take-step.ts';

/**
 * Issues the report, once every control is assessed. A lead who assessed nothing in it signs it off by issuing it; one
 * that is signed off already may be issued by any lead.
 */
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
      const drafted = await currentReport(tx, inspection);
      const signed = drafted !== null && (await isSignedOff(tx, drafted));
      if (!signed) await checkAnotherPersonAssessed(problems, tx, inspection, 'issues it');
      checkStepDay(problems, issuedOn, 'issuedOn', await lastStepOf(tx, inspection));
      await checkReadyToIssue(problems, tx, inspection, issuedOn);
      const assessments = await tx.manager.findBy(Assessment, { inspectionId: inspection.id });
      await checkComplete(problems, tx, inspection, assessments);
      problems.rejectIfAny();
      const result = resultOf(await judge(tx.manager, inspection, assessments));
      const report =
        drafted ?? (await assembleReport(tx, inspection, inspection.draftedOn ?? issuedOn));
      if (!signed) await signOff(tx, report, issuedOn);
      await recordIssue(tx, report, issuedOn);
      return { day: issuedOn, changes: { issuedOn, result, reportNumber: report.number } };
    },
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
