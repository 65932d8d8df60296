import { DayField, LineField, type Problem } from '@assay/web';
import { Button, Fieldset } from 'nhsuk-react-components';
import type { PreparedReadFragment } from '../../generated/graphql.ts';
import { fieldWithin } from '../../parts/problems-within.ts';

type Field = 'title' | 'owner' | 'dueOn';

/** The name of a field of the milestone at a place, from 0. */
export const milestoneField = (place: number, field: Field) =>
  fieldWithin('milestones', place, field);

export const milestoneFields = (place: number): string[] =>
  (['title', 'owner', 'dueOn'] as const).map((field) => milestoneField(place, field));

const MOST = 50;

type Step = NonNullable<PreparedReadFragment['milestones']>[number];

export interface MilestonesProps {
  readonly count: number;
  /** What was prepared. */
  readonly initial: readonly Step[];
  readonly problems: readonly Problem[];
  readonly onCount: (count: number) => void;
}

/** The steps of a plan; further ones are added at the end, and the last can be taken away. */
export function Milestones({ count, initial, problems, onCount }: MilestonesProps) {
  return (
    <>
      {Array.from({ length: count }, (_, place) => (
        <Milestone key={place} place={place} initial={initial[place]} problems={problems} />
      ))}
      <p className="assay-buttons">
        {count < MOST && (
          <Button
            type="button"
            secondary
            small
            onClick={() => {
              onCount(count + 1);
            }}
          >
            Add a step
          </Button>
        )}
        {count > 1 && (
          <Button
            type="button"
            secondary
            small
            onClick={() => {
              onCount(count - 1);
            }}
          >
            Take away step {count}
          </Button>
        )}
      </p>
    </>
  );
}

interface MilestoneProps {
  readonly place: number;
  readonly initial: Step | undefined;
  readonly problems: readonly Problem[];
}

function Milestone({ place, initial, problems }: MilestoneProps) {
  return (
    <Fieldset>
      <Fieldset.Legend size="m">Step {place + 1}</Fieldset.Legend>
      <LineField
        name={milestoneField(place, 'title')}
        label="What will be done?"
        initial={initial?.title}
        problems={problems}
      />
      <LineField
        name={milestoneField(place, 'owner')}
        label="Who does it?"
        initial={initial?.owner}
        problems={problems}
      />
      <DayField
        name={milestoneField(place, 'dueOn')}
        legend="By when?"
        hint="For example, 27 3 2027"
        {...(initial && { initial: initial.dueOn })}
        problems={problems}
      />
    </Fieldset>
  );
}
