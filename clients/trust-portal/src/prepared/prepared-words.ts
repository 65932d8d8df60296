import type { ActKind } from '../generated/graphql.ts';

/** What one of the trust's people prepares, as the beginning of a sentence. */
const subjects: Readonly<Partial<Record<ActKind, string>>> = {
  EVIDENCE_SUBMITTED: 'Evidence is prepared',
  PLAN_SUBMITTED: 'A plan is prepared',
  REPRESENTATIONS_MADE: 'Representations are prepared',
  APPEALED: 'An appeal is prepared',
};

/** That something is prepared, of whatever kind: Evidence is prepared. */
export const isPreparedInWords = (act: ActKind): string => subjects[act] ?? 'An answer is prepared';

export const KEPT = 'It is kept. An approver of your trust reads and submits it.';
