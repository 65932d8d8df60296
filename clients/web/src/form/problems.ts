/** Why a mutation changed nothing, as its payload says. */
export interface Problem {
  readonly message: string;
  /** The path within the input; null when it is about the whole. */
  readonly field?: readonly string[] | null | undefined;
}

/** The id of the form field of an input field, to which the summary leads. */
export const fieldId = (field: string): string => `field-${field}`;

/** What is wrong with one field of the form; undefined when nothing is. */
export function problemAt(problems: readonly Problem[], field: string): string | undefined {
  const messages = problems.filter((p) => p.field?.[0] === field).map(({ message }) => message);
  return messages.length === 0 ? undefined : messages.join(' ');
}
