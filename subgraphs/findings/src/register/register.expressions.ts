import { holdsAt, type MomentSql } from './moment.ts';

/** The id of a finding in the table of its words. */
export const WORDS_ID = 'w.finding_id';

/** What can be joined to findings `f`, by alias, at a moment. */
const joins: Readonly<Record<string, (moment: MomentSql, seesInspection: () => string) => string>> =
  {
    o: ({ trust }) => `join organisations o on o.ods_code = ${trust}`,
    k: ({ day, trust }) =>
      `left join organisation_kinds k on k.ods_code = ${trust} and k.valid_from <= ${day} and ${day} < k.valid_to`,
    // an issued finding has a status on each day from its issue: the copy of enforcement refuses any other timeline
    e: (moment) => `join enforcement_periods e on e.finding_id = f.id and ${holdsAt('e', moment)}`,
    i: (_, seesInspection) =>
      `left join inspections i on i.id = f.inspection_id and ${seesInspection()}`,
    w: () => `join finding_words w on ${WORDS_ID} = f.id`,
  };

/**
 * The joins that a piece of SQL relies on: the trust `o`, its kind `k`, the enforcement `e`, the inspection `i`, the words
 * `w`.
 */
export function joinsFor(sql: string, moment: MomentSql, seesInspection: () => string): string {
  return Object.entries(joins)
    .filter(([alias]) => new RegExp(`\\b${alias}\\.`).test(sql))
    .map(([, join]) => join(moment, seesInspection))
    .join(' ');
}

/** Other bodies learn a finding's standard from its control; from its inspection only once they may see that. */
export const standardCode = 'coalesce(f.standard_code, i.standard_code)';

export const hasMandate = (moment: MomentSql, bodies: string) => `exists (
  select 1 from enforcement_mandates m
  where m.finding_id = f.id and m.body_code = any (${bodies}::text[]) and ${holdsAt('m', moment)})`;
