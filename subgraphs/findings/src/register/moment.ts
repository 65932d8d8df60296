import type { Bind } from './parameters.ts';

/** When something is read: what was true on a London day, by what was recorded until an instant; null: by all that is recorded. */
export interface Moment {
  readonly day: string;
  readonly knownAt: Date | null;
  /** Whether findings have followed mergers since, which are then looked up one by one; absent: none has. */
  readonly beforeMergers?: boolean;
}

/** A moment as SQL. */
export interface MomentSql {
  readonly day: string;
  readonly knownAt: string | null;
  /** Whether what was true on any day is wanted, not only on that one. */
  readonly everyDay: boolean;
  /** The code of the trust that a finding `f` answers to at the moment. */
  readonly trust: string;
}

export function bindMoment(
  { day, knownAt, beforeMergers = false }: Moment,
  bind: Bind,
  everyDay = false,
): MomentSql {
  const at = {
    day: `${bind(day)}::date`,
    knownAt: knownAt === null ? null : `${bind(knownAt)}::timestamptz`,
  };
  return { ...at, everyDay, trust: beforeMergers ? trustAt(at) : 'f.ods_code' };
}

const trustAt = (at: Pick<MomentSql, 'day' | 'knownAt'>) => `coalesce(
  (select t.ods_code from finding_trusts t where t.finding_id = f.id and ${holdsAt('t', { ...at, everyDay: false })}),
  f.trusts[1])`;

/** SQL for the rows of a dated and recorded table that hold at a moment. */
export const holdsAt = (
  alias: string,
  { day, knownAt, everyDay }: Pick<MomentSql, 'day' | 'knownAt' | 'everyDay'>,
) =>
  `${recordedBy(alias, knownAt)}${everyDay ? '' : ` and ${alias}.valid_from <= ${day} and ${day} < ${alias}.valid_to`}`;

/** SQL for the rows that are on record at an instant; null: now. */
const recordedBy = (alias: string, knownAt: string | null) =>
  knownAt === null
    ? `${alias}.recorded_to is null`
    : `${alias}.recorded_from <= ${knownAt} and (${alias}.recorded_to is null or ${knownAt} < ${alias}.recorded_to)`;
