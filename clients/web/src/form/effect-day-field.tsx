import { londonToday } from '../day.ts';
import { DayField } from './day-field.tsx';
import type { Problem } from './problems.ts';

export interface EffectDayFieldProps {
  /** The name in the input of the mutation. */
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** The day from which an act counts: today, unless another is entered. */
export const EffectDayField = ({ name, problems }: EffectDayFieldProps) => (
  <DayField
    name={name}
    legend="When does it take effect?"
    hint="Today or an earlier day"
    initial={londonToday()}
    problems={problems}
  />
);
