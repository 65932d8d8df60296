import pg from 'pg';
import {
  DataSource,
  MigrationExecutor,
  type DataSourceOptions,
  type Logger as QueryLogger,
} from 'typeorm';
import { createLogger, type Logger } from '../logger.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
  readonly poolSize?: number;
  /** Settings of Postgres that this subgraph's statements ask for. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told of connections that break while idle. */
  readonly logger?: Logger;
  /** Told of every statement; for tests that count them. */
  readonly queryLogger?: QueryLogger;
}

const everySession = {
  lock_timeout: '5s',
  timezone: 'UTC',
  // solid-state disks read anywhere for about the price of reading on
  random_page_cost: '1.1',
};

const inOptions = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/** A data source whose calendar days stay strings, with time limits on statements, locks and idle transactions. */
export function createDataSource({
  url,
  entities,
  migrations,
  poolSize = 10,
  settings = {},
  logger = createLogger('database'),
  queryLogger,
}: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    synchronize: false,
    migrationsRun: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize,
    // the pool drops the connection by itself; unheard, its error would end the process
    poolErrorHandler: (error: unknown) => {
      logger.warn({ err: error }, 'an idle database connection broke');
    },
    logging: queryLogger ? ['query'] : false,
    ...(queryLogger && { logger: queryLogger }),
    extra: {
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      options: inOptions({ ...everySession, ...settings }),
    },
  });
}

/** Brings the database to the newest migration; safe when several processes start at once. Gives how many it ran. */
export async function migrate(dataSource: DataSource): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    // a migration takes the time that its tables need; whoever waits for the lock waits for another's
    await runner.query(`set lock_timeout = 0; set statement_timeout = 0`);
    await runner.query(`select pg_advisory_lock(hashtext('assay migrations'))`);
    try {
      const migrations = new MigrationExecutor(dataSource, runner);
      migrations.transaction = 'each';
      return (await migrations.executePendingMigrations()).length;
    } finally {
      await runner.query(`select pg_advisory_unlock(hashtext('assay migrations'))`);
    }
  } finally {
    await runner.query(`reset lock_timeout; reset statement_timeout`);
    await runner.release();
  }
}

/**
 * The statements that would make the database equal to its entities; empty when there is no drift. Foreign keys and checks
 * that only the migrations state are no drift: an entity need not repeat what the database guards.
 */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries
    .map(({ query }) => query)
    .filter((query) => !/^ALTER TABLE "\w+" DROP CONSTRAINT "\w+_(fkey|check\d*)"$/.test(query));
}
