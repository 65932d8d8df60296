import type { DataSource, EntityManager } from 'typeorm';
import {
  createDataSource,
  loaderById,
  UnitOfWork,
  type RequestContext,
  type Viewer,
} from '../src/index.ts';
import { people, type TestDatabase } from '../src/testing/index.ts';
import { entities, migrations } from './support/notes.database.ts';
import { busiestClient, insertNote, texts } from './support/notes.sql.ts';
import { openNotes, silent } from './support/start-notes.ts';

let database: TestDatabase;
let dataSource: DataSource;
/** A pool of one connection: whoever comes next gets the one that was used before. */
let narrow: DataSource;

beforeAll(async () => {
  ({ database, dataSource } = await openNotes());
  narrow = await createDataSource({
    url: database.url,
    entities,
    migrations,
    poolSize: 1,
    logger: silent,
  }).initialize();
});
afterAll(() => Promise.all([dataSource.destroy(), narrow.destroy()]));
beforeEach(() => database.asSuperuser('truncate notes, outbox, idempotency_keys'));

const trustA = people.approverOf('RAA');
const trustB = people.approverOf('RBB');
const workOf = (viewer = trustA, source = dataSource) => UnitOfWork.forViewer(source, viewer);

/** What a new request of this person reads. */
async function seenBy(viewer: Viewer, source = dataSource): Promise<string[]> {
  const work = workOf(viewer, source);
  try {
    return await work.read(texts);
  } finally {
    await work.close();
  }
}

describe('the caller', () => {
  it('sees its own rows only, and never those of who used the connection before', async () => {
    for (const viewer of [trustA, trustB])
      await workOf(viewer, narrow).write((tx) => insertNote(tx.manager, viewer.organisation.code));
    for (const viewer of [trustA, trustB, trustA])
      expect(await seenBy(viewer, narrow)).toEqual([`of ${viewer.organisation.code}`]);
    expect(await texts(narrow.manager)).toEqual([]);
  });

  it('is forgotten after a transaction that failed', async () => {
    await workOf(trustA).write((tx) => insertNote(tx.manager, 'RAA'));
    const work = workOf(trustA, narrow);
    await expect(work.read((manager) => manager.query('select 1/0'))).rejects.toThrow('division');
    await work.close();
    expect(await texts(narrow.manager)).toEqual([]);
    const settings = await narrow.query(
      `select current_setting('app.organisation', true) as organisation`,
    );
    expect(settings).toEqual([{ organisation: '' }]);
  });

  it('cannot write a row of another, nor give its own away', async () => {
    await expect(workOf(trustA).write((tx) => insertNote(tx.manager, 'RBB'))).rejects.toThrow(
      /row-level security/,
    );
    await workOf(trustA).write((tx) => insertNote(tx.manager, 'RAA'));
    const give = `update notes set owner = 'RBB', version = version + 1`;
    await expect(workOf(trustA).write((tx) => tx.manager.query(give))).rejects.toThrow(
      /row-level security/,
    );
    expect(await workOf(trustB).write((tx) => tx.manager.query(give))).toEqual([[], 0]);
  });
});

