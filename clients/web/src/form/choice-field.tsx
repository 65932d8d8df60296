import { Radios } from 'nhsuk-react-components';
import { fieldId, problemAt, type Problem } from './problems.ts';

export interface ChoiceFieldProps {
  /** The name in the input of the mutation. */
  readonly name: string;
  readonly legend: string;
  /** What can be chosen, by its value. */
  readonly choices: Readonly<Record<string, string>>;
  /** What more there is to say of a choice, by its value. */
  readonly hints?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** What is chosen at first; nothing when left out. */
  readonly initial?: string | undefined;
}

/** One of a few. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, legend, choices, hints = {}, problems, initial } = props;
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
          hint={hints[value]}
          defaultChecked={value === initial}
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
