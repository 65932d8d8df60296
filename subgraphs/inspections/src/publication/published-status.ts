import type { Outcome } from '../assessment/assessment.enums.ts';

/** A status as the toolkit publishes it, such as '22/23 Approaching Standards'. */
export interface PublishedStatus {
  /** Such as '2022/23'. */
  readonly year: string;
  readonly standardCode: string;
  /** Such as 'Approaching Standards'. */
  readonly label: string;
  readonly outcome: Outcome;
  /** Whether the label itself says that a plan to improve was agreed. */
  readonly planAgreed: boolean;
}

interface Meaning {
  readonly label: string;
  readonly outcome: Outcome;
  readonly planAgreed?: true;
}

/** What each published label says of the standard as a whole. */
const MEANINGS: readonly Meaning[] = [
  { label: 'Standards Exceeded', outcome: 'MET' },
  { label: 'Standards Met', outcome: 'MET' },
  { label: 'Approaching Standards', outcome: 'PARTIALLY_MET', planAgreed: true },
  {
    label: 'Standards Not fully Met (Plan Agreed)',
    outcome: 'PARTIALLY_MET',
    planAgreed: true,
  },
  { label: 'Standards Not Met', outcome: 'NOT_MET' },
];

/** How files say that an organisation has no status of the year. */
const NONE = new Set(['', 'not published', '#n/a', 'n/a', 'na']);

export const isUnpublished = (text: string): boolean => NONE.has(normal(text));

/** Reads a status with its year; undefined when the toolkit publishes none like it. */
export function readStatus(text: string): PublishedStatus | undefined {
  const [, first, second, said = ''] = /^(\d\d)\/(\d\d)\s+(.+)$/.exec(text.trim()) ?? [];
  const meaning = MEANINGS.find(({ label }) => normal(label) === normal(said));
  if (!meaning || (Number(first) + 1) % 100 !== Number(second)) return undefined;
  const { label, outcome, planAgreed = false } = meaning;
  const year = `20${String(first)}/${String(second)}`;
  return { year, standardCode: standardOf(year), label, outcome, planAgreed };
}

/** Such as DSPT-2022-23 for '2022/23'. */
const standardOf = (year: string) => `DSPT-${year.replace('/', '-')}`;

/** The control that a year's published status is an assessment of. */
export const controlOf = (standardCode: string): string => `${standardCode}/STATUS`;

const normal = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