describe('reads of a request', () => {
  it('share one snapshot', async () => {
    const work = workOf();
    expect(await work.read(texts)).toEqual([]);
    await workOf().write((tx) => insertNote(tx.manager, 'RAA'));
    expect(await work.read(texts)).toEqual([]);
    await work.close();
    expect(await seenBy(trustA)).toEqual(['of RAA']);
  });

  it('cannot write, nor make themselves able to', async () => {
    const work = workOf();
    await expect(work.read((m) => insertNote(m, 'RAA'))).rejects.toThrow(/read-only transaction/);
    await work.close();
    const other = workOf();
    const escape = async (m: EntityManager) => {
      await m.query('set transaction read write');
      await insertNote(m, 'RAA');
    };
    await expect(other.read(escape)).rejects.toThrow(/read-write mode/);
    await other.close();
  });

  it('see what was committed meanwhile once they are refreshed', async () => {
    const work = workOf();
    const before = work.snapshot;
    expect(await work.read(texts)).toEqual([]);
    await workOf().write((tx) => insertNote(tx.manager, 'RAA'));
    await work.refresh();
    expect(await work.read(texts)).toEqual(['of RAA']);
    expect(work.snapshot).not.toBe(before);
    await expect(work.read(() => work.refresh())).rejects.toThrow('cannot begin within');
    await work.close();
  });

  it('see what an earlier write of the request wrote', async () => {
    const work = workOf();
    expect(await work.read(texts)).toEqual([]);
    await work.write((tx) => insertNote(tx.manager, 'RAA'));
    expect(await work.read(texts)).toEqual(['of RAA']);
    await work.close();
  });

  it('within a write see what it has written, and vanish with it', async () => {
    const work = workOf();
    const failed = work.write(async (tx) => {
      await insertNote(tx.manager, 'RAA');
      expect(await work.read(texts)).toEqual(['of RAA']);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await work.read(texts)).toEqual([]);
    await work.close();
  });

  it('may nest, and may wait for a loader that was asked before they began', async () => {
    const work = workOf();
    const context = { work } as RequestContext;
    const loader = loaderById((ids, { work: w }) =>
      w.read(async (m) => {
        await m.query('select 1');
        return new Map(ids.map((id) => [id, id]));
      }),
    );
    await work.read(texts);
    const [first, second] = await Promise.all([
      loader(context).load('1'),
      work.read(async () => work.read(() => loader(context).load('2'))),
    ]);
    expect([first, second]).toEqual(['1', '2']);
    await work.close();
  });

  it('run side by side on one connection, one statement at a time', async () => {
    const work = workOf();
    const { concurrency, answer } = await busiestClient(() =>
      Promise.all([
        ...[1, 2, 3].map((n) => work.read((m) => m.query('select $1::int as n', [n]))),
        work.read((m) => Promise.all([4, 5].map((n) => m.query('select $1::int as n', [n])))),
      ]),
    );
    expect(answer.flat(2)).toEqual([1, 2, 3, 4, 5].map((n) => ({ n })));
    expect(concurrency).toBe(1);
    await work.close();
  });
});

describe('a write', () => {
  it('leaves nothing behind when it throws', async () => {
    const failed = workOf().write((tx) =>
      tx.once({ mutation: 'm', input: { idempotencyKey: '1' } }, async () => {
        await insertNote(tx.manager, 'RAA');
        tx.emit({ type: 'a', subject: 'b', data: {} });
        throw new Error('no');
      }),
    );
    await expect(failed).rejects.toThrow('no');
    const counts = await database.asSuperuser(
      `select (select count(*) from notes) + (select count(*) from outbox)
            + (select count(*) from idempotency_keys) as left_behind`,
    );
    expect(counts).toEqual([{ left_behind: '0' }]);
  });

  it('whose statement failed cannot commit, even if the error was caught', async () => {
    const written = workOf().write(async (tx) => {
      await insertNote(tx.manager, 'RAA');
      await tx.manager.query('select 1/0').catch(() => undefined);
    });
    await expect(written).rejects.toThrow('nothing can be committed');
  });

  it('waits for another write of the request', async () => {
    const work = workOf();
    await Promise.all([1, 2, 3].map(() => work.write((tx) => insertNote(tx.manager, 'RAA'))));
    expect(await work.read(texts)).toHaveLength(3);
    await work.close();
  });

  it('is refused inside a read or a write, rather than waiting for ever', async () => {
    const work = workOf();
    const nothing = () => Promise.resolve();
    await expect(work.read(() => work.write(nothing))).rejects.toThrow('cannot begin within');
    await expect(work.write(() => work.write(nothing))).rejects.toThrow('cannot begin within');
    await work.close();
  });

  it('gives its connection back, however it ends', async () => {
    for (let i = 0; i < 3; i++) {
      const work = workOf(trustA, narrow);
      await expect(work.write((tx) => tx.manager.query('select 1/0'))).rejects.toThrow('division');
      await work.read(texts);
      await work.close();
    }
  });

  it('fails when its connection is lost, and the next one succeeds', async () => {
    const kill = async ({ manager }: { manager: EntityManager }) => {
      const [{ pid }] = await manager.query<[{ pid: number }]>('select pg_backend_pid() as pid');
      await database.asSuperuser('select pg_terminate_backend($1)', [pid]);
      await manager.query('select 1');
    };
    await expect(workOf(trustA, narrow).write(kill)).rejects.toThrow(/terminat|released/);
    await workOf(trustA, narrow).write((tx) => insertNote(tx.manager, 'RAA'));
    expect(await seenBy(trustA)).toEqual(['of RAA']);
  });
});

it('a read that comes after the end of its request is refused and holds no connection', async () => {
  const work = workOf(trustA, narrow);
  await work.read(texts);
  await work.close();
  await expect(work.read(texts)).rejects.toThrow('the request has ended');
  await expect(work.write((tx) => insertNote(tx.manager, 'RAA'))).rejects.toThrow(
    'the request has ended',
  );
  expect(await narrow.query('select 1 as free')).toEqual([{ free: 1 }]);
});
