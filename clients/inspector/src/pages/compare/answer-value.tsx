import { severityLabels } from '@assay/web';
import { confidenceLabels, measures, outcomeLabels } from '../../labels.ts';
import type { Answer, MeasuredValue } from '../../outbox/item.ts';
import type { AnswerField } from '../../outbox/merge.ts';

/** One field of an answer, in words. */
export function AnswerValue({ field, answer }: { field: AnswerField; answer: Answer }) {
  const { outcome, rationale, measurements, severity } = answer;
  const { selfAssessedOutcome: claim, selfAssessmentConfidence: confidence } = answer;
  switch (field) {
    case 'outcome':
      return <p>{outcomeLabels[outcome]}</p>;
    case 'rationale':
      return <p className="assay-text">{rationale}</p>;
    case 'measurements':
      return <Measured values={measurements} />;
    case 'severity':
      return <p>{severity ? severityLabels[severity] : 'As the control says'}</p>;
    case 'selfAssessedOutcome':
      return <p>{claim ? outcomeLabels[claim] : 'Not known'}</p>;
    case 'selfAssessmentConfidence':
      return <p>{confidence ? confidenceLabels[confidence] : 'Not stated'}</p>;
  }
}

const Measured = ({ values }: { values: readonly MeasuredValue[] }) =>
  values.length === 0 ? (
    <p>Nothing measured</p>
  ) : (
    <ul className="nhsuk-list">
      {values.map(({ kind, amount, yes }) => (
        <li key={kind}>
          {measures[kind].label}:{' '}
          {amount === undefined
            ? yes
              ? 'yes'
              : 'no'
            : `${String(amount)} ${measures[kind].unitLabel}`}
        </li>
      ))}
    </ul>
  );
