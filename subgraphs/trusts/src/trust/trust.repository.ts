import type { Window } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import type { Organisation } from './organisation.entity.ts';
import type { TrustFilter } from './trust.inputs.ts';

export interface TrustSelection extends TrustFilter {
  /** The one code that the viewer may see; null when all. */
  readonly only: string | null;
}

/** The kind that the history gives for a day: of the last extract up to it, else of the first. */
const KIND_ON_DAY = `(
  select n.kind from organisation_observations n where n.ods_code = o.ods_code
  order by n.as_at > $5, case when n.as_at > $5 then n.as_at end, n.as_at desc, n.recorded_at desc limit 1)`;

const SELECTED = `
  ($1::text is null or o.ods_code = $1)
  and ($2::text is null or position(lower($2) in lower(o.ods_code)) > 0 or exists (
    select from organisation_observations n
    where n.ods_code = o.ods_code and position(lower($2) in lower(n.name)) > 0))
  and ($3::text[] is null or o.region_code = any ($3))
  and ($5::date is null or (coalesce(o.opened_on, '-infinity') <= $5 and $5 <= coalesce(o.closed_on, 'infinity')))
  and ($4::text[] is null or case when $5::date is null then o.kind else ${KIND_ON_DAY} end = any ($4))`;

const parametersOf = ({ only, text, regions, kinds, openOn }: TrustSelection) => [
  only,
  text ?? null,
  regions ?? null,
  kinds ?? null,
  openOn ?? null,
];

/** One row more than the window's size, in its direction, ordered by name and code. */
export function selectOrganisations(
  manager: EntityManager,
  selection: TrustSelection,
  {
    from,
    size,
    comparison,
    direction,
  }: Window & { comparison: '<' | '>'; direction: 'asc' | 'desc' },
): Promise<Organisation[]> {
  return manager.query(
    `select o.ods_code as "odsCode", o.name, o.kind, o.region_code as "regionCode",
       o.opened_on as "openedOn", o.closed_on as "closedOn"
     from organisations o
     where ${SELECTED} and ($6::text is null or (o.name, o.ods_code) ${comparison} ($6, $7))
     order by o.name ${direction}, o.ods_code ${direction} limit $8`,
    [...parametersOf(selection), from?.[0] ?? null, from?.[1] ?? null, size + 1],
  );
}

export async function countOrganisations(
  manager: EntityManager,
  selection: TrustSelection,
): Promise<number> {
  const rows: [{ count: number }] = await manager.query(
    `select count(*)::int as count from organisations o where ${SELECTED}`,
    parametersOf(selection),
  );
  return rows[0].count;
}
