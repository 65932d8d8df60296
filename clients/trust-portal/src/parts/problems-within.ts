import type { Problem } from '@assay/web';

/** The name of the form field for a field within a list of the input: milestones, 0, title. */
export const fieldWithin = (...path: readonly (string | number)[]): string => path.join('-');

/** Problems whose place within lists of the input is one name, that of the form field. */
export const problemsWithin = (problems: readonly Problem[]): Problem[] =>
  problems.map(({ message, field }) => ({ message, field: field && [fieldWithin(...field)] }));
