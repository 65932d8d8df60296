import pg from 'pg';
import type { EntityManager } from 'typeorm';

export async function insertNote(manager: EntityManager, owner: string): Promise<void> {
  await manager.query(
    `insert into notes (id, owner, text, written_on, recorded_at)
     values (gen_random_uuid(), $1, 'of ' || $1, '2017-05-12', now())`,
    [owner],
  );
}

export async function texts(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ text: string }[]>('select text from notes order by text');
  return rows.map((row) => row.text);
}

/** The most statements that any one connection was given at a time while `work` ran. */
export async function busiestClient<T>(
  work: () => Promise<T>,
): Promise<{ concurrency: number; answer: T }> {
  const active = new Map<unknown, number>();
  let concurrency = 0;
  const { prototype } = pg.Client;
  const original = Reflect.get(prototype, 'query') as (
    ...parameters: unknown[]
  ) => Promise<unknown>;
  const count = (client: unknown, change: number) => {
    active.set(client, (active.get(client) ?? 0) + change);
    concurrency = Math.max(concurrency, active.get(client) ?? 0);
  };
  const counted = function (this: unknown, ...parameters: unknown[]) {
    count(this, 1);
    return original.apply(this, parameters).finally(() => {
      count(this, -1);
    });
  };
  Object.assign(prototype, { query: counted });
  try {
    return { answer: await work(), concurrency };
  } finally {
    Object.assign(prototype, { query: original });
  }
}
