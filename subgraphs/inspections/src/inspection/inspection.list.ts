import {
  pageOf,
  type Page,
  type PageArguments,
  type RequestContext,
  type Viewer,
  type Window,
} from '@assay/kit';
import type { Inspection } from './inspection.entity.ts';
import type { InspectionFilter } from './inspection.inputs.ts';
import { inspectionById } from './inspection.loader.ts';
import { seesInspection } from './inspection.visibility.ts';
import {
  cursorOfPlace,
  inspectionWindow,
  Parameters,
  placesSql,
  type Place,
} from './inspection.window.ts';

/** A page of the inspections that the viewer may see and the filter admits. */
export async function listInspections(
  context: RequestContext,
  filter: InspectionFilter,
  args: PageArguments,
): Promise<Page<Inspection>> {
  const window = inspectionWindow(args);
  const parameters = new Parameters();
  const conditions = admits(context.viewer, filter, parameters);
  const sql = placesSql(window, conditions, parameters);
  const places: Place[] = await context.work.read((manager) =>
    manager.query(sql, parameters.values),
  );
  return pageOfPlaces(context, window, places, () => countInspections(context, filter));
}

/** Loads the inspections of a window's places, in their order. */
export async function pageOfPlaces(
  context: RequestContext,
  window: Window,
  places: readonly Place[],
  totalCount: () => Promise<number>,
): Promise<Page<Inspection>> {
  const found = new Map<string, Inspection>();
  for (const place of await inspectionById(context).loadMany(places.map(({ id }) => id))) {
    if (place instanceof Error) throw place;
    if (place) found.set(place.id, place);
  }
  const loaded = places.flatMap((place) => {
    const inspection = found.get(place.id);
    return inspection ? [{ place, inspection }] : [];
  });
  return pageOf(window, loaded, {
    cursor: ({ place }) => cursorOfPlace(place),
    node: ({ inspection }) => inspection,
    totalCount,
  });
}

async function countInspections(
  { work, viewer }: RequestContext,
  filter: InspectionFilter,
): Promise<number> {
  const parameters = new Parameters();
  const conditions = admits(viewer, filter, parameters);
  const rows: [{ count: number }] = await work.read((manager) =>
    manager.query(
      `select count(*)::int as count from inspections i where ${conditions.join(' and ')}`,
      parameters.values,
    ),
  );
  return rows[0].count;
}

function admits(viewer: Viewer, filter: InspectionFilter, { bind }: Parameters): string[] {
  const among = (column: string, values: readonly string[] | null | undefined) =>
    values == null ? [] : [`i.${column} = any (${bind(values)}::text[])`];
  const compared = (comparison: string, day: string | null | undefined) =>
    day == null ? [] : [`i.${comparison} ${bind(day)}::date`];
  return [
    seesInspection(viewer, bind),
    ...among('ods_code', filter.odsCodes),
    ...among('body_code', filter.bodies),
    ...among('standard_code', filter.standards),
    ...among('method', filter.methods),
    ...among('status', filter.statuses),
    ...among('result', filter.results),
    ...compared('planned_for >=', filter.plannedFrom),
    ...compared('planned_for <=', filter.plannedTo),
    ...compared('issued_on >=', filter.issuedFrom),
    ...compared('issued_on <=', filter.issuedTo),
  ];
}
