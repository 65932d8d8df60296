import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger, openFileStore, type FileStore } from '@assay/kit';
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
  /** Where files are, and the folder that holds them. */
  readonly store: FileStore;
  readonly directory: string;
  /** What the subgraph's own feed holds, oldest first. */
  readonly events: () => Promise<{ type: string; subject: string; data: any }[]>;
  readonly stop: () => Promise<void>;
}

/** The address in links; the tests go to that of the subgraph instead. */
export const FILES_URL = 'http://files.test/files';

export const fileSettings = (directory: string) => ({
  FILES_URL,
  LINK_SECRET: 'a secret of this test only, of 32 characters and more',
  EVIDENCE_DIRECTORY: directory,
  EVIDENCE_MAX_BYTES: 25_000_000,
  EVIDENCE_S3_REGION: 'eu-west-2',
});

/** The subgraph over HTTP on a fresh database with the project's standards and a small register; `told` takes its log. */
export async function startSubgraph(told?: Writable): Promise<TestSubgraph> {
  const database = await createTestDatabase('inspections', { entities, migrations });
  const keys = await createTestKeys();
  const trusts = new TestFeed('trusts');
  const registerSize = pushRegister(trusts);
  const log = new StatementLog();
  const dataSource = createInspectionsDataSource({ url: database.url, queryLogger: log });
  await dataSource.initialize();
  await loadStandards(dataSource, await readStandardsFile());
  const directory = await mkdtemp(path.join(tmpdir(), 'assay-inspections-'));
  const logger = told
    ? createLogger('inspections', 'trace', told)
    : createLogger('inspections', 'silent');
  const store = await openFileStore(fileSettings(directory), logger);
  const service = await createApplication({
    dataSource,
    store,
    linkSecret: fileSettings(directory).LINK_SECRET,
    filesUrl: FILES_URL,
    databaseUrl: database.url,
    warrantKeys: keys.warrantKeys,
    feedAccess: keys.feedAccess,
    trusts: await trusts.start(),
    logger,
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
    store,
    directory,
    events: () => database.asSuperuser('select type, subject, data from outbox order by id'),
    stop: async () => {
      await trusts.close();
      await service.close();
      await rm(directory, { recursive: true });
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
