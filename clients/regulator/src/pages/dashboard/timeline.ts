import type { EnforcementStatus } from '../../generated/graphql.ts';

export interface Point {
  readonly on: string;
  readonly total: number;
  readonly open: number;
  readonly counts: readonly { readonly status: EnforcementStatus; readonly count: number }[];
}

export interface Band {
  readonly name: string;
  readonly label: string;
  readonly statuses: readonly EnforcementStatus[];
}

/** What the chart tells apart, from the ground up; its table has every status. */
export const bands: readonly Band[] = [
  { name: 'late', label: 'Overdue or penalised', statuses: ['PENALISED', 'OVERDUE'] },
  {
    name: 'required',
    label: 'Required by law, intended or evidenced',
    statuses: ['NOTICE_SERVED', 'MANDATED', 'EVIDENCE_SUBMITTED'],
  },
  {
    name: 'optional',
    label: 'Open, and nothing required',
    statuses: ['REFERRED', 'ADVISED', 'UNADDRESSED'],
  },
  { name: 'closed', label: 'Closed', statuses: ['REMEDIED', 'RISK_ACCEPTED', 'WITHDRAWN'] },
];

export const countOf = ({ counts }: Point, statuses: readonly EnforcementStatus[]): number =>
  counts.reduce(
    (total, { status, count }) => (statuses.includes(status) ? total + count : total),
    0,
  );

/** The powers that came into force on one day, each by its body and its instrument, once. */
export interface Beginning {
  readonly on: string;
  readonly powers: readonly string[];
}

interface BodyWithPowers {
  readonly name: string;
  readonly powers: readonly {
    readonly instrument: string;
    readonly binding: boolean;
    readonly inForceFrom: string;
  }[];
}

/** The days of a period on which binding powers came into force, the earliest first. */
export function beginningsOf(bodies: readonly BodyWithPowers[], from: string): Beginning[] {
  const days = new Map<string, Set<string>>();
  for (const { name, powers } of bodies)
    for (const { instrument, binding, inForceFrom } of powers) {
      if (!binding || inForceFrom < from) continue;
      const begun = days.get(inForceFrom) ?? new Set();
      days.set(inForceFrom, begun.add(`${name}: ${instrument}`));
    }
  return [...days]
    .map(([on, powers]) => ({ on, powers: [...powers] }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

const MOST_MONTHS = 240;

/** The first day of the month before something began, at most twenty years before the end. */
export function beginningOf(began: string, to: string): string {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = Math.max(month(began) - 1, month(to) - MOST_MONTHS + 1);
  return `${String(Math.floor(first / 12))}-${String((first % 12) + 1).padStart(2, '0')}-01`;
}

/** Where a day lies between the first day of a period and its last, from 0 to 1. */
export function placeOf(day: string, from: string, to: string): number {
  const [at, first, last] = [day, from, to].map((each) => Date.parse(each)) as [
    number,
    number,
    number,
  ];
  return last === first ? 0 : (at - first) / (last - first);
}
