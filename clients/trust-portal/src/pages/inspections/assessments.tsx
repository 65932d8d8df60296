import { Tag } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import type { AssessmentReadFragment, Outcome } from '../../generated/graphql.ts';
import { outcomeLabels } from './inspection-labels.ts';

const failings: readonly Outcome[] = ['NOT_MET', 'PARTIALLY_MET'];

/** What was found control by control. */
export const Assessments = ({
  assessments,
}: {
  assessments: readonly AssessmentReadFragment[];
}) => (
  <>
    <h2 className="nhsuk-heading-m">What was found</h2>
    <ul className="assay-tasks">
      {assessments.map((assessment) => (
        <li key={assessment.id}>
          <AssessmentRead assessment={assessment} />
        </li>
      ))}
    </ul>
  </>
);

export interface AssessmentReadProps {
  readonly assessment: AssessmentReadFragment;
  readonly children?: ReactNode;
}

export const AssessmentRead = ({ assessment, children }: AssessmentReadProps) => {
  const { outcome, control, rationale, selfAssessedOutcome } = assessment;
  return (
    <>
      <div>
        <p>
          <Tag modifier={failings.includes(outcome) ? 'red' : 'grey'}>{outcomeLabels[outcome]}</Tag>
        </p>
      </div>
      <div>
        <h3 className="nhsuk-heading-s">
          {control.id} {control.title}
        </h3>
        {rationale && <p className="assay-text">{rationale}</p>}
        {selfAssessedOutcome && (
          <p>You had assessed yourselves: {outcomeLabels[selfAssessedOutcome].toLowerCase()}.</p>
        )}
        {children}
      </div>
    </>
  );
};
