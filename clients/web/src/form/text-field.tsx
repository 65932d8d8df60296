import { Textarea } from 'nhsuk-react-components';
import { fieldId, problemAt, type Problem } from './problems.ts';

export interface TextFieldProps {
  /** The name in the input of the mutation. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly problems: readonly Problem[];
  readonly initial?: string;
}

/** Several lines of text. */
export function TextField({ name, label, hint, problems, initial = '' }: TextFieldProps) {
  const error = problemAt(problems, name);
  return (
    <Textarea
      id={fieldId(name)}
      name={name}
      label={label}
      labelProps={{ size: 's' }}
      hint={hint}
      rows={4}
      defaultValue={initial}
      {...(error !== undefined && { error })}
    />
  );
}
