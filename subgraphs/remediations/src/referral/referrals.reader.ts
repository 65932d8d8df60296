import {
  cursorOf,
  londonDay,
  pageOf,
  windowOf,
  type Page,
  type PageArguments,
  type RequestContext,
} from '@assay/kit';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import type { Referral, ReferralFilter } from './referral.type.ts';

const NEWEST_FIRST = 'referrals';

const notStruck = (act: string) => `not exists (select from acts c where c.corrects = ${act}.id)`;

/** The referrals that concern the caller, each with where it stands on the day $1. */
const CONCERNING = `
  select r.id, r.referred_by, r.referred_to, f.ods_code,
    case when answer.kind = 'REFERRAL_ACCEPTED' then 'ACCEPTED'
         when answer.kind = 'REFERRAL_DECLINED' then 'DECLINED'
         when opening.due_on < $1::date then 'UNANSWERED'
         else 'AWAITING_ANSWER' end as status
  from referrals r
  join findings f on f.id = r.finding_id
  join acts opening on opening.referral_id = r.id and opening.kind = 'REFERRED' and ${notStruck('opening')}
  left join lateral (
    select a.kind from acts a
    where a.referral_id = r.id and a.kind in ('REFERRAL_ACCEPTED', 'REFERRAL_DECLINED') and ${notStruck('a')}
  ) answer on true
  where app_kind() = 'TRUST' or app_has_role('AUDITOR') or array[r.referred_by, r.referred_to] && (select app_bodies())`;

const FILTERED = `
  ($2::text[] is null or status = any ($2)) and ($3::text[] is null or referred_by = any ($3))
  and ($4::text[] is null or referred_to = any ($4)) and ($5::text[] is null or ods_code = any ($5))`;

/** Reads the referrals that concern the caller, page by page. */
export class ReferralsReader {
  constructor(private readonly reader: EnforcementReader) {}

  async page(
    context: RequestContext,
    { statuses, referredBy, referredTo, odsCodes }: ReferralFilter,
    args: PageArguments,
  ): Promise<Page<Referral>> {
    const window = windowOf(args, NEWEST_FIRST);
    const filter = [londonDay(), statuses, referredBy, referredTo, odsCodes].map((v) => v ?? null);
    const rows = await context.work.read((manager) =>
      manager.query<{ id: string }[]>(
        `select id from (${CONCERNING}) referral
         where ${FILTERED} and ($6::uuid is null or id < $6) order by id desc limit $7`,
        [...filter, window.from?.[1] ?? null, window.size + 1],
      ),
    );
    const found = await Promise.all(rows.map(({ id }) => this.reader.referral(context, id)));
    return pageOf(
      window,
      found.filter((referral) => referral !== null),
      {
        cursor: ({ id }) => cursorOf(NEWEST_FIRST, '', id),
        node: (referral) => referral,
        totalCount: () => this.#count(context, filter),
      },
    );
  }

  async #count(context: RequestContext, filter: readonly unknown[]): Promise<number> {
    const [row] = await context.work.read((manager) =>
      manager.query<[{ count: number }]>(
        `select count(*)::int as count from (${CONCERNING}) referral where ${FILTERED}`,
        [...filter],
      ),
    );
    return row.count;
  }
}
