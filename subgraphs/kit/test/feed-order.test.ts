import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createDataSource, FeedConsumer, systemCaller, UnitOfWork } from '../src/index.ts';
import { entities, migrations } from './support/notes.database.ts';
import { openNotes, silent, startNotes, type Notes } from './support/start-notes.ts';

const WRITERS = 8;
const WRITES = 25;
const AGGREGATES = 5;

let notes: Notes;
let writers: DataSource;
let copy: DataSource;
beforeAll(async () => {
  notes = await startNotes();
  copy = (await openNotes()).dataSource;
  writers = await createDataSource({
    url: notes.database.url,
    entities,
    migrations,
    poolSize: WRITERS,
    logger: silent,
  }).initialize();
});
afterAll(() => Promise.all([notes.service.close(), writers.destroy(), copy.destroy()]));

interface Told {
  readonly subject: string;
  readonly version: number;
}

/**
 * One writer: raises the version of one or two aggregates a transaction and tells it, draws ids early and late, lingers,
 * and every tenth time fails.
 */
async function write(writer: number): Promise<number> {
  let told = 0;
  for (let n = 0; n < WRITES; n++) {
    const work = new UnitOfWork(writers, systemCaller('notes'));
    const fails = n % 10 === 7;
    const chosen = [(writer + n) % AGGREGATES, (writer + n * 3) % AGGREGATES];
    const ids = [...new Set(chosen)].sort().map(String);
    const written = work.write(async (tx) => {
      if (n % 2 === 0) await tx.manager.query('select pg_current_xact_id()');
      await sleep((writer * 7 + n * 3) % 5);
      for (const id of ids) {
        const [[row]] = await tx.manager.query<[[{ version: number }], number]>(
          'update aggregates set version = version + 1 where id = $1 returning version',
          [id],
        );
        tx.emit({ type: 'raised', subject: id, data: { version: row.version } });
      }
      await sleep((writer + n) % 3);
      if (fails) throw new Error('rolled back');
    });
    if (fails) await expect(written).rejects.toThrow('rolled back');
    else {
      await written;
      told += ids.length;
    }
  }
  return told;
}

it('loses nothing, doubles nothing and keeps the order within an aggregate, while many write and one reads', async () => {
  await notes.dataSource.query(
    'create table aggregates (id text primary key, version int not null)',
  );
  await notes.dataSource.query(
    `insert into aggregates select n::text, 0 from generate_series(0, ${String(AGGREGATES - 1)}) n`,
  );
  await copy.query(
    'create table told (n bigint generated always as identity, subject text, version int)',
  );
  const reader = new FeedConsumer({
    subgraph: 'copy',
    source: notes.feed,
    dataSource: copy,
    logger: silent,
    handlers: {
      raised: async (tx, { subject, data }) => {
        const { version } = data as Told;
        await tx.manager.query('insert into told (subject, version) values ($1, $2)', [
          subject,
          version,
        ]);
      },
    },
  });
  reader.start();
  const counts = await Promise.all(Array.from({ length: WRITERS }, (_, i) => write(i)));
  await reader.pullToHead();
  const told = await copy.query<Told[]>('select subject, version from told order by n');
  await reader.stop();

  expect(told).toHaveLength(counts.reduce((sum, n) => sum + n, 0));
  const final = await notes.dataSource.query<{ id: string; version: number }[]>(
    'select id, version from aggregates',
  );
  for (const { id, version } of final) {
    const versions = told.filter((t) => t.subject === id).map((t) => t.version);
    expect(versions).toEqual(Array.from({ length: version }, (_, i) => i + 1));
  }
});
