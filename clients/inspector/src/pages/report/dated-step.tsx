import {
  DayField,
  londonToday,
  readDay,
  wrongDay,
  type Problem,
  type Submission,
} from '@assay/web';
import type { ReactNode } from 'react';
import { StepForm } from '../step/step-form.tsx';

interface DatedStepProps<T> {
  readonly heading: string;
  /** The name of the day in the input. */
  readonly name: string;
  readonly legend: string;
  readonly action: string;
  readonly step: Submission<T>;
  readonly inputOf: (day: string | undefined) => T;
  readonly children: ReactNode;
}

/** A step of which only the day is said. */
export function DatedStep<T>(props: DatedStepProps<T>) {
  const { heading, name, legend, action, step, inputOf, children } = props;
  return (
    <StepForm
      heading={heading}
      problems={step.problems}
      sending={step.sending}
      fields={[name]}
      action={action}
      onSubmit={(form) => {
        step.submit(inputOf(readDay(form, name)), wrongDay(form, name));
      }}
    >
      {children}
      <StepDay name={name} legend={legend} problems={step.problems} />
    </StepForm>
  );
}

interface StepDayProps {
  readonly name: string;
  readonly legend: string;
  readonly problems: readonly Problem[];
}

export const StepDay = ({ name, legend, problems }: StepDayProps) => (
  <DayField
    name={name}
    legend={legend}
    hint="Today or an earlier day"
    initial={londonToday()}
    problems={problems}
  />
);
