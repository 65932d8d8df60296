import { DateInput } from 'nhsuk-react-components';
import { fieldId, problemAt, type Problem } from './problems.ts';

export interface DayFieldProps {
  /** The name in the input of the mutation. */
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly problems: readonly Problem[];
  /** YYYY-MM-DD. */
  readonly initial?: string;
}

/** Three fields for a day; read it with `readDay`. */
export function DayField({ name, legend, hint, problems, initial = '' }: DayFieldProps) {
  const [year = '', month = '', day = ''] = initial.split('-').map(withoutZeros);
  const id = fieldId(name);
  const error = problemAt(problems, name);
  return (
    <DateInput
      id={`${id}-group`}
      name={name}
      legend={legend}
      legendProps={{ size: 's' }}
      hint={hint}
      {...(error !== undefined && { error })}
    >
      <DateInput.Day id={id} name={`${name}-day`} defaultValue={day} />
      <DateInput.Month id={`${id}-month`} name={`${name}-month`} defaultValue={month} />
      <DateInput.Year id={`${id}-year`} name={`${name}-year`} defaultValue={year} />
    </DateInput>
  );
}

const withoutZeros = (part: string) => part.replace(/^0+/, '');
