import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import pg from 'pg';

/** One real Postgres for the whole run; each test file copies a database of its own from a template. */
export default async function setUp() {
  const { startTestPostgres } = await import('../dist/postgres/test-postgres.js');
  const directory = await mkdtemp(path.join(tmpdir(), 'assay-test-'));
  const server = await startTestPostgres(directory);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create role assay_test login password 'assay_test' nosuperuser nobypassrls`);
  await client.end();
  process.env.ASSAY_TEST_POSTGRES_URL = server.url;
  globalThis.assayTestPostgres = { server, directory };
}
