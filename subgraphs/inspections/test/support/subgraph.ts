import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '@assay/kit';
import {
  createTestDatabase,
  createTestKeys,
  listen,
  StatementLog,
  subgraphClient,
  TestFeed,
  type Ask,
  type TestDatabase,
  type TestKeys,
} from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createApplication } from '../../src/application.ts';
import { createInspectionsDataSource, entities, migrations } from '../../src/data-source.ts';
import { loadStandards } from '../../src/standard/load-standards.ts';
import { readStandardsFile } from '../../src/standard/standard-file.ts';
import { pushRegister } from './law.ts';
import { stepsThrough, type Steps } from './steps.ts';

export interface TestSubgraph {
  readonly base: string;
  readonly as: (viewer: Parameters<ReturnType<typeof subgraphClient>>[0]) => Ask;
  readonly steps: Steps;
  readonly keys: TestKeys;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly log: StatementLog;
  readonly trusts: TestFeed;
  /** What the subgraph's own feed holds, oldest first. */
  readonly events: () => Promise<{ type: string; subject: string; data: any }[]>;
  readonly stop: () => Promise<void>;
}

/** The subgraph over HTTP on a fresh database with the project's standards and a small register. */
export async function startSubgraph(): Promise<TestSubgraph> {
  const database = await createTestDatabase('inspections', { entities, migrations });
  const keys = await createTestKeys();
  const trusts = new TestFeed('trusts');
  const registerSize = pushRegister(trusts);
  const log = new StatementLog();
  const dataSource = createInspectionsDataSource({ url: database.url, queryLogger: log });
  await dataSource.initialize();
  await loadStandards(dataSource, await readStandardsFile());
  const service = await createApplication({
    dataSource,
    databaseUrl: database.url,
    warrantKeys: keys.warrantKeys,
    feedAccess: keys.feedAccess,
    trusts: await trusts.start(),
    logger: createLogger('inspections', 'silent'),
  });
  const base = await listen(service.server);
  await caughtUp(database, registerSize);
  const as = subgraphClient(base, 'inspections', keys);
  return {
    base,
    as,
    steps: stepsThrough(as),
    keys,
    database,
    dataSource,
    log,
    trusts,
    events: () => database.asSuperuser('select type, subject, data from outbox order by id'),
    stop: async () => {
      await trusts.close();
      await service.close();
    },
  };
}

/** Waits until the register has been applied, so that no statement of it mingles with those of a test. */
async function caughtUp(database: TestDatabase, events: number): Promise<void> {
  for (;;) {
    const [cursor] = await database.asSuperuser<{ position: string }>(
      'select position from feed_cursors',
    );
    if (Number(cursor?.position) === events) return;
    await sleep(10);
  }
}
