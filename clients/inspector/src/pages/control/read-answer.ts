import { readText, type Problem } from '@assay/web';
import type { Outcome, SelfAssessmentConfidence, Severity } from '../../generated/graphql.ts';
import { measureKinds, measures, outcomes } from '../../labels.ts';
import type { Answer, MeasuredValue } from '../../outbox/item.ts';

const severities: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
const confidences: readonly SelfAssessmentConfidence[] = ['HIGH', 'MEDIUM', 'LOW'];
const LONGEST_RATIONALE = 10_000;

/** The names of the form's fields, in the order of the page. */
export const answerFormFields = ['outcome', 'rationale', ...measureKinds];

const oneOf = <T extends string>(values: readonly T[], text: string): T | null =>
  values.find((value) => value === text) ?? null;

/** The answer that the form holds, or everything that is wrong with it. */
export function readAnswer(form: FormData): { answer: Answer } | { wrong: readonly Problem[] } {
  const outcome: Outcome | null = oneOf(outcomes, readText(form, 'outcome'));
  const rationale = readText(form, 'rationale');
  const wrong = [
    ...(outcome === null ? [problem('outcome', 'Choose what was found')] : []),
    ...(rationale === '' ? [problem('rationale', 'Say why, in a sentence or more')] : []),
    ...(rationale.length > LONGEST_RATIONALE
      ? [
          problem(
            'rationale',
            `Say it in up to 10,000 characters; these are ${String(rationale.length)}`,
          ),
        ]
      : []),
    ...measureKinds.flatMap((kind) => {
      const why = wrongAmount(kind, readText(form, kind));
      return why === undefined ? [] : [problem(kind, why)];
    }),
  ];
  if (wrong.length > 0 || outcome === null) return { wrong };
  const answer = {
    outcome,
    rationale,
    severity: oneOf(severities, readText(form, 'severity')),
    selfAssessedOutcome: oneOf(outcomes, readText(form, 'selfAssessedOutcome')),
    selfAssessmentConfidence: oneOf(confidences, readText(form, 'selfAssessmentConfidence')),
    measurements: measureKinds.flatMap((kind) => measured(kind, readText(form, kind))),
  };
  return { answer };
}

const problem = (field: string, message: string): Problem => ({ message, field: [field] });

function measured(kind: MeasuredValue['kind'], text: string): MeasuredValue[] {
  if (text === '') return [];
  return measures[kind].unit === 'YES_NO'
    ? [{ kind, yes: text === 'yes' }]
    : [{ kind, amount: Number(text) }];
}

function wrongAmount(kind: MeasuredValue['kind'], text: string): string | undefined {
  const { label, unit } = measures[kind];
  if (text === '' || unit === 'YES_NO') return undefined;
  if (unit === 'PERCENT')
    return /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100
      ? undefined
      : `${label}: enter a number from 0 to 100, such as 12.5`;
  return /^\d{1,7}$/.test(text) ? undefined : `${label}: enter a whole number, such as 212`;
}
