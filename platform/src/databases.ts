import pg from 'pg';
import { record, subgraphs, type Subgraph } from './service-names.ts';

const nameOf = (subgraph: Subgraph) => `assay_${subgraph}`;

async function ensureLogin(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  const identifier = client.escapeIdentifier(name);
  await client.query(
    `${verb} role ${identifier} ${rights} password ${client.escapeLiteral(password)}`,
  );
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  const identifier = client.escapeIdentifier(name);
  if (rowCount === 0) await client.query(`create database ${identifier} owner ${identifier}`);
  await client.query(`revoke all on database ${identifier} from public`);
}

/**
 * Makes what is missing: for each subgraph one login, and one database which it owns and no other login can enter.
 * @param superuserUrl of any database of the server
 * @returns each subgraph's connection URL
 */
export async function createDatabases(
  superuserUrl: string,
  passwords: Record<Subgraph, string>,
): Promise<Record<Subgraph, string>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('set log_min_error_statement = panic');
    await client.query('revoke connect on database postgres, template1 from public');
    for (const subgraph of subgraphs) {
      await ensureLogin(client, nameOf(subgraph), passwords[subgraph]);
      await ensureDatabase(client, nameOf(subgraph));
    }
  } finally {
    await client.end();
  }
  return record(subgraphs, (subgraph) => {
    const url = new URL(superuserUrl);
    url.username = url.pathname = nameOf(subgraph);
    url.password = encodeURIComponent(passwords[subgraph]);
    return url.href;
  });
}
