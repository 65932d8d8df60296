import {
  cursorOf,
  isUuid,
  keysetSql,
  type MeasureKind,
  type Page,
  pageOf,
  type RequestContext,
  type Viewer,
  type Window,
  windowOf,
} from '@assay/kit';
import { GraphQLError } from 'graphql';
import { seesAssessments } from '../inspection/inspection.visibility.ts';
import { Parameters } from '../inspection/inspection.window.ts';
import type { MeasurementRow } from './measurement.entity.ts';
import type { MeasurementArguments, MeasurementFilter } from './measurement.inputs.ts';
import { shown, type Measurement } from './measurement.type.ts';

type Place = Pick<MeasurementRow, 'assessmentId' | 'inspectionId' | 'odsCode' | 'kind' | 'amount'>;

/** A page of the latest issued measurement of each trust that the viewer may see, the worst first; of withdrawn reports none. */
export async function compareMeasurements(
  { work, viewer }: RequestContext,
  { kind, filter, first, after }: MeasurementArguments,
): Promise<Page<Measurement>> {
  const order = `measurements/${kind}`;
  const window = measurementWindow(windowOf({ first, after }, order));
  const { sql, values } = measurementsSql(viewer, kind, filter ?? {}, window);
  const rows: Place[] = await work.read((manager) => manager.query(sql, values));
  return pageOf(window, rows, {
    cursor: ({ amount, assessmentId }) => cursorOf(order, String(amount), assessmentId),
    node: shown,
    totalCount: async () => {
      const parameters = new Parameters();
      const conditions = admits(viewer, kind, filter ?? {}, parameters).join(' and ');
      const counted: [{ count: number }] = await work.read((manager) =>
        manager.query(
          `select count(*)::int as count from measurements m where ${conditions}`,
          parameters.values,
        ),
      );
      return counted[0].count;
    },
  });
}

function measurementWindow(window: Window): Window {
  if (window.from === null) return window;
  const [amount, id] = window.from;
  if (/^\d+(\.\d+)?(e-\d+)?$/.test(amount) && isUuid(id)) return window;
  throw new GraphQLError('after is not a cursor of this list; use one that a page of it gave.', {
    extensions: { code: 'BAD_USER_INPUT', field: ['after'] },
  });
}

/** The statement that reads one window, and one row more to tell whether more follow. */
export function measurementsSql(
  viewer: Viewer,
  kind: MeasureKind,
  filter: MeasurementFilter,
  window: Window,
): { sql: string; values: unknown[] } {
  const parameters = new Parameters();
  const { bind } = parameters;
  const { comparison, direction } = keysetSql(window, true);
  const conditions = admits(viewer, kind, filter, parameters);
  if (window.from) {
    const [amount, id] = window.from;
    conditions.push(
      `(m.amount, m.assessment_id) ${comparison} (${bind(amount)}::double precision, ${bind(id)}::uuid)`,
    );
  }
  const sql = `select m.assessment_id as "assessmentId", m.inspection_id as "inspectionId", m.ods_code as "odsCode",
      m.kind, m.amount
    from measurements m
    where ${conditions.join(' and ')}
    order by m.amount ${direction}, m.assessment_id ${direction} limit ${bind(window.size + 1)}`;
  return { sql, values: parameters.values };
}

/**
 * Of several issued on one day the worst counts. With an offset a condition stays one that is tested row by row, along the
 * index; made a join, its size is misjudged under row-level security, and everything is read and sorted.
 */
const latest = (issued: string) => `exists (
  select from inspections i where i.id = m.inspection_id and i.status = 'ISSUED' and i.withdrawn_on is null and ${issued} and not exists (
    select from measurements n join inspections j on j.id = n.inspection_id
    where n.ods_code = m.ods_code and n.kind = m.kind and j.status = 'ISSUED' and j.withdrawn_on is null
      and (j.issued_on, n.amount, n.assessment_id) > (i.issued_on, m.amount, m.assessment_id) offset 0)
  offset 0)`;

function admits(
  viewer: Viewer,
  kind: MeasureKind,
  { odsCodes, bodies, atLeast, issuedFrom }: MeasurementFilter,
  { bind }: Parameters,
): string[] {
  const since = issuedFrom == null ? '' : ` and i.issued_on >= ${bind(issuedFrom)}::date`;
  return [
    `m.kind = ${bind(kind)}`,
    ...(odsCodes == null ? [] : [`m.ods_code = any (${bind(odsCodes)}::text[])`]),
    ...(bodies == null ? [] : [`m.body_code = any (${bind(bodies)}::text[])`]),
    ...(atLeast == null ? [] : [`m.amount >= ${bind(atLeast)}::double precision`]),
    latest(`${seesAssessments(viewer, bind)}${since}`),
  ];
}
