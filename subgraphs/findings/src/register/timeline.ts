import { addDays, EnforcementStatus } from '@assay/kit';
import { statement, type Statement } from './parameters.ts';
import type { FindingFilter } from './register.inputs.ts';
import { matching, type Question } from './register.statements.ts';
import type { TimelinePoint } from './timeline.type.ts';

/** How many findings have a status from one place in a list of days, counted from 0, until before another. */
export interface Course {
  readonly status: EnforcementStatus;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const OF_A_DAY = [
  'kinds',
  'mandatedBy',
  'notMandatedBy',
  'compellability',
  'compellableBy',
] as const satisfies readonly (keyof FindingFilter)[];

/** Whether a filter asks what differs from day to day, apart from status and deadline. */
export const asksTheDay = (filter: FindingFilter) => OF_A_DAY.some((part) => filter[part] != null);

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const beginningOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** How many months a period touches; less than 1 when it ends in a month before it begins. */
export const monthsOf = (from: string, to: string) => monthOf(to) - monthOf(from) + 1;

/** The last day of each month that a period touches, the last of them cut short by the period's end. */
export function endsOfMonths(from: string, to: string): string[] {
  return Array.from({ length: monthsOf(from, to) }, (_, i) => {
    const end = addDays(beginningOf(monthOf(from) + i + 1), -1);
    return end < to ? end : to;
  });
}

/** The courses of what answers a question, over ascending days, in one pass; for filters that do not ask the day. */
export function coursesStatement(question: Question, days: readonly string[]): Statement {
  return statement((bind) => {
    const { from, where } = matching(question, ['e.status'], bind, { everyDay: true });
    const list = `${bind(days)}::date[]`;
    const daysBefore = (day: string) => `width_bucket(${day} - 1, ${list})`;
    return `select status, "from", "to", count(*)::int as count from (
        select e.status, ${daysBefore('greatest(e.valid_from, f.issued_on)')} as "from", ${daysBefore('e.valid_to')} as "to"
        from ${from} where ${where}
      ) course where "from" < "to" group by status, "from", "to"`;
  });
}

const STATUSES = Object.values(EnforcementStatus);
const CLOSED: readonly EnforcementStatus[] = ['REMEDIED', 'RISK_ACCEPTED', 'WITHDRAWN'];

/** The statuses of findings about which something is still to be done. */
export const OPEN_STATUSES = STATUSES.filter((status) => !CLOSED.includes(status));

/** Of what a filter asks, the findings that are open. */
export function onlyOpen(filter: FindingFilter): FindingFilter {
  const statuses = OPEN_STATUSES.filter((status) => filter.statuses?.includes(status) ?? true);
  return Object.assign({}, filter, { statuses });
}

/** Adds courses up, day by day. */
export function pointsOf(days: readonly string[], courses: readonly Course[]): TimelinePoint[] {
  const changes = days.map(() => new Map<EnforcementStatus, number>());
  const change = (place: number, status: EnforcementStatus, by: number) =>
    changes[place]?.set(status, (changes[place].get(status) ?? 0) + by);
  for (const { status, from, to, count } of courses) {
    change(from, status, count);
    change(to, status, -count);
  }
  const standing = new Map<EnforcementStatus, number>();
  return days.map((on, place) => {
    for (const [status, by] of changes[place] ?? [])
      standing.set(status, (standing.get(status) ?? 0) + by);
    return pointOf(on, standing);
  });
}

/** How findings stand on a day, by how many have each status. */
export function pointOf(
  on: string,
  standing: ReadonlyMap<EnforcementStatus, number>,
): TimelinePoint {
  const countOf = (status: EnforcementStatus) => standing.get(status) ?? 0;
  const sum = (statuses: readonly EnforcementStatus[]) =>
    statuses.reduce((total, status) => total + countOf(status), 0);
  return {
    on,
    total: sum(STATUSES),
    open: sum(OPEN_STATUSES),
    counts: STATUSES.map((status) => ({ status, count: countOf(status) })),
  };
}
