import { createLogger, feedBatch, type Viewer } from '@assay/kit';
import {
  createTestDatabase,
  createTestKeys,
  listen,
  people,
  StatementLog,
  subgraphClient,
  type Ask,
  type TestDatabase,
} from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createApplication } from '../../src/application.ts';
import { createTrustsDataSource, entities, migrations } from '../../src/data-source.ts';
import { loadRegister } from '../../src/power/load-register.ts';
import { readRegisterFile } from '../../src/power/register-file.ts';

export interface RunningTrusts {
  readonly as: (viewer: Viewer) => Ask;
  readonly importCsv: (csv: string, more?: object) => Promise<any>;
  /** The events of the feed of this type, by subject; the newest of each. */
  readonly told: (type: string) => Promise<Map<string, any>>;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly log: StatementLog;
  /** Removes every organisation, its history and what was told of it. */
  readonly clear: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const CLEAR = `set session_replication_role = replica;
  truncate organisations, organisation_observations, successions, idempotency_keys;
  delete from outbox where type = 'assay.trusts.organisation.v1'`;

const IMPORT = `mutation ($input: ImportOrganisationsInput!) {
  importOrganisations(input: $input) {
    imported updated unchanged outsideEngland rejected
    rowProblems { line column message } errors { code message field }
  }
}`;

/** The subgraph over HTTP on a database of its own, with the register of powers loaded unless it is left out. */
export async function startTrusts({ register = true } = {}): Promise<RunningTrusts> {
  const database = await createTestDatabase('trusts', { entities, migrations });
  const keys = await createTestKeys();
  const log = new StatementLog();
  const dataSource = await createTrustsDataSource({
    url: database.url,
    queryLogger: log,
  }).initialize();
  if (register) await loadRegister(dataSource, await readRegisterFile());
  const service = await createApplication({
    dataSource,
    databaseUrl: database.url,
    warrantKeys: keys.warrantKeys,
    feedAccess: keys.feedAccess,
    logger: createLogger('trusts', 'silent'),
  });
  const base = await listen(service.server);
  const as = subgraphClient(base, 'trusts', keys);
  return {
    as,
    importCsv: async (csv, more) => {
      const input = { csv, idempotencyKey: crypto.randomUUID(), ...more };
      const answer = await as(people.administrator)(IMPORT, { input });
      return answer.data?.importOrganisations ?? answer;
    },
    told: async (type) => {
      const headers = { authorization: `Bearer ${await keys.feedToken()}` };
      const response = await fetch(new URL('/feed?after=0', base), { headers });
      const events = feedBatch.parse(await response.json());
      return new Map(
        events.filter((event) => event.type === type).map((event) => [event.subject, event.data]),
      );
    },
    database,
    dataSource,
    log,
    clear: () => database.asSuperuser(CLEAR),
    close: service.close,
  };
}
