import { fieldId, problemAt, type Problem } from '@assay/web';
import { Textarea } from 'nhsuk-react-components';

export interface TextFieldProps {
  /** The name in the input of the mutation. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly problems: readonly Problem[];
}

/** Several lines of text. */
export function TextField({ name, label, hint, problems }: TextFieldProps) {
  const error = problemAt(problems, name);
  return (
    <Textarea
      id={fieldId(name)}
      name={name}
      label={label}
      labelProps={{ size: 's' }}
      hint={hint}
      rows={4}
      {...(error !== undefined && { error })}
    />
  );
}

export const NoteField = ({ problems }: Pick<TextFieldProps, 'problems'>) => (
  <TextField
    name="note"
    label="Note (optional)"
    hint="For those whom it concerns"
    problems={problems}
  />
);
