import { demandLabel, fieldId, longDay, problemAt, type Problem } from '@assay/web';
import { Checkboxes } from 'nhsuk-react-components';
import type { OpenDemandFragment } from '../../generated/graphql.ts';

export const chosenField = 'remediationIds';

export interface DemandChoiceProps {
  readonly demands: readonly OpenDemandFragment[];
  readonly chosen: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The demands that evidence may answer, any number of them at once. */
export function DemandChoice({ demands, chosen, problems }: DemandChoiceProps) {
  const error = problemAt(problems, chosenField);
  return (
    <Checkboxes
      id={`${fieldId(chosenField)}-group`}
      name={chosenField}
      legend="Which demands does it answer?"
      legendProps={{ size: 's' }}
      hint="One submission may answer several"
      {...(error !== undefined && { error })}
    >
      {demands.map((demand, i) => (
        <Checkboxes.Item
          key={demand.id}
          id={i === 0 ? fieldId(chosenField) : demand.id}
          value={demand.id}
          defaultChecked={chosen.has(demand.id)}
          hint={hintOf(demand)}
        >
          {demand.finding?.title ?? demand.requirement}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}

function hintOf(demand: OpenDemandFragment): string {
  const { dueOn, preparedEvidence, requirement } = demand;
  const parts = [
    demandLabel(demand),
    dueOn ? `by ${longDay(dueOn)}` : 'no deadline',
    ...(preparedEvidence ? [`prepared by ${preparedEvidence.preparedBy}`] : []),
  ];
  return `${parts.join(', ')}: ${requirement}`;
}
