import { isUuid, loaderById, type RequestContext } from '@assay/kit';
import { selectFindings, toFinding, type FindingRow } from '../register/finding-rows.ts';
import { statement } from '../register/parameters.ts';
import { byOwner, dayOf, run } from '../register/register.service.ts';
import type { Finding } from './finding.type.ts';
import { seesInspection } from './finding.visibility.ts';

/** A finding as of a London day, if the viewer may see it and it existed. */
export async function findingOn(
  context: RequestContext,
  id: string,
  day: string,
): Promise<Finding | null> {
  return isUuid(id) ? byDayAndId(context).load(`${day} ${id.toLowerCase()}`) : null;
}

const byDayAndId = loaderById<Finding>(async (keys, context) => {
  const asked = keys.map((key) => key.split(' '));
  const rows = await run<FindingRow>(
    context,
    statement((bind) =>
      selectFindings(
        `select id, day, null::text as owner, null::text as value, place
         from unnest(${bind(asked.map(([, id]) => id))}::uuid[], ${bind(asked.map(([day]) => day))}::date[])
           with ordinality as asked (id, day, place)`,
        context.viewer,
        bind,
      ),
    ),
  );
  return new Map(rows.map((row) => [`${row.day} ${row.id}`, toFinding(row)]));
});

/**
 * The findings of inspections as of today, in the order of their references, with the viewer's own drafts; an inspection
 * that is not known here, or not for the viewer to see, has no list.
 */
export const findingsOfInspection = loaderById<Finding[]>(async (ids, context) => {
  const seen = await run<{ id: string }>(
    context,
    statement(
      (bind) =>
        `select i.id from inspections i where i.id = any (${bind(ids)}::text[]) and ${seesInspection(context.viewer, bind)}`,
    ),
  );
  const lists = byOwner(await rowsOfInspections(context, seen));
  return new Map(seen.map(({ id }) => [id, (lists.get(id) ?? []).map(toFinding)]));
});

async function rowsOfInspections(
  context: RequestContext,
  inspections: readonly { id: string }[],
): Promise<FindingRow[]> {
  const ids = inspections.map(({ id }) => id);
  return run(
    context,
    statement((bind) =>
      selectFindings(
        `select f.id, ${bind(dayOf(context))}::date as day, f.inspection_id as owner, null::text as value,
           f.reference as place
         from findings f where f.inspection_id = any (${bind(ids)}::text[])`,
        context.viewer,
        bind,
      ),
    ),
  );
}
