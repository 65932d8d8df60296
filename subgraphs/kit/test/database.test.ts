import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource, migrate, schemaDrift, UnitOfWork, systemCaller } from '../src/index.ts';
import {
  createTestDatabase,
  people,
  StatementLog,
  type TestDatabase,
} from '../src/testing/index.ts';
import {
  CreateNotes1700000000000,
  entities,
  migrations,
  NoteRow,
} from './support/notes.database.ts';
import { insertNote } from './support/notes.sql.ts';
import { openNotes, silent } from './support/start-notes.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  ({ database, dataSource } = await openNotes());
});
afterAll(() => dataSource.destroy());

const system = () => new UnitOfWork(dataSource, systemCaller('notes'));

describe('an append-only table', () => {
  beforeAll(() =>
    system().write((tx) => tx.manager.query(`insert into entries values ('1', 'kept')`)),
  );

  it.each([
    ['update', `update entries set text = 'changed'`],
    ['delete', 'delete from entries'],
    ['truncate', 'truncate entries'],
  ])('refuses %s, to its owner and to a superuser', async (_, sql) => {
    await expect(system().write((tx) => tx.manager.query(sql))).rejects.toThrow(
      'entries is append-only',
    );
    await expect(database.asSuperuser(sql)).rejects.toThrow('entries is append-only');
    expect(await database.asSuperuser('select text from entries')).toEqual([{ text: 'kept' }]);
  });
});

describe('a versioned table', () => {
  const set = (version: string) =>
    system().write((tx) => tx.manager.query(`update notes set version = ${version}`));

  it('takes only the next version', async () => {
    await system().write((tx) => insertNote(tx.manager, 'RAA'));
    await set('version + 1');
    for (const wrong of ['version', 'version + 2', 'version - 1'])
      await expect(set(wrong)).rejects.toThrow(/version \d+ does not follow 2/);
    expect(await database.asSuperuser('select version from notes')).toEqual([{ version: 2 }]);
  });
});

describe('row-level security', () => {
  it('holds on every row for everybody but the subgraph itself', async () => {
    await system().write(async (tx) => {
      await insertNote(tx.manager, 'RCC');
      await insertNote(tx.manager, 'RDD');
    });
    const count = (caller: UnitOfWork) =>
      caller
        .write((tx) => tx.manager.query('select from notes'))
        .then((rows: unknown[]) => rows.length);
    expect(await count(system())).toBeGreaterThan(1);
    expect(await count(UnitOfWork.forViewer(dataSource, people.approverOf('RCC')))).toBe(1);
    expect(await count(UnitOfWork.forViewer(dataSource, people.cqcLead))).toBe(0);
    expect(await dataSource.query('select from notes')).toEqual([]);
  });

  it('lets nobody change, delete, add or give away what is not theirs, though all may see it', async () => {
    const as = (odsCode: string, sql: string): Promise<unknown> =>
      UnitOfWork.forViewer(dataSource, people.approverOf(odsCode)).write((tx) =>
        tx.manager.query(sql),
      );
    await as('RCC', `insert into notices values ('RCC', 'kept')`);
    expect(await as('RDD', 'select text from notices')).toEqual([{ text: 'kept' }]);
    expect(await as('RDD', `update notices set text = 'changed'`)).toEqual([[], 0]);
    expect(await as('RDD', 'delete from notices')).toEqual([[], 0]);
    for (const [who, sql] of [
      ['RDD', `insert into notices values ('RCC', 'false')`],
      ['RCC', `update notices set owner = 'RDD'`],
    ] as const)
      await expect(as(who, sql)).rejects.toThrow(/row-level security/);
    expect(await database.asSuperuser('select owner, text from notices')).toEqual([
      { owner: 'RCC', text: 'kept' },
    ]);
  });

  it('is forced on the owner of the table too', async () => {
    const rows = await database.asSuperuser(
      `select relrowsecurity, relforcerowsecurity from pg_class where oid = 'notes'::regclass`,
    );
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }]);
  });
});

describe('drift', () => {
  it('is found when a column, a default or a type differs, and only then', async () => {
    const { dataSource: other, database: its } = await openNotes();
    expect(await schemaDrift(other)).toEqual([]);
    await its.asSuperuser('alter table notes drop column text');
    expect((await schemaDrift(other)).join()).toContain('ADD "text" text NOT NULL');
    await its.asSuperuser('alter table notes add column text text not null');
    expect(await schemaDrift(other)).toEqual([]);
    await its.asSuperuser('alter table notes alter column version drop default');
    expect(await schemaDrift(other)).not.toEqual([]);
    await its.asSuperuser(
      'alter table notes alter column version set default 1, add column extra text',
    );
    expect((await schemaDrift(other)).join()).toContain('"extra"');
    await other.destroy();
  });
});

