import { TextField, type Problem } from '@assay/web';

export const NoteField = ({ problems }: { problems: readonly Problem[] }) => (
  <TextField
    name="note"
    label="Note (optional)"
    hint="For those whom it concerns"
    problems={problems}
  />
);
