import {
  loaderById,
  pageOf,
  perRequest,
  windowOf,
  cursorOf,
  type Page,
  type PageArguments,
  type RequestContext,
  type Window,
} from '@assay/kit';
import { In } from 'typeorm';
import { AlertActNoteRow, AlertActRow } from './alert.entity.ts';
import type { AlertStatus } from './alert.enums.ts';
import { alertStatusAt, isUnanswered } from './alert.fold.ts';
import type { AlertResponseFilter } from './alert.inputs.ts';
import { UNANSWERED, type AlertStage } from './alert.transitions.ts';
import type { AlertAct, AlertCounts, AlertResponse } from './alert.type.ts';
import { readsNotes, seenBy, sightOf } from './alert.visibility.ts';

/** A response with what its own fields are resolved from. */
export interface AlertResponseView extends AlertResponse {
  readonly alertId: string;
  readonly odsCode: string;
  readonly stage: AlertStage;
}

interface ResponseRow {
  readonly id: string;
  readonly alertId: string;
  readonly odsCode: string;
  readonly issuedAt: Date;
  readonly stage: AlertStage;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly acknowledgedAt: Date | null;
}

/** A list of responses: of an alert by trust, or of a trust by alert, newest first. */
type ListName = 'alert' | 'trust';

const LIST = {
  alert: {
    key: 'r.alert_id::text',
    order: 'r.ods_code',
    compare: '>',
    direction: 'asc',
    value: 'text',
  },
  trust: {
    key: 'r.ods_code',
    order: 'a.issued_at',
    compare: '<',
    direction: 'desc',
    value: 'timestamptz',
  },
} as const;

const COLUMNS = `r.id, r.alert_id as "alertId", r.ods_code as "odsCode", a.issued_at as "issuedAt",
  p.stage, p.since, p.due_at as "dueAt", p.acknowledged_at as "acknowledgedAt"`;
const FROM = `alert_responses r join alert_progress p on p.response_id = r.id join alerts a on a.id = r.alert_id`;
const STATUS = `case when p.due_at < now() then 'OVERDUE' else p.stage end`;

/** $1: the keys; $2 to $4: the filter; $5 to $7: the viewer's sight. */
const ADMITTED = `($2::text[] is null or ${STATUS} = any ($2))
  and ($3::boolean is null or (p.stage = any ('{${UNANSWERED.join(',')}}')) = $3)
  and ($4::text[] is null or r.ods_code = any ($4))
  and ${seenBy('r.ods_code', 'r.issued_by', 5)}`;

/** Reads responses for one request, as far as the viewer may see: the same page of several lists in one statement. */
export class AlertResponseReader {
  readonly #pages = perRequest(() => new Map<string, ReturnType<typeof pagesOf>>());

  readonly response = loaderById<AlertResponseView>(async (ids, context) => {
    const sight = await sightOf(context);
    const rows: ResponseRow[] = await context.work.read((manager) =>
      manager.query(
        `select ${COLUMNS} from ${FROM} where r.id = any ($1) and ${seenBy('r.ods_code', 'r.issued_by', 2)}`,
        [ids, ...sight],
      ),
    );
    return new Map(rows.map((row) => [row.id, viewOf(row)]));
  });

  /** What the trust did, in the order of recording. */
  readonly acts = loaderById<AlertAct[]>(async (responseIds, context) => {
    const { work } = context;
    const sight = await sightOf(context);
    const acts = await work.read((manager) =>
      manager.find(AlertActRow, {
        where: { responseId: In([...responseIds]) },
        order: { sequence: 'ASC' },
      }),
    );
    const notes = await work.read((manager) =>
      manager.find(AlertActNoteRow, { where: { actId: In(acts.map(({ id }) => id)) } }),
    );
    const readable = notes.filter((note) => readsNotes(sight, note));
    const noteOf = new Map(readable.map((row) => [row.actId, row.note]));
    const views = acts.map((act) => Object.assign(act, { note: noteOf.get(act.id) ?? null }));
    return new Map(
      responseIds.map((id) => [id, views.filter(({ responseId }) => responseId === id)]),
    );
  });

