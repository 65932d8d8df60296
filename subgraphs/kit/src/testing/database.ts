import { createHash } from 'node:crypto';
import pg from 'pg';
import * as base from '../database/base-migration.ts';
import { createDataSource, migrate, type DatabaseOptions } from '../database/data-source.ts';
import * as registerCopy from '../power/register-copy.ts';

export interface TestDatabase {
  /** Connects as an ordinary role, which row-level security restricts. */
  readonly url: string;
  /** Runs a statement as superuser, past row-level security. */
  readonly asSuperuser: <R>(sql: string, parameters?: unknown[]) => Promise<R[]>;
}

const serverUrl = () => {
  const url = process.env.ASSAY_TEST_POSTGRES_URL;
  if (!url) throw new Error('no test Postgres: run the tests from the root with npm test');
  return new URL(url);
};

async function onServer<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = serverUrl();
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function ordinaryUrl(database: string): string {
  const url = serverUrl();
  url.username = 'assay_test';
  url.password = 'assay_test';
  url.pathname = `/${database}`;
  return url.href;
}

/** Tells one state of the migrations from another, for a server that outlives a run. */
function fingerprint(migrations: DatabaseOptions['migrations']): string {
  const sources = [
    ...Object.values(migrations),
    ...Object.values(base),
    ...Object.values(registerCopy),
  ];
  return createHash('sha256').update(sources.map(String).join()).digest('hex').slice(0, 8);
}

/** A fresh database for one test file, copied from a template that is migrated once a run. */
export async function createTestDatabase(
  subgraph: string,
  { entities, migrations }: Pick<DatabaseOptions, 'entities' | 'migrations'>,
): Promise<TestDatabase> {
  const template = `template_${subgraph}_${fingerprint(migrations)}`;
  const name = `${subgraph}_${crypto.randomUUID().slice(0, 8)}`;
  await onServer('postgres', async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('assay tests'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      template,
    ]);
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`;
      await client.query(`create database ${unfinished} owner assay_test`);
      const dataSource = await createDataSource({
        url: ordinaryUrl(unfinished),
        entities,
        migrations,
      }).initialize();
      try {
        await migrate(dataSource);
      } finally {
        await dataSource.destroy();
      }
      await client.query(`alter database ${unfinished} rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template} owner assay_test`);
  });
  return {
    url: ordinaryUrl(name),
    asSuperuser: <R>(sql: string, parameters: unknown[] = []) =>
      onServer(name, async (client) => (await client.query(sql, parameters)).rows as R[]),
  };
}