/** Takes longer than its test lets anybody wait for a lock. */
class SlowMigration1700000000001 implements MigrationInterface {
  readonly name = 'SlowMigration1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table slow (id int); select pg_sleep(1)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

describe('migrating', () => {
  it('twice at once runs each migration once, the second waiting for the first', async () => {
    const empty = await createTestDatabase('empty', { entities: [], migrations: [] });
    const url = new URL(empty.url);
    url.searchParams.set('options', '-c lock_timeout=200ms');
    const sources = await Promise.all(
      [1, 2].map(() =>
        createDataSource({
          url: url.href,
          entities,
          migrations: [...migrations, SlowMigration1700000000001],
          logger: silent,
        }).initialize(),
      ),
    );
    for (const source of sources)
      expect(await source.query('show lock_timeout')).toEqual([{ lock_timeout: '200ms' }]);
    const counts = await Promise.all(sources.map(migrate));
    expect(counts.sort()).toEqual([0, 2]);
    expect(await migrate(sources[0]!)).toBe(0);
    await Promise.all(sources.map((source) => source.destroy()));
  });

  it('may take longer over a table than a person waits for an answer', async () => {
    class Patient1700000000003 implements MigrationInterface {
      readonly name = 'Patient1700000000003';
      async up(runner: QueryRunner): Promise<void> {
        await runner.query(
          `create table patience as select current_setting('statement_timeout') as statement_timeout`,
        );
      }
      down(): Promise<void> {
        return Promise.reject(new Error('migrations only go forward'));
      }
    }
    const source = await createDataSource({
      url: database.url,
      entities,
      migrations: [CreateNotes1700000000000, Patient1700000000003],
      logger: silent,
    }).initialize();
    expect(await source.query('show statement_timeout')).toEqual([{ statement_timeout: '15s' }]);
    await migrate(source);
    expect(await source.query('table patience')).toEqual([{ statement_timeout: '0' }]);
    await source.destroy();
  });

  it('that fails leaves nothing of the failed migration, and says why', async () => {
    class Broken1700000000002 implements MigrationInterface {
      readonly name = 'Broken1700000000002';
      async up(runner: QueryRunner): Promise<void> {
        await runner.query('create table half (id int)');
        await runner.query('create table half (id int)');
      }
      down(): Promise<void> {
        return Promise.reject(new Error('migrations only go forward'));
      }
    }
    const source = await createDataSource({
      url: database.url,
      entities,
      migrations: [CreateNotes1700000000000, Broken1700000000002],
      logger: silent,
      queryLogger: new StatementLog(),
    }).initialize();
    await expect(migrate(source)).rejects.toThrow('relation "half" already exists');
    expect(await database.asSuperuser(`select to_regclass('half') as half`)).toEqual([
      { half: null },
    ]);
    await source.destroy();
  });
});

it('calendar days come from the database as they were written, whatever the time zone', async () => {
  await database.asSuperuser(
    `insert into notes values (gen_random_uuid(), 'RZZ', 'day', '2017-05-12', '2017-05-11T23:30:00Z')`,
  );
  const row = await UnitOfWork.forViewer(dataSource, people.approverOf('RZZ')).write((tx) =>
    tx.manager.getRepository(NoteRow).findOneByOrFail({ text: 'day' }),
  );
  expect(row.writtenOn).toBe('2017-05-12');
  expect(row.recordedAt.toISOString()).toBe('2017-05-11T23:30:00.000Z');
});

it('a statement that waits too long for a lock gives up', async () => {
  const [{ lock_timeout, statement_timeout, idle_in_transaction_session_timeout }] =
    await dataSource.query<
      [Record<string, string>]
    >(`select current_setting('lock_timeout') as lock_timeout,
            current_setting('statement_timeout') as statement_timeout,
            current_setting('idle_in_transaction_session_timeout') as idle_in_transaction_session_timeout`);
  expect([lock_timeout, statement_timeout, idle_in_transaction_session_timeout]).toEqual([
    '5s',
    '15s',
    '30s',
  ]);
});
