import {
  checkStepDay,
  londonDay,
  Problems,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { assembleReport } from '../report/report.service.ts';
import { checkText } from '../text.ts';
import type { Inspection } from './inspection.entity.ts';
import type {
  BeginInspectionInput,
  CancelInspectionInput,
  DraftReportInput,
} from './inspection.inputs.ts';
import { INSPECTING_ROLES, latestOf, type DatedStep } from './inspection.policy.ts';
import { takeStep } from './take-step.ts';

const LONGEST_REASON = 2_000;

export async function beginInspection(
  context: RequestContext,
  input: BeginInspectionInput,
): Promise<string> {
  return takeStep(context, { step: 'BEGIN', roles: INSPECTING_ROLES, input }, (_, inspection) => {
    const problems = new Problems();
    const beganOn = input.beganOn ?? londonDay();
    checkStepDay(problems, beganOn, 'beganOn', {
      day: inspection.plannedFor,
      what: 'the planned day',
    });
    problems.rejectIfAny();
    return { day: beganOn, changes: { beganOn } };
  });
}

export async function draftReport(
  context: RequestContext,
  input: DraftReportInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'DRAFT', roles: INSPECTING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const draftedOn = input.draftedOn ?? londonDay();
      checkStepDay(problems, draftedOn, 'draftedOn', await lastStepOf(tx, inspection));
      problems.rejectIfAny();
      const { number } = await assembleReport(tx, inspection, draftedOn);
      return { day: draftedOn, changes: { draftedOn, reportNumber: number } };
    },
  );
}

export async function cancelInspection(
  context: RequestContext,
  input: CancelInspectionInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'CANCEL', roles: INSPECTING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const cancelledOn = input.cancelledOn ?? londonDay();
      const follows = inspection.beganOn === null ? null : await lastStepOf(tx, inspection);
      checkStepDay(problems, cancelledOn, 'cancelledOn', follows);
      checkText(problems, input.reason, LONGEST_REASON, 'reason', 'reason');
      problems.rejectIfAny();
      return { day: cancelledOn, changes: { cancelledOn, cancellationReason: input.reason } };
    },
  );
}

type LastDays = Record<
  'assessed' | 'dispatched' | 'responded' | 'answered' | 'signed',
  string | null
>;

/** The latest of the steps taken so far, which no later step may precede. */
export async function lastStepOf(
  { manager }: WriteTransaction,
  { id, plannedFor, beganOn, draftedOn }: Inspection,
): Promise<DatedStep | null> {
  const rows: [LastDays] = await manager.query(
    `select (select max(assessed_on) from assessments where inspection_id = $1) as assessed,
       (select max(dispatched_on) from accuracy_checks where inspection_id = $1) as dispatched,
       (select max(responded_on) from draft_responses where inspection_id = $1) as responded,
       (select max(answered_on) from accuracy_answers where inspection_id = $1) as answered,
       (select max(signed_on) from report_sign_offs where inspection_id = $1) as signed`,
    [id],
  );
  const [last] = rows;
  return latestOf(
    { day: plannedFor, what: 'the planned day' },
    { day: beganOn, what: 'the beginning' },
    { day: last.assessed, what: 'the last assessment' },
    { day: draftedOn, what: 'the draft' },
    { day: last.dispatched, what: 'the dispatch' },
    { day: last.responded, what: "the trust's answer" },
    { day: last.answered, what: 'the answer to the trust' },
    { day: last.signed, what: 'the sign-off' },
  );
}
