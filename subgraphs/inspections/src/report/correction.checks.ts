import type { Problems } from '@assay/kit';
import { checkText } from '../text.ts';
import type { CorrectedAssessmentInput } from './amendment.inputs.ts';
import type { ReportContent } from './corrected-content.ts';

const MOST_CORRECTIONS = 500;
const LONGEST_RATIONALE = 10_000;

/** Adds every problem of what is to be corrected, with its place. */
export function checkCorrections(
  problems: Problems,
  changes: readonly CorrectedAssessmentInput[],
  issued: ReportContent,
): void {
  const size = changes.length;
  if (size === 0 || size > MOST_CORRECTIONS) {
    problems.add(
      'INVALID_VALUE',
      `The correction changes ${String(size)} assessments; name 1 to ${String(MOST_CORRECTIONS)}.`,
      'assessments',
    );
    return;
  }
  const issuedOf = new Map(issued.assessments.map((one) => [one.controlId, one]));
  const firstPlace = new Map<string, number>();
  changes.forEach((change, index) => {
    const at = ['assessments', String(index)] as const;
    const { controlId, rationale } = change;
    const before = firstPlace.get(controlId);
    if (before === undefined) firstPlace.set(controlId, index);
    else
      problems.add(
        'INVALID_VALUE',
        `${controlId} is already in the correction, at ${String(before)}; name each control once.`,
        ...at,
        'controlId',
      );
    checkChange(problems, change, issuedOf.get(controlId), at);
    checkText(problems, rationale, LONGEST_RATIONALE, 'rationale', ...at, 'rationale');
  });
}

function checkChange(
  problems: Problems,
  { controlId, outcome, rationale, severity }: CorrectedAssessmentInput,
  issued: ReportContent['assessments'][number] | undefined,
  at: readonly string[],
): void {
  if (!issued)
    problems.add(
      'NOT_FOUND',
      `The issued report has no assessment of ${controlId}.`,
      ...at,
      'controlId',
    );
  else if (
    issued.outcome === outcome &&
    issued.rationale === rationale &&
    (severity == null || issued.severity === severity)
  )
    problems.add(
      'INVALID_VALUE',
      `${controlId} is as it was issued; leave out what does not change.`,
      ...at,
    );
}
