import { fieldId, problemAt, type Problem } from '@assay/web';
import { TextInput } from 'nhsuk-react-components';

export interface LineFieldProps {
  readonly name: string;
  readonly label: string;
  readonly initial?: string | undefined;
  readonly problems: readonly Problem[];
}

/** One line of text. */
export function LineField({ name, label, initial, problems }: LineFieldProps) {
  const error = problemAt(problems, name);
  return (
    <TextInput
      id={fieldId(name)}
      name={name}
      label={label}
      labelProps={{ size: 's' }}
      defaultValue={initial}
      {...(error !== undefined && { error })}
    />
  );
}
