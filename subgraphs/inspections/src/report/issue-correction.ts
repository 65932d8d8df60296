import {
  checkStepDay,
  londonDay,
  Problems,
  Rejection,
  type InspectionResult,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { MoreThan } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import type { Amendment } from '../inspection/inspection.event.ts';
import { ISSUING_ROLES, resultOf } from '../inspection/inspection.policy.ts';
import { takeStep } from '../inspection/take-step.ts';
import { expectationsOf, judge } from '../profile/expectations.ts';
import { below } from '../profile/profile.policy.ts';
import type { IssueCorrectionInput } from './amendment.inputs.ts';
import { correctionsIn, type Correction } from './corrected-content.ts';
import { recordIssue } from './issued-report.ts';
import { ReportVersion } from './report-version.entity.ts';
import { signOff } from './report.service.ts';

/** Issues exactly the correction that was read: only then do the outcomes and the result that everybody sees change. */
export async function issueCorrection(
  context: RequestContext,
  input: IssueCorrectionInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'ISSUE_CORRECTION', roles: ISSUING_ROLES, input },
    async (tx, inspection) => {
      const issuedOn = input.issuedOn ?? londonDay();
      const correction = await checkedCorrection(tx, inspection, input.contentDigest, issuedOn);
      await signOff(tx, correction, issuedOn);
      await recordIssue(tx, correction, issuedOn);
      const { number, content, reason } = correction;
      const corrected = await apply(tx, inspection, correctionsIn(content));
      return {
        day: issuedOn,
        changes: { reportNumber: number, result: await resultNow(tx, inspection) },
        amendment: { kind: 'CORRECTION', number, on: issuedOn, reason: reason ?? '', corrected },
      };
    },
  );
}

/** @throws Rejection with every reason why the correction cannot be issued as it is by the caller. */
async function checkedCorrection(
  { manager, caller }: WriteTransaction,
  { id, reportNumber }: Inspection,
  contentDigest: string,
  issuedOn: string,
): Promise<ReportVersion> {
  const drafts = await manager.find(ReportVersion, {
    where: { inspectionId: id, kind: 'CORRECTION', number: MoreThan(reportNumber ?? 0) },
    order: { number: 'ASC' },
  });
  const last = drafts.at(-1);
  if (!last)
    throw Rejection.because(
      'WRONG_STATE',
      'No correction of the issued report is drafted; draft it first.',
      'inspectionId',
    );
  const problems = new Problems();
  if (drafts.some(({ recordedBy }) => recordedBy === caller.person))
    problems.add(
      'ANOTHER_PERSON_REQUIRED',
      'You drafted the correction; another lead inspector of your body issues it.',
    );
  if (last.contentDigest !== contentDigest)
    problems.add(
      'STALE_VERSION',
      `The correction's content has the digest ${last.contentDigest}; contentDigest is another. Read it again.`,
      'contentDigest',
    );
  checkStepDay(problems, issuedOn, 'issuedOn', {
    day: last.draftedOn,
    what: 'the draft of the correction',
  });
  problems.rejectIfAny();
  return last;
}

/** Changes the assessments as a correction says, and tells how each stood before. */
async function apply(
  { manager, recordedAt }: WriteTransaction,
  inspection: Inspection,
  corrections: readonly Correction[],
): Promise<Amendment['corrected']> {
  const { id: inspectionId } = inspection;
  const expected = await expectationsOf(manager, inspection);
  const before = await manager.findBy(Assessment, { inspectionId });
  const idOf = new Map(before.map((assessment) => [assessment.controlId, assessment.id]));
  const rows = corrections.map(({ controlId, from, to }) => {
    const id = idOf.get(controlId);
    if (id === undefined) throw new Error(`no assessment of ${controlId} to correct`);
    return { id, ...to, wasBelow: below(from.outcome, expected(controlId)) };
  });
  const batch = JSON.stringify(rows);
  await manager.query(
    `update assessments a set outcome = n.outcome, severity = coalesce(n.severity, a.severity), recorded_at = $3,
       version = a.version + 1
     from jsonb_to_recordset($2) as n (id uuid, outcome text, severity text)
     where a.inspection_id = $1 and a.id = n.id`,
    [inspectionId, batch, recordedAt],
  );
  await manager.query(
    `update assessment_rationales r set rationale = n.rationale
     from jsonb_to_recordset($2) as n (id uuid, rationale text)
     where r.inspection_id = $1 and r.assessment_id = n.id`,
    [inspectionId, batch],
  );
  return rows.map(({ id, wasBelow }) => ({ assessmentId: id, wasBelow }));
}

async function resultNow(
  { manager }: WriteTransaction,
  inspection: Inspection,
): Promise<InspectionResult | null> {
  const assessments = await manager.findBy(Assessment, { inspectionId: inspection.id });
  return resultOf(await judge(manager, inspection, assessments));
}
