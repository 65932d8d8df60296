import { checkStepDay, londonDay, Problems, type RequestContext } from '@assay/kit';
import { INSPECTING_ROLES } from '../inspection/inspection.policy.ts';
import { takeStep } from '../inspection/take-step.ts';
import { checkText } from '../text.ts';
import type { DraftCorrectionInput } from './amendment.inputs.ts';
import { correctedContent, readContent } from './corrected-content.ts';
import { checkCorrections } from './correction.checks.ts';
import { issuedReport } from './issued-report.ts';
import { storeVersion } from './report.service.ts';

const LONGEST_REASON = 2_000;

/** Drafts a correction of the issued report as a version of its own; nothing that others see changes yet. */
export async function draftCorrection(
  context: RequestContext,
  input: DraftCorrectionInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'DRAFT_CORRECTION', roles: INSPECTING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const { assessments: changes, reason } = input;
      const draftedOn = input.draftedOn ?? londonDay();
      const { report, step } = await issuedReport(tx, inspection);
      const issued = readContent(report.content);
      checkStepDay(problems, draftedOn, 'draftedOn', step);
      checkText(problems, reason, LONGEST_REASON, 'reason', 'reason');
      checkCorrections(problems, changes, issued);
      problems.rejectIfAny();
      const { number, contentDigest } = report;
      const corrects = { number, contentDigest };
      await storeVersion(tx, inspection, {
        kind: 'CORRECTION',
        reason,
        draftedOn,
        content: correctedContent(issued, { corrects, reason, changes }),
      });
      return { day: draftedOn, changes: {} };
    },
  );
}
