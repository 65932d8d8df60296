import type { KeptAssessmentFragment } from '../generated/graphql.ts';
import type { Answer, MeasuredValue } from './item.ts';

export type AnswerField = keyof Answer;

export const answerFields: readonly AnswerField[] = [
  'outcome',
  'rationale',
  'measurements',
  'severity',
  'selfAssessedOutcome',
  'selfAssessmentConfidence',
];

/** Whose version of a field to keep; both only of texts. */
export type Choice = 'MINE' | 'RECORDED' | 'BOTH';

/** What is recorded, as an inspector would say it. */
export function answerOf(recorded: KeptAssessmentFragment): Answer {
  const { outcome, rationale, severity, selfAssessedOutcome, selfAssessmentConfidence } = recorded;
  return {
    outcome,
    rationale: rationale ?? '',
    severity: severity ?? null,
    selfAssessedOutcome: selfAssessedOutcome ?? null,
    selfAssessmentConfidence: selfAssessmentConfidence ?? null,
    measurements: recorded.measurements.map(valueOf),
  };
}

function valueOf(measured: KeptAssessmentFragment['measurements'][number]): MeasuredValue {
  const { kind, amount, yes } = measured;
  return { kind, ...(amount != null && { amount }), ...(yes != null && { yes }) };
}

/** The fields in which two answers differ, in the order of the form. */
export const differences = (mine: Answer, recorded: Answer): AnswerField[] =>
  answerFields.filter((field) => comparable(mine, field) !== comparable(recorded, field));

/** The order in which facts were measured says nothing. */
function comparable(answer: Answer, field: AnswerField): string {
  if (field !== 'measurements') return JSON.stringify(answer[field]);
  const sorted = [...answer.measurements].sort((a, b) => a.kind.localeCompare(b.kind));
  return JSON.stringify(sorted.map(({ kind, amount, yes }) => [kind, amount, yes]));
}

/** One answer of two, field by field as chosen; a field without a choice is mine. */
export function merged(
  mine: Answer,
  recorded: Answer,
  choices: Partial<Readonly<Record<AnswerField, Choice>>>,
): Answer {
  const takenOver: Partial<Answer> = Object.fromEntries(
    answerFields
      .filter((field) => choices[field] === 'RECORDED')
      .map((field) => [field, recorded[field]] as const),
  );
  const both = choices.rationale === 'BOTH';
  return {
    ...mine,
    ...takenOver,
    ...(both && { rationale: `${recorded.rationale}\n\n${mine.rationale}` }),
  };
}
