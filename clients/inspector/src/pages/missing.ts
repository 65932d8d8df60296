import type { Problem } from '@assay/web';

/** The problem of a field that has to be filled in, when it is not. */
export const missing = (is: boolean, field: string, message: string): readonly Problem[] =>
  is ? [{ field: [field], message }] : [];
