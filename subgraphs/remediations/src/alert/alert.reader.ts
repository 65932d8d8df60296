import {
  actsForBody,
  actsForTrust,
  addDays,
  cursorOf,
  isUuid,
  loaderById,
  pageOf,
  startOfLondonDay,
  windowOf,
  type Page,
  type PageArguments,
  type RequestContext,
  type Viewer,
} from '@assay/kit';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { AlertRow } from './alert.entity.ts';
import { acknowledgeBy } from './alert.fold.ts';
import type { AlertFilter } from './alert.inputs.ts';
import type { Alert } from './alert.type.ts';

const NEWEST_FIRST = 'alerts';

/** Reads alerts for one request, as far as the viewer may see. */
export class AlertReader {
  readonly alert = loaderById<Alert>(async (ids, { work, viewer }) => {
    const rows = await work.read((manager) =>
      seen(manager, viewer)
        .andWhere('alert.id = any (:ids)', { ids: ids.filter(isUuid) })
        .getMany(),
    );
    return new Map(rows.map((row) => [row.id, viewOf(row)]));
  });

  /** A page of the alerts that the filter admits, newest first. */
  async page(
    { work, viewer }: RequestContext,
    filter: AlertFilter,
    args: PageArguments,
  ): Promise<Page<Alert>> {
    const window = windowOf(args, NEWEST_FIRST);
    const rows = await work.read((manager) => {
      const query = admitted(manager, viewer, filter);
      if (window.from) {
        const [issuedAt, id] = window.from;
        query.andWhere('(alert.issuedAt, alert.id) < (:issuedAt, :id)', { issuedAt, id });
      }
      return query
        .orderBy('alert.issuedAt', 'DESC')
        .addOrderBy('alert.id', 'DESC')
        .limit(window.size + 1)
        .getMany();
    });
    return pageOf(window, rows, {
      cursor: ({ issuedAt, id }) => cursorOf(NEWEST_FIRST, issuedAt.toISOString(), id),
      node: viewOf,
      totalCount: () => work.read((manager) => admitted(manager, viewer, filter).getCount()),
    });
  }
}

/** The alerts that a viewer may see: a body all, a trust those that address it. */
function seen(manager: EntityManager, viewer: Viewer): SelectQueryBuilder<AlertRow> {
  const trust = actsForTrust(viewer) ? viewer.organisation.code : null;
  return manager.createQueryBuilder(AlertRow, 'alert').where(
    `(:isBody::boolean or exists (
       select from alert_responses r where r.alert_id = alert.id and r.ods_code = :trust))`,
    { trust, isBody: actsForBody(viewer) },
  );
}

function admitted(
  manager: EntityManager,
  viewer: Viewer,
  { issuedBy, severities, issuedFrom, issuedTo }: AlertFilter,
): SelectQueryBuilder<AlertRow> {
  const query = seen(manager, viewer);
  if (issuedBy != null) query.andWhere('alert.issuedBy = any (:issuedBy)', { issuedBy });
  if (severities != null) query.andWhere('alert.severity = any (:severities)', { severities });
  if (issuedFrom != null)
    query.andWhere('alert.issuedAt >= :from', { from: startOfLondonDay(issuedFrom) });
  if (issuedTo != null)
    query.andWhere('alert.issuedAt < :until', { until: startOfLondonDay(addDays(issuedTo, 1)) });
  return query;
}

function viewOf(row: AlertRow): Alert {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    text: row.text,
    severity: row.severity,
    subjects: row.subjects,
    issuedBy: { code: row.issuedBy },
    powers: row.powers.map(({ id }) => ({ id })),
    issuedAt: row.issuedAt,
    acknowledgeBy: acknowledgeBy(row),
    updateWithinHours: row.updateWithinHours,
    recordedAt: row.recordedAt,
  };
}
