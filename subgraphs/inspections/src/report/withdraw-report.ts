import { checkStepDay, londonDay, Problems, type RequestContext } from '@assay/kit';
import { ISSUING_ROLES } from '../inspection/inspection.policy.ts';
import { takeStep } from '../inspection/take-step.ts';
import { checkText } from '../text.ts';
import type { WithdrawReportInput } from './amendment.inputs.ts';
import { issuedReport, recordIssue } from './issued-report.ts';
import { storeVersion } from './report.service.ts';

const LONGEST_REASON = 2_000;

/** Withdraws an issued report by a version that says so; every version before it stays as it is. */
export async function withdrawReport(
  context: RequestContext,
  input: WithdrawReportInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'WITHDRAW', roles: ISSUING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const { reason } = input;
      const withdrawnOn = input.withdrawnOn ?? londonDay();
      const { report, step } = await issuedReport(tx, inspection);
      checkStepDay(problems, withdrawnOn, 'withdrawnOn', step);
      checkText(problems, reason, LONGEST_REASON, 'reason', 'reason');
      problems.rejectIfAny();
      const { id: inspectionId, odsCode, bodyCode } = inspection;
      const { number, contentDigest } = report;
      const withdraws = { number, contentDigest };
      const withdrawal = await storeVersion(tx, inspection, {
        kind: 'WITHDRAWAL',
        reason,
        draftedOn: withdrawnOn,
        content: {
          inspectionId,
          odsCode,
          bodyCode,
          kind: 'WITHDRAWAL',
          withdraws,
          withdrawnOn,
          reason,
        },
      });
      await recordIssue(tx, withdrawal, withdrawnOn);
      return {
        day: withdrawnOn,
        changes: { withdrawnOn, result: null, reportNumber: withdrawal.number },
        amendment: {
          kind: 'WITHDRAWAL',
          number: withdrawal.number,
          on: withdrawnOn,
          reason,
          corrected: [],
        },
      };
    },
  );
}
