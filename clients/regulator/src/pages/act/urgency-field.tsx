import { TextField, type Problem } from '@assay/web';

/** A notice that says why it is urgent takes the urgent form of its power, where that has one. */
export const UrgencyField = ({ problems }: { problems: readonly Problem[] }) => (
  <TextField
    name="urgency"
    label="Why is it urgent? (optional)"
    hint="Only where the power has an urgent form; left empty, the notice states no urgency"
    problems={problems}
  />
);
