import pg from 'pg';
import type { Course } from './course.ts';

const BATCH = 1_000;

/** What the register holds of a finding. */
export interface Registered extends Course {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly withdrawnOn: string | null;
}

/** Reads a database as a feed's consumer would, in one snapshot that begins with the first query. */
export async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`select set_config('app.organisation_kind', 'SYSTEM', true)`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How far the register has read the feed of remediations. */
export async function positionOf(register: pg.Client): Promise<string> {
  const { rows } = await register.query<{ position: string }>(
    `select position from feed_cursors where feed = 'remediations'`,
  );
  return rows[0]?.position ?? '0';
}

const PERIODS = `(select coalesce(json_agg(json_build_object('status', e.status, 'dueOn', e.due_on, 'from', e.valid_from,
    'to', nullif(e.valid_to, 'infinity')) order by e.valid_from), '[]')
  from enforcement_periods e where e.finding_id = f.id and e.recorded_to is null)`;
const MANDATES = `(select coalesce(json_agg(json_build_object('bodyCode', m.body_code, 'from', m.valid_from,
    'to', nullif(m.valid_to, 'infinity'))), '[]')
  from enforcement_mandates m where m.finding_id = f.id and m.recorded_to is null)`;
const VERSION = `(select max(e.version) from enforcement_periods e where e.finding_id = f.id and e.recorded_to is null)`;

/** Every issued finding of the register, in the order of their ids. */
export async function* registered(register: pg.Client): AsyncGenerator<Registered> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await register.query<Registered>(
      `select f.id, f.reference, f.issued_on::text as "issuedOn", f.withdrawn_on::text as "withdrawnOn", f.trusts,
         ${PERIODS} as periods, ${MANDATES} as mandates, ${VERSION} as version
       from findings f where f.id > $1 and f.issued_on is not null order by f.id limit $2`,
      [after, BATCH],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
