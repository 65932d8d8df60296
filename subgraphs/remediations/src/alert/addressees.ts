import type { OrganisationKind, Problems } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import type { IssueAlertInput } from './alert.inputs.ts';
import type { Addressee } from './alert.reach.ts';

const MOST_NAMED = 1_000;

type Addressed = Pick<IssueAlertInput, 'odsCodes' | 'kinds' | 'regions'>;

/** The organisations that an input names or selects, with what they were on the day; adds what is wrong with it. */
export async function findAddressees(
  manager: EntityManager,
  { odsCodes, kinds, regions }: Addressed,
  on: string,
  problems: Problems,
): Promise<Addressee[]> {
  const named = [...new Set(odsCodes ?? [])];
  const selects = (kinds?.length ?? 0) > 0 || (regions?.length ?? 0) > 0;
  if (named.length > MOST_NAMED)
    problems.add(
      'INVALID_VALUE',
      `odsCodes names ${String(named.length)} organisations; name ${String(MOST_NAMED)} at most, or select by kinds and regions.`,
      'odsCodes',
    );
  if (named.length === 0 && !selects)
    problems.add(
      'INVALID_VALUE',
      'The alert addresses nobody; name odsCodes, kinds or regions.',
      'odsCodes',
    );
  const found: { ods_code: string; name: string; kind: OrganisationKind | null }[] =
    await manager.query(
      `select o.ods_code, o.name, k.kind from organisations o
       left join organisation_kinds k on k.ods_code = o.ods_code and k.valid_from <= $1 and $1 < k.valid_to
       where o.ods_code = any ($2)
         or ($3 and k.kind is not null
           and coalesce(o.opened_on <= $1, true) and coalesce(o.closed_on >= $1, true)
           and ($4::text[] is null or k.kind = any ($4)) and ($5::text[] is null or o.region_code = any ($5)))
       order by o.ods_code`,
      [on, named, selects, listed(kinds), listed(regions)],
    );
  const known = new Set(found.map((row) => row.ods_code));
  for (const [i, odsCode] of (odsCodes ?? []).entries())
    if (!known.has(odsCode))
      problems.add('NOT_FOUND', `There is no organisation ${odsCode}.`, 'odsCodes', String(i));
  if (selects && found.length === 0)
    problems.add(
      'NOT_FOUND',
      'No organisation is of these kinds and in these regions that day.',
      kinds ? 'kinds' : 'regions',
    );
  return found.map(({ ods_code: odsCode, name, kind }) => ({ odsCode, name, kind }));
}

/** Null, which restricts nothing, for an empty list too. */
const listed = <T>(values: readonly T[] | null | undefined) =>
  values && values.length > 0 ? values : null;
