import { EnforcementStatus, Severity } from '@assay/kit';

/** What can be joined to findings `f`, by alias, as of a day given as SQL. */
const joins: Readonly<Record<string, (day: string, seesInspection: () => string) => string>> = {
  o: () => 'join organisations o on o.ods_code = f.ods_code',
  k: (day) =>
    `left join organisation_kinds k on k.ods_code = f.ods_code and k.valid_from <= ${day} and ${day} < k.valid_to`,
  e: (day) => `left join enforcement_periods e on e.finding_id = f.id and e.recorded_to is null
    and e.valid_from <= ${day} and ${day} < e.valid_to`,
  i: (_, seesInspection) =>
    `left join inspections i on i.id = f.inspection_id and ${seesInspection()}`,
};

/** The joins that a piece of SQL relies on: the trust `o`, its kind `k`, the enforcement `e`, the inspection `i`. */
export function joinsFor(sql: string, day: string, seesInspection: () => string): string {
  return Object.entries(joins)
    .filter(([alias]) => new RegExp(`\\b${alias}\\.`).test(sql))
    .map(([, join]) => join(day, seesInspection))
    .join(' ');
}

/** A withdrawn finding reads WITHDRAWN once no demand on it is open, as the fold of remediations has it. */
export const statusOn = (day: string) =>
  `case when f.withdrawn_on <= ${day} and coalesce(e.status, 'UNADDRESSED') in ('UNADDRESSED', 'REMEDIED', 'RISK_ACCEPTED')
    then 'WITHDRAWN' else coalesce(e.status, 'UNADDRESSED') end`;

export const dueOn = 'e.due_on';

/** Other bodies learn a finding's standard from its control; from its inspection only once they may see that. */
export const standardCode = 'coalesce(f.standard_code, i.standard_code)';

export const hasMandate = (day: string, bodies: string) => `exists (
  select 1 from enforcement_mandates m
  where m.finding_id = f.id and m.recorded_to is null and m.body_code = any (${bodies}::text[])
    and m.valid_from <= ${day} and ${day} < m.valid_to)`;

const place = (values: readonly string[], expression: string) =>
  `array_position(array['${values.join("', '")}'], ${expression})`;

export const severityRank = place(Object.values(Severity), 'f.severity');

export const statusRank = (day: string) => place(Object.values(EnforcementStatus), statusOn(day));
