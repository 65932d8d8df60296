import type { DataSource } from 'typeorm';
import {
  createDataSource,
  createLogger,
  createSubgraph,
  type FeedConsumer,
  type FeedSource,
  type Service,
  type SubgraphOptions,
  type Viewer,
} from '../../src/index.ts';
import {
  createTestDatabase,
  createTestKeys,
  listen,
  StatementLog,
  subgraphClient,
  type Ask,
  type TestDatabase,
  type TestKeys,
} from '../../src/testing/index.ts';
import { entities, migrations } from './notes.database.ts';
import { buildNotes } from './notes.schema.ts';

export const silent = createLogger('test', 'silent');

/** A database of notes and a connection to it. */
export async function openNotes(): Promise<{
  database: TestDatabase;
  dataSource: DataSource;
  statements: StatementLog;
}> {
  const statements = new StatementLog();
  const database = await createTestDatabase('notes', { entities, migrations });
  const dataSource = await createDataSource({
    url: database.url,
    entities,
    migrations,
    logger: silent,
    queryLogger: statements,
  }).initialize();
  return { database, dataSource, statements };
}

export interface Notes {
  readonly base: string;
  readonly as: (viewer: Viewer) => Ask;
  readonly keys: TestKeys;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly statements: StatementLog;
  readonly service: Service;
  readonly feed: FeedSource;
}

/** The subgraph of notes, over HTTP. */
export async function startNotes(
  options: {
    consumers?: (dataSource: DataSource) => FeedConsumer[];
    logger?: ReturnType<typeof createLogger>;
    feedForTrusts?: SubgraphOptions['feedForTrusts'];
  } = {},
): Promise<Notes> {
  const { database, dataSource, statements } = await openNotes();
  const keys = await createTestKeys();
  const { schema } = await buildNotes();
  const service = await createSubgraph({
    name: 'notes',
    schema,
    dataSource,
    databaseUrl: database.url,
    warrantKeys: keys.warrantKeys,
    feedAccess: keys.feedAccess,
    feedForTrusts: options.feedForTrusts,
    consumers: options.consumers?.(dataSource) ?? [],
    logger: options.logger ?? silent,
  });
  const base = await listen(service.server);
  return {
    base,
    as: subgraphClient(base, 'notes', keys),
    keys,
    database,
    dataSource,
    statements,
    service,
    feed: { name: 'notes', url: base, token: keys.feedToken },
  };
}
