import {
  cursorOf,
  loaderById,
  londonDay,
  pageOf,
  perRequest,
  windowOf,
  type Page,
  type PageArguments,
  type RequestContext,
  type Window,
} from '@assay/kit';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import type { Remediation } from './remediation.type.ts';

const NEWEST_FIRST = 'remediations';

/** A demand whose opening act was struck out was never made. */
const STANDS = `not exists (
  select from acts opening join acts correction on correction.corrects = opening.id
  where opening.remediation_id = r.id and opening.stage_before = 'NOTHING')`;

/** Where a demand stands now by its acts: an accepted risk counts to its last day. */
const IS_OPEN = `not exists (
  select from (select stage_after from acts last where last.remediation_id = r.id order by sequence desc limit 1) stands
  where stands.stage_after in ('VERIFIED', 'WITHDRAWN') or stands.stage_after = 'RISK_ACCEPTED' and exists (
    select from acts accepted where accepted.remediation_id = r.id and accepted.kind = 'RISK_ACCEPTED' and accepted.due_on >= $1
      and not exists (select from acts correction where correction.corrects = accepted.id)))`;

/** Which demands to list: those that are open, those that are closed, or all. */
interface Wanted extends PageArguments {
  readonly open?: boolean | null;
}

/** Reads the demands on trusts page by page: the same page of several trusts in one statement, whatever their number. */
export class TrustRemediationsReader {
  readonly #pages = perRequest(() => new Map<string, ReturnType<typeof pagesOf>>());

  constructor(private readonly reader: EnforcementReader) {}

  async page(context: RequestContext, odsCode: string, args: Wanted): Promise<Page<Remediation>> {
    const window = windowOf(args, NEWEST_FIRST);
    const { ids, counts } = this.#pagesOf(context, window, args.open ?? null);
    const found = await Promise.all(
      ((await ids(context).load(odsCode)) ?? []).map((id) => this.reader.remediation(context, id)),
    );
    return pageOf(
      window,
      found.filter((remediation) => remediation !== null),
      {
        cursor: ({ id }) => cursorOf(NEWEST_FIRST, '', id),
        node: (remediation) => remediation,
        totalCount: async () => (await counts(context).load(odsCode)) ?? 0,
      },
    );
  }

  #pagesOf(
    context: RequestContext,
    window: Window,
    open: boolean | null,
  ): ReturnType<typeof pagesOf> {
    const pages = this.#pages(context);
    const key = JSON.stringify([window, open]);
    const known = pages.get(key) ?? pagesOf(window, open);
    pages.set(key, known);
    return known;
  }
}

/** The ids of one page of each trust, and how many demands each has. */
function pagesOf({ from, size }: Window, open: boolean | null) {
  const today = londonDay();
  const wanted = `${STANDS} and ($2::boolean is null or $2 = (${IS_OPEN}))`;
  const ids = loaderById<string[]>(async (odsCodes, { work }) => {
    const rows = await work.read((manager) =>
      manager.query<{ ods_code: string; ids: string[] }[]>(
        `select asked.ods_code, array(
           select r.id from findings f join remediations r on r.finding_id = f.id
           where f.ods_code = asked.ods_code and ($4::uuid is null or r.id < $4) and ${wanted}
           order by r.id desc limit $5) as ids
         from unnest($3::text[]) as asked (ods_code)`,
        [today, open, odsCodes, from?.[1] ?? null, size + 1],
      ),
    );
    return new Map(rows.map((row) => [row.ods_code, row.ids]));
  });
  const counts = loaderById<number>(async (odsCodes, { work }) => {
    const rows = await work.read((manager) =>
      manager.query<{ ods_code: string; count: number }[]>(
        `select f.ods_code, count(*)::int as count from findings f join remediations r on r.finding_id = f.id
         where f.ods_code = any ($3) and ${wanted} group by f.ods_code`,
        [today, open, odsCodes],
      ),
    );
    return new Map(rows.map((row) => [row.ods_code, row.count]));
  });
  return { ids, counts };
}
