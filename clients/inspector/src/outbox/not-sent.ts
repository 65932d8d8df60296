import type { Fate } from './settle.ts';

/** Assay does not answer, or not as it does otherwise, or nobody is signed in to it. */
export type Hindrance = 'UNREACHABLE' | 'FAULTY' | 'SIGNED_OUT';

/** That it is not known what came of what was sent. */
export class NotSent extends Error {
  override readonly name = 'NotSent';

  constructor(readonly hindrance: Hindrance) {
    super(`nothing is known to have arrived: ${hindrance}`);
  }
}

interface Problem {
  readonly code?: string;
  readonly message: string;
}

const RETRYABLE = 'INPUTS_UNKNOWN';

/** @throws NotSent when Assay could not decide right now */
export function refusedBy(errors: readonly Problem[]): Fate {
  if (errors.some(({ code }) => code === RETRYABLE)) throw new NotSent('FAULTY');
  return { state: 'REFUSED', problems: errors.map(({ message }) => message) };
}
