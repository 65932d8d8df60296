import pg from 'pg';
import { createDatabases } from '../src/databases.ts';
import { removePostgresData, startPostgres, type Postgres } from '../src/postgres.ts';
import { record, subgraphs } from '../src/service-names.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();

async function whoIs(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ who: string }>(
      `select current_user || '@' || current_database() as who`,
    );
    return rows[0]?.who;
  } finally {
    await client.end();
  }
}

describe('the databases of the subgraphs', () => {
  let server: Postgres;

  beforeAll(async () => {
    server = await startPostgres({ directory: directory.path, port: 0, durable: false });
  });

  afterAll(async () => {
    await server.stop();
    await removePostgresData(directory.path);
  });

  it('are one each, which no other login can enter', async () => {
    const urls = await createDatabases(
      server.url,
      record(subgraphs, (name) => `${name}-secret`),
    );

    expect(await whoIs(urls.trusts)).toBe('assay_trusts@assay_trusts');
    const foreign = new URL(urls.trusts);
    for (const database of ['assay_findings', 'postgres', 'template1']) {
      foreign.pathname = database;
      await expect(whoIs(foreign.href)).rejects.toThrow(`permission denied for database`);
    }
  });

  it('are made once, and take a new password', async () => {
    const before = await createDatabases(
      server.url,
      record(subgraphs, () => 'old'),
    );
    const after = await createDatabases(
      server.url,
      record(subgraphs, () => 'new: @/%?'),
    );

    expect(await whoIs(after.findings)).toBe('assay_findings@assay_findings');
    await expect(whoIs(before.findings)).rejects.toThrow('password authentication failed');
  });
});
