import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger, type Service, type Viewer } from '@assay/kit';
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
import { createApplication, type ApplicationOptions } from '../../src/application.ts';
import { createFindingsDataSource, entities, migrations } from '../../src/data-source.ts';

export const FEEDS = ['trusts', 'inspections', 'remediations'] as const;
export type FeedName = (typeof FEEDS)[number];

/** Under which the links of a test are given; `here` leads them to its server. */
const FILES_URL = 'http://files.test/files';

type Sources = ApplicationOptions['sources'];

interface Resources {
  readonly database: TestDatabase;
  readonly keys: TestKeys;
  readonly feeds: Readonly<Record<FeedName, TestFeed>>;
  readonly sources: Sources;
}

/** The subgraph over HTTP on a database of its own, fed by three feeds that the test fills. */
export class RunningFindings {
  readonly log = new StatementLog();
  readonly database: TestDatabase;
  readonly keys: TestKeys;
  readonly #pushed: Record<FeedName, number> = { trusts: 0, inspections: 0, remediations: 0 };
  #service!: Service;
  #base!: string;

  private constructor(private readonly resources: Resources) {
    this.database = resources.database;
    this.keys = resources.keys;
  }

  static async start(): Promise<RunningFindings> {
    const database = await createTestDatabase('findings', { entities, migrations });
    const feeds = {
      trusts: new TestFeed('trusts'),
      inspections: new TestFeed('inspections'),
      remediations: new TestFeed('remediations'),
    };
    const sources = {
      trusts: await feeds.trusts.start(),
      inspections: await feeds.inspections.start(),
      remediations: await feeds.remediations.start(),
    };
    const running = new RunningFindings({ database, keys: await createTestKeys(), feeds, sources });
    await running.#serve();
    return running;
  }

  async #serve(): Promise<void> {
    const { database, keys, sources } = this.resources;
    this.#service = await createApplication({
      dataSource: await createFindingsDataSource({
        url: database.url,
        queryLogger: this.log,
      }).initialize(),
      databaseUrl: database.url,
      warrantKeys: keys.warrantKeys,
      feedAccess: keys.feedAccess,
      sources,
      linkSecret: 'a secret of this test only, of 32 characters and more',
      filesUrl: FILES_URL,
      logger: createLogger('findings', 'silent'),
    });
    this.#base = await listen(this.#service.server);
  }

  get base(): string {
    return this.#base;
  }

  /** Where a link given under the address of the gateway leads in a test. */
  here(link: string): string {
    return link.replace(new URL(FILES_URL).origin, this.#base);
  }

  /** Asks as a person, over HTTP, as the gateway would. */
  as(viewer: Viewer): Ask {
    return subgraphClient(this.#base, 'findings', this.keys)(viewer);
  }

  /** Closes the service and starts it again on the same database. */
  async restart(meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    await this.#service.close();
    await meanwhile();
    await this.#serve();
  }

  push(feed: FeedName, type: string, subject: string, data: object): void {
    this.#pushed[feed] += 1;
    this.resources.feeds[feed].push(type, subject, data);
  }

  /** Waits until every event pushed so far is applied. */
  async settled(...names: FeedName[]): Promise<void> {
    const awaited = names.length > 0 ? names : FEEDS;
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline) {
      const positions = await this.positions();
      if (awaited.every((name) => positions[name] >= this.#pushed[name])) return;
      await sleep(20);
    }
    throw new Error(`not applied in time: ${JSON.stringify(await this.positions())}`);
  }

  async positions(): Promise<Record<FeedName, number>> {
    const rows = await this.database.asSuperuser<{ feed: FeedName; position: string }>(
      'select feed, position from feed_cursors',
    );
    const held = new Map(rows.map(({ feed, position }) => [feed, Number(position)]));
    return {
      trusts: held.get('trusts') ?? 0,
      inspections: held.get('inspections') ?? 0,
      remediations: held.get('remediations') ?? 0,
    };
  }

  /** What left by the subgraph's own feed, oldest first. */
  async emitted(): Promise<{ subject: string; data: any }[]> {
    return this.database.asSuperuser('select subject, data from outbox order by id');
  }

  async stop(): Promise<void> {
    await this.#service.close();
    for (const feed of Object.values(this.resources.feeds)) await feed.close();
  }
}