  /** How many trusts stand where, by alert; whoever sees no other trust's response sees no counts. */
  readonly counts = loaderById<AlertCounts>(async (alertIds, { work, viewer }) => {
    if (viewer.organisation.kind !== 'BODY') return new Map();
    const rows: { alertId: string; status: AlertStatus; unanswered: boolean; count: number }[] =
      await work.read((manager) =>
        manager.query(
          `select p.alert_id as "alertId", ${STATUS} as status, p.stage = any ($2) as unanswered, count(*)::int as count
           from alert_progress p where p.alert_id = any ($1) group by 1, 2, 3`,
          [alertIds, UNANSWERED],
        ),
      );
    return new Map(
      alertIds.map((id) => [id, countsOf(rows.filter(({ alertId }) => alertId === id))]),
    );
  });

  async page(
    context: RequestContext,
    list: ListName,
    key: string,
    filter: AlertResponseFilter,
    args: PageArguments,
  ): Promise<Page<AlertResponseView>> {
    const window = windowOf(args, `alert responses of ${list}`);
    const { rows, counts } = this.#pagesOf(context, list, filter, window);
    return pageOf(window, (await rows(context).load(key)) ?? [], {
      cursor: (row) =>
        cursorOf(
          `alert responses of ${list}`,
          list === 'alert' ? row.odsCode : row.issuedAt.toISOString(),
          row.id,
        ),
      node: viewOf,
      totalCount: async () => (await counts(context).load(key)) ?? 0,
    });
  }

  #pagesOf(
    context: RequestContext,
    list: ListName,
    filter: AlertResponseFilter,
    window: Window,
  ): ReturnType<typeof pagesOf> {
    const pages = this.#pages(context);
    const name = JSON.stringify([list, filter, window]);
    const known = pages.get(name) ?? pagesOf(list, filter, window);
    pages.set(name, known);
    return known;
  }
}

/** One page of each list, and how long each whole list is. */
function pagesOf(list: ListName, filter: AlertResponseFilter, { from, size }: Window) {
  const { key, order, compare, direction, value } = LIST[list];
  const admitted = [filter.statuses ?? null, filter.unanswered ?? null, filter.odsCodes ?? null];
  const rows = loaderById<ResponseRow[]>(async (keys, context) => {
    const sight = await sightOf(context);
    const found: (ResponseRow & { key: string })[] = await context.work.read((manager) =>
      manager.query(
        `select asked.key, page.* from unnest($1::text[]) as asked (key), lateral (
           select ${COLUMNS} from ${FROM}
           where ${key} = asked.key and ${ADMITTED}
             and ($8::${value} is null or (${order}, r.id) ${compare} ($8, $9::uuid))
           order by ${order} ${direction}, r.id ${direction} limit $10) as page`,
        [keys, ...admitted, ...sight, from?.[0] ?? null, from?.[1] ?? null, size + 1],
      ),
    );
    return new Map(keys.map((of) => [of, found.filter((row) => row.key === of)]));
  });
  const counts = loaderById<number>(async (keys, context) => {
    const sight = await sightOf(context);
    const found: { key: string; count: number }[] = await context.work.read((manager) =>
      manager.query(
        `select ${key} as key, count(*)::int as count from ${FROM} where ${key} = any ($1) and ${ADMITTED} group by 1`,
        [keys, ...admitted, ...sight],
      ),
    );
    return new Map(found.map((row) => [row.key, row.count]));
  });
  return { rows, counts };
}

function viewOf(row: ResponseRow): AlertResponseView {
  return {
    ...row,
    trust: { odsCode: row.odsCode },
    status: alertStatusAt(row, new Date()),
    isUnanswered: isUnanswered(row),
  };
}

function countsOf(
  rows: readonly { status: AlertStatus; unanswered: boolean; count: number }[],
): AlertCounts {
  const sum = (counted: readonly { count: number }[]) =>
    counted.reduce((total, { count }) => total + count, 0);
  const statuses = [...new Set(rows.map(({ status }) => status))].sort();
  return {
    addressed: sum(rows),
    unanswered: sum(rows.filter(({ unanswered }) => unanswered)),
    byStatus: statuses.map((status) => ({
      status,
      count: sum(rows.filter((row) => row.status === status)),
    })),
  };
}
