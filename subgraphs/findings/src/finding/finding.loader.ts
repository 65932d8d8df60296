import { isUuid, loaderById, perRequest, type RequestContext } from '@assay/kit';
import { selectFindings, toFinding, type FindingRow } from '../register/finding-rows.ts';
import { bindMoment, type Moment } from '../register/moment.ts';
import { statement } from '../register/parameters.ts';
import { byOwner, momentOf, run, withMergers } from '../register/register.service.ts';
import type { Finding } from './finding.type.ts';
import { seesInspection } from './finding.visibility.ts';

/** A finding at a moment, if the viewer may see it and it existed and was known. */
export async function findingAt(
  context: RequestContext,
  id: string,
  moment: Moment,
): Promise<Finding | null> {
  return isUuid(id) ? loaderAt(context, moment).load(id.toLowerCase()) : null;
}

const loaders = perRequest(() => new Map<string, ReturnType<typeof loaderOf>>());

function loaderAt(context: RequestContext, moment: Moment) {
  const made = loaders(context);
  const key = JSON.stringify(moment);
  const loader = made.get(key) ?? loaderOf(moment);
  made.set(key, loader);
  return loader(context);
}

function loaderOf(moment: Moment) {
  return loaderById<Finding>(async (ids, context) => {
    const at = await withMergers(context, moment);
    const rows = await run<FindingRow>(
      context,
      statement((bind) =>
        selectFindings(
          `select id, null::text as owner, null::text as value, place
           from unnest(${bind(ids)}::uuid[]) with ordinality as asked (id, place)`,
          context.viewer,
          bindMoment(at, bind),
          bind,
        ),
      ),
    );
    return new Map(rows.map((row) => [row.id, toFinding(row, moment)]));
  });
}

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
  const moment = momentOf(context);
  return new Map(
    seen.map(({ id }) => [id, (lists.get(id) ?? []).map((row) => toFinding(row, moment))]),
  );
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
        `select f.id, f.inspection_id as owner, null::text as value, f.reference as place
         from findings f where f.inspection_id = any (${bind(ids)}::text[])`,
        context.viewer,
        bindMoment(momentOf(context), bind),
        bind,
      ),
    ),
  );
}
