import { ENFORCEMENT_RECORDED } from '@assay/remediations/dist/verification/index.js';
import { telling, type Course } from './course.ts';

const BATCH = 500;

/** Whatever runs SQL in the snapshot of remediations. */
export interface Querying {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** What remediations told last of a finding: as of now, and as far as the register has read. */
export interface Told {
  readonly id: string;
  readonly latest: Course;
  readonly read: Course | null;
}

/** What was told last of every finding, in the order of their ids. */
export async function* toldOf(source: Querying, position: string): AsyncGenerator<Told> {
  await source.query(
    `declare told no scroll cursor for
     select last.id, latest.data as latest, read.data as read
     from (
       select subject::uuid as id, max(id) as latest, max(id) filter (where id <= $2) as read
       from outbox where type = $1 group by subject
     ) last
     join outbox latest on latest.id = last.latest
     left join outbox read on read.id = last.read
     order by last.id`,
    [ENFORCEMENT_RECORDED, position],
  );
  for (;;) {
    const rows = (await source.query(`fetch ${String(BATCH)} from told`)) as {
      id: string;
      latest: unknown;
      read: unknown;
    }[];
    if (rows.length === 0) return;
    for (const { id, latest, read } of rows)
      yield { id, latest: telling.parse(latest), read: telling.nullable().parse(read) };
  }
}

/** How many events the register has yet to read. */
export async function waitingAfter(source: Querying, position: string): Promise<number> {
  const [{ count }] = (await source.query(
    'select count(*)::int as count from outbox where id > $1 and type = $2',
    [position, ENFORCEMENT_RECORDED],
  )) as [{ count: number }];
  return count;
}
