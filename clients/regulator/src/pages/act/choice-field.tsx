import { fieldId, problemAt, type Problem } from '@assay/web';
import { Radios } from 'nhsuk-react-components';

export interface ChoiceFieldProps {
  /** The name in the input of the mutation. */
  readonly name: string;
  readonly legend: string;
  /** What can be chosen, by its value. */
  readonly choices: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** One of a few; nothing is chosen at first. */
export function ChoiceField({ name, legend, choices, problems }: ChoiceFieldProps) {
  const error = problemAt(problems, name);
  return (
    <Radios
      id={`${fieldId(name)}-group`}
      name={name}
      legend={legend}
      legendProps={{ size: 's' }}
      {...(error !== undefined && { error })}
    >
      {Object.entries(choices).map(([value, label], i) => (
        <Radios.Item
          key={value}
          id={i === 0 ? fieldId(name) : `${fieldId(name)}-${value}`}
          value={value}
        >
          {label}
        </Radios.Item>
      ))}
    </Radios>
  );
}

/** What is wrong when nothing was chosen. */
export const notChosen = (form: FormData, name: string, message: string): readonly Problem[] =>
  form.get(name) === null ? [{ message, field: [name] }] : [];
