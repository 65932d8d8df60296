import {
  cursorOf,
  keysetSql,
  loaderById,
  pageOf,
  perRequest,
  windowOf,
  type Page,
  type RequestContext,
  type Window,
} from '@assay/kit';
import { In, type EntityManager } from 'typeorm';
import { NoticeRow } from './notice.entity.ts';
import type { NoticeOrder, NoticeStanding } from './notice.enums.ts';
import { STANDING, WAS_SERVED } from './notice.standing.ts';
import type { Notice } from './notice.type.ts';
import { noticeView } from './notice.view.ts';
import type { NoticeFilter, NoticesArguments } from './notices.arguments.ts';

/** Which notices, in which order, from where: the same for each trust whose notices one field asks for. */
interface Listing {
  readonly window: Window;
  readonly order: NoticeOrder;
  readonly filter: NoticeFilter;
}

const ANSWERED_BY = (codes: string) => `exists (
  select from acts a join findings f on f.id = a.finding_id where a.notice_id = n.id and f.ods_code = ${codes})`;

const FILTERED = `${WAS_SERVED}
  and ($1::text[] is null or n.power ->> 'instrument' = any ($1)) and ($2::text[] is null or n.power ->> 'id' = any ($2))
  and ($3::text[] is null or n.issued_by = any ($3)) and ($4::text[] is null or ${ANSWERED_BY('any ($4)')})
  and ($5::text[] is null or n.kind = any ($5)) and ($6::date is null or coalesce(n.served_on, n.dispatched_on) >= $6)
  and ($7::date is null or coalesce(n.served_on, n.dispatched_on) <= $7)
  and ($8::text[] is null or ${STANDING} = any ($8))`;

const parametersOf = (filter: NoticeFilter): unknown[] => {
  const { instruments, powerIds, issuedBy, odsCodes, kinds } = filter;
  const { servedFrom, servedTo, standings } = filter;
  return [instruments, powerIds, issuedBy, odsCodes, kinds, servedFrom, servedTo, standings].map(
    (value) => value ?? null,
  );
};

/** Reads lists of notices, as far as the caller may see: the same page for several trusts in one statement. */
export class NoticesReader {
  readonly #ofTrusts = perRequest(() => new Map<string, ReturnType<typeof listsOf>>());

  readonly standing = loaderById<NoticeStanding>(async (ids, { work }) => {
    const rows = await work.read((manager) =>
      manager.query<{ id: string; standing: NoticeStanding }[]>(
        `select n.id, ${STANDING} as standing from notices n where n.id = any ($1::uuid[])`,
        [ids],
      ),
    );
    return new Map(rows.map(({ id, standing }) => [id, standing]));
  });

  async page(context: RequestContext, args: NoticesArguments): Promise<Page<Notice>> {
    const listing = listingOf(args);
    const { text, parameters } = selection(listing, 'true');
    const rows = await context.work.read(async (manager) => {
      const found = await manager.query<{ id: string }[]>(text, parameters);
      const ids = found.map(({ id }) => id);
      return inTurn(ids, await noticesOf(manager, ids));
    });
    return pageFrom(listing, rows, async () => {
      const [row] = await context.work.read((manager) =>
        manager.query<[{ count: number }]>(
          `select count(*)::int as count from notices n where ${FILTERED}`,
          parametersOf(listing.filter),
        ),
      );
      return row.count;
    });
  }

  async pageOfTrust(
    context: RequestContext,
    odsCode: string,
    args: NoticesArguments,
  ): Promise<Page<Notice>> {
    const listing = listingOf(args);
    const lists = this.#ofTrusts(context);
    const key = JSON.stringify(listing);
    const known = lists.get(key) ?? listsOf(listing);
    lists.set(key, known);
    const rows = (await known.rows(context).load(odsCode)) ?? [];
    return pageFrom(listing, rows, async () => (await known.counts(context).load(odsCode)) ?? 0);
  }
}

async function noticesOf(manager: EntityManager, ids: readonly string[]) {
  const rows = await manager.find(NoticeRow, { where: { id: In(ids) } });
  return new Map(rows.map((row) => [row.id, row]));
}

const inTurn = (ids: readonly string[], rows: ReadonlyMap<string, NoticeRow>): NoticeRow[] =>
  ids.flatMap((id) => rows.get(id) ?? []);

const pageFrom = (
  { window, order }: Listing,
  rows: readonly NoticeRow[],
  totalCount: () => Promise<number>,
): Page<Notice> =>
  pageOf(window, rows, {
    cursor: ({ dispatchedOn, id }) => cursorOf(orderName(order), dispatchedOn, id),
    node: noticeView,
    totalCount,
  });

const orderName = (order: NoticeOrder) => `notices/${order}`;

function listingOf({ filter, orderBy, ...page }: NoticesArguments): Listing {
  const order = orderBy ?? 'LATEST';
  const { first, after, last, before } = page;
  const window = windowOf({ first, after, last, before }, orderName(order));
  return { window, order, filter: filter ?? {} };
}

/** The ids of one page, one more than its size, of the notices that also meet a condition. */
function selection({ window, order, filter }: Listing, condition: string, more: unknown[] = []) {
  const { comparison, direction } = keysetSql(window, order === 'LATEST');
  const [day = null, id = null] = window.from ?? [];
  return {
    text: `select n.id from notices n where ${condition} and ${FILTERED}
      and ($9::date is null or (n.dispatched_on, n.id) ${comparison} ($9, $10::uuid))
      order by n.dispatched_on ${direction}, n.id ${direction} limit $11`,
    parameters: [...parametersOf(filter), day, id, window.size + 1, ...more],
  };
}

/** One page of each trust, and how many each has. */
function listsOf(listing: Listing) {
  const rows = loaderById<NoticeRow[]>(async (odsCodes, { work }) => {
    const { text, parameters } = selection(listing, OF_TRUST, [odsCodes]);
    return work.read(async (manager) => {
      const found = await manager.query<{ ods_code: string; ids: string[] }[]>(
        `select asked.ods_code, array(${text}) as ids from unnest($12::text[]) as asked (ods_code)`,
        parameters,
      );
      const known = await noticesOf(
        manager,
        found.flatMap(({ ids }) => ids),
      );
      return new Map(found.map(({ ods_code, ids }) => [ods_code, inTurn(ids, known)]));
    });
  });
  const counts = loaderById<number>(async (odsCodes, { work }) => {
    const found = await work.read((manager) =>
      manager.query<{ ods_code: string; count: number }[]>(
        `select asked.ods_code, (select count(*)::int from notices n where ${OF_TRUST} and ${FILTERED}) as count
         from unnest($9::text[]) as asked (ods_code)`,
        [...parametersOf(listing.filter), odsCodes],
      ),
    );
    return new Map(found.map(({ ods_code, count }) => [ods_code, count]));
  });
  return { rows, counts };
}

/** Walks from the findings of the trust, which are few, and not from all notices. */
const OF_TRUST = `n.id in (
  select a.notice_id from findings f join acts a on a.finding_id = f.id
  where f.ods_code = asked.ods_code and a.notice_id is not null)`;
