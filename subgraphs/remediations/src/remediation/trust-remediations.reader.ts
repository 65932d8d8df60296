import {
  cursorOf,
  loaderById,
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

/** Reads the demands on trusts page by page: the same page of several trusts in one statement, whatever their number. */
export class TrustRemediationsReader {
  readonly #pages = perRequest(() => new Map<string, ReturnType<typeof pagesOf>>());

  constructor(private readonly reader: EnforcementReader) {}

  async page(
    context: RequestContext,
    odsCode: string,
    args: PageArguments,
  ): Promise<Page<Remediation>> {
    const window = windowOf(args, NEWEST_FIRST);
    const { ids, counts } = this.#pagesOf(context, window);
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

  #pagesOf(context: RequestContext, window: Window): ReturnType<typeof pagesOf> {
    const pages = this.#pages(context);
    const key = JSON.stringify(window);
    const known = pages.get(key) ?? pagesOf(window);
    pages.set(key, known);
    return known;
  }
}

/** The ids of one page of each trust, and how many demands each has. */
function pagesOf({ from, size }: Window) {
  const ids = loaderById<string[]>(async (odsCodes, { work }) => {
    const rows = await work.read((manager) =>
      manager.query<{ ods_code: string; ids: string[] }[]>(
        `select asked.ods_code, array(
           select r.id from findings f join remediations r on r.finding_id = f.id
           where f.ods_code = asked.ods_code and ($2::uuid is null or r.id < $2) and ${STANDS}
           order by r.id desc limit $3) as ids
         from unnest($1::text[]) as asked (ods_code)`,
        [odsCodes, from?.[1] ?? null, size + 1],
      ),
    );
    return new Map(rows.map((row) => [row.ods_code, row.ids]));
  });
  const counts = loaderById<number>(async (odsCodes, { work }) => {
    const rows = await work.read((manager) =>
      manager.query<{ ods_code: string; count: number }[]>(
        `select f.ods_code, count(*)::int as count from findings f join remediations r on r.finding_id = f.id
         where f.ods_code = any ($1) and ${STANDS} group by f.ods_code`,
        [odsCodes],
      ),
    );
    return new Map(rows.map((row) => [row.ods_code, row.count]));
  });
  return { ids, counts };
}
