import { TextInput, type TextInputProps } from 'nhsuk-react-components';
import { fieldId, problemAt, type Problem } from './problems.ts';

export interface LineFieldProps extends Pick<
  TextInputProps,
  'hint' | 'prefix' | 'suffix' | 'width' | 'inputMode'
> {
  /** The name in the input of the mutation. */
  readonly name: string;
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly initial?: string | undefined;
}

/** One line of text. */
export function LineField({ name, problems, initial, ...props }: LineFieldProps) {
  const error = problemAt(problems, name);
  return (
    <TextInput
      id={fieldId(name)}
      name={name}
      labelProps={{ size: 's' }}
      defaultValue={initial}
      {...(error !== undefined && { error })}
      {...props}
    />
  );
}
