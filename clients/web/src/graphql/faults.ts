import type { CombinedError } from 'urql';

export type Path = readonly (string | number)[];

/** What could not be loaded, and why, in words for people. */
export interface Fault {
  /** Where in the answer; empty when it is the whole. */
  readonly path: Path;
  readonly message: string;
}

const UNREACHABLE = 'Assay does not answer. Check your connection, and try again in a moment.';

export function faultsOf(error: CombinedError | undefined): readonly Fault[] {
  if (!error) return [];
  if (error.graphQLErrors.length === 0) return [{ path: [], message: UNREACHABLE }];
  return error.graphQLErrors.map(({ path = [], message }) => ({ path, message }));
}

/**
 * Whether a null at the place means that it could not be loaded: a fault lies at the place, above it, or, when a whole service
 * does not answer, nowhere in particular.
 */
export const isUnknown = (faults: readonly Fault[], place: Path): boolean =>
  faults.some(({ path }) => path.every((part, i) => part === place[i]));

/** Each message once. */
export const messagesOf = (faults: readonly Fault[]): string[] => [
  ...new Set(faults.map(({ message }) => message)),
];
