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

/** The evidence that awaits an approver; undefined when none does. */
export const evidencePreparedFor = ({ preparedAnswers }: OpenDemandFragment) =>
  preparedAnswers.find(({ act }) => act === 'EVIDENCE_SUBMITTED');

function hintOf(demand: OpenDemandFragment): string {
  const { dueOn, requirement } = demand;
  const prepared = evidencePreparedFor(demand);
  const parts = [
    demandLabel(demand),
    dueOn ? `by ${longDay(dueOn)}` : 'no deadline',
    ...(prepared ? [`prepared by ${prepared.preparedBy}`] : []),
  ];
  return `${parts.join(', ')}: ${requirement}`;
}
