import {
  groupBy,
  loaderById,
  type Page,
  type PageArguments,
  type RequestContext,
} from '@assay/kit';
import type { Inspection } from './inspection.entity.ts';
import { pageOfPlaces } from './inspection.list.ts';
import { seesInspection } from './inspection.visibility.ts';
import { inspectionWindow, Parameters, placesSql, type Place } from './inspection.window.ts';

type Owner = 'ods_code' | 'body_code';
type PlaceOf = Place & { readonly owner: string };
type PageKey = readonly [owner: string, first: number | null, after: string | null];

export const inspectionsOf = pagesBy('ods_code');
export const inspectionsBy = pagesBy('body_code');

/** Pages of the inspections of several owners at once: the number of statements does not grow with owners. */
function pagesBy(owner: Owner) {
  const counts = loaderById<number>((codes, context) => countBy(owner, codes, context));
  const pages = loaderById<Page<Inspection>>(async (keys, context) => {
    const parsed = keys.map((key) => ({ key, parts: JSON.parse(key) as PageKey }));
    const sameWindow = groupBy(parsed, ({ parts: [, first, after] }) =>
      JSON.stringify([first, after]),
    );
    const loaded = await Promise.all(
      [...sameWindow.values()].map(async (group) => {
        const places = await placesBy(
          owner,
          group.map(({ parts }) => parts),
          context,
        );
        return Promise.all(
          group.map(async ({ key, parts: [code, first, after] }) => {
            const window = inspectionWindow({ first, after });
            const count = async () => (await counts(context).load(code)) ?? 0;
            return [
              key,
              await pageOfPlaces(context, window, places.get(code) ?? [], count),
            ] as const;
          }),
        );
      }),
    );
    return new Map(loaded.flat());
  });
  return async (
    context: RequestContext,
    code: string,
    { first, after }: PageArguments,
  ): Promise<Page<Inspection> | null> => {
    inspectionWindow({ first, after });
    const key: PageKey = [code, first ?? null, after ?? null];
    return pages(context).load(JSON.stringify(key));
  };
}

async function placesBy(
  owner: Owner,
  keys: readonly PageKey[],
  { work, viewer }: RequestContext,
): Promise<Map<string, PlaceOf[]>> {
  const [, first, after] = keys[0] ?? [];
  const window = inspectionWindow({ first, after });
  const parameters = new Parameters();
  const owners = parameters.bind(keys.map(([code]) => code));
  const conditions = [`i.${owner} = o.code`, seesInspection(viewer, parameters.bind)];
  const sql = `select o.code as owner, p.id, p.planned_for from unnest(${owners}::text[]) as o (code)
    cross join lateral (${placesSql(window, conditions, parameters)}) p
    order by p.planned_for desc, p.id desc`;
  const places: PlaceOf[] = await work.read((manager) => manager.query(sql, parameters.values));
  return groupBy(places, (place) => place.owner);
}

async function countBy(
  owner: Owner,
  codes: readonly string[],
  { work, viewer }: RequestContext,
): Promise<Map<string, number>> {
  const { values, bind } = new Parameters();
  const sql = `select i.${owner} as owner, count(*)::int as count from inspections i
    where i.${owner} = any (${bind(codes)}::text[]) and ${seesInspection(viewer, bind)} group by i.${owner}`;
  const rows: { owner: string; count: number }[] = await work.read((manager) =>
    manager.query(sql, values),
  );
  return new Map(rows.map((row) => [row.owner, row.count]));
}
