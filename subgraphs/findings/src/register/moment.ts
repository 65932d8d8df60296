import type { Bind } from './parameters.ts';

/** When something is read: what was true on a London day, by what was recorded until an instant; null: by all that is recorded. */
export interface Moment {
  readonly day: string;
  readonly knownAt: Date | null;
}

/** A moment as SQL. */
export interface MomentSql {
  readonly day: string;
  readonly knownAt: string | null;
  /** Whether what was true on any day is wanted, not only on that one. */
  readonly everyDay: boolean;
}

export function bindMoment({ day, knownAt }: Moment, bind: Bind, everyDay = false): MomentSql {
  return {
    day: `${bind(day)}::date`,
    knownAt: knownAt === null ? null : `${bind(knownAt)}::timestamptz`,
    everyDay,
  };
}

/** SQL for the rows of a dated and recorded table that hold at a moment. */
export const holdsAt = (alias: string, { day, knownAt, everyDay }: MomentSql) =>
  `${recordedBy(alias, knownAt)}${everyDay ? '' : ` and ${alias}.valid_from <= ${day} and ${day} < ${alias}.valid_to`}`;

/** SQL for the rows that are on record at an instant; null: now. */
const recordedBy = (alias: string, knownAt: string | null) =>
  knownAt === null
    ? `${alias}.recorded_to is null`
    : `${alias}.recorded_from <= ${knownAt} and (${alias}.recorded_to is null or ${knownAt} < ${alias}.recorded_to)`;
