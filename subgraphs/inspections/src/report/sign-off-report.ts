import { checkStepDay, londonDay, Problems, type RequestContext } from '@assay/kit';
import { ISSUING_ROLES } from '../inspection/inspection.policy.ts';
import { lastStepOf } from '../inspection/inspection.service.ts';
import { takeStep } from '../inspection/take-step.ts';
import { checkAnotherPersonAssessed } from './another-person.ts';
import type { SignOffReportInput } from './report.inputs.ts';
import { currentReport, isSignedOff, signOff } from './report.service.ts';

/** Signs off the drafted report: by a lead who assessed nothing in it, who names the content by its digest. */
export async function signOffReport(
  context: RequestContext,
  input: SignOffReportInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'SIGN_OFF', roles: ISSUING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const signedOn = input.signedOn ?? londonDay();
      await checkAnotherPersonAssessed(problems, tx, inspection, 'signs it off');
      checkStepDay(problems, signedOn, 'signedOn', await lastStepOf(tx, inspection));
      const report = await currentReport(tx, inspection);
      if (report === null)
        problems.add('WRONG_STATE', 'No version of the report is stored; draft it first.');
      else if (report.contentDigest !== input.contentDigest)
        problems.add(
          'STALE_VERSION',
          `The report's content has the digest ${report.contentDigest}; contentDigest is another. Read the report again.`,
          'contentDigest',
        );
      else if (await isSignedOff(tx, report))
        problems.add('WRONG_STATE', 'This content is signed off already.', 'contentDigest');
      problems.rejectIfAny();
      if (report !== null) await signOff(tx, report, signedOn);
      return { day: signedOn, changes: {} };
    },
  );
}
