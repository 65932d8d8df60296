import {
  BANK_HOLIDAYS_KNOWN,
  checkStepDay,
  londonDay,
  longDay,
  Problems,
  workingDaysAfter,
  type RequestContext,
  type WorkingDeadline,
} from '@assay/kit';
import { INSPECTING_ROLES } from '../inspection/inspection.policy.ts';
import { lastStepOf } from '../inspection/inspection.service.ts';
import { takeStep } from '../inspection/take-step.ts';
import { assembleReport, currentReport } from '../report/report.service.ts';
import { AccuracyCheck } from './accuracy-check.entity.ts';
import type { SendForAccuracyCheckInput } from './accuracy.inputs.ts';

/** As long as the CQC gives a trust for its factual accuracy check. */
const WORKING_DAYS = 10;

/** Sends the draft to the trust and sets the day until which it answers in time. */
export async function sendForAccuracyCheck(
  context: RequestContext,
  input: SendForAccuracyCheckInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'SEND', roles: INSPECTING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const dispatchedOn = input.dispatchedOn ?? londonDay();
      checkStepDay(problems, dispatchedOn, 'dispatchedOn', await lastStepOf(tx, inspection));
      const deadline = deadlineOf(problems, dispatchedOn);
      problems.rejectIfAny();
      const drafted = await currentReport(tx, inspection);
      const report =
        drafted ?? (await assembleReport(tx, inspection, inspection.draftedOn ?? dispatchedOn));
      await tx.manager.insert(AccuracyCheck, {
        inspectionId: inspection.id,
        reportNumber: report.number,
        odsCode: inspection.odsCode,
        bodyCode: inspection.bodyCode,
        dispatchedOn,
        ...deadline,
        recordedAt: tx.recordedAt,
        recordedBy: tx.caller.person,
      });
      return { day: dispatchedOn, changes: { reportNumber: report.number } };
    },
  );
}

function deadlineOf(problems: Problems, dispatchedOn: string): WorkingDeadline | null {
  const deadline = workingDaysAfter(dispatchedOn, WORKING_DAYS);
  if (deadline === null)
    problems.add(
      'INVALID_VALUE',
      `Bank holidays in England are known from ${longDay(BANK_HOLIDAYS_KNOWN.from)} to ${longDay(BANK_HOLIDAYS_KNOWN.to)}; the ` +
        `${String(WORKING_DAYS)} working days from ${longDay(dispatchedOn)} are not all among them, so the deadline cannot be told.`,
      'dispatchedOn',
    );
  return deadline;
}
