import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Agent, request } from 'undici';
import { systemCaller } from '../database/caller.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import type { WriteTransaction } from '../database/write-transaction.ts';
import { Rejection } from '../errors/user-error.ts';
import type { Logger } from '../logger.ts';
import { FEED_PAGE, feedBatch, type FeedEvent } from './event.ts';

/** What to do with an event, by its type, in the transaction that also moves the cursor. Unknown types are passed over. */
export type FeedHandlers = Readonly<
  Record<string, (tx: WriteTransaction, event: FeedEvent) => Promise<void>>
>;

export interface FeedSource {
  /** The subgraph whose feed it is. */
  readonly name: string;
  /** Its base address. */
  readonly url: string;
  /** Gives an access token; a new one when the last was refused. */
  readonly token: (refused?: boolean) => Promise<string>;
}

export interface FeedConsumerOptions {
  readonly subgraph: string;
  readonly source: FeedSource;
  readonly dataSource: DataSource;
  readonly handlers: FeedHandlers;
  readonly logger: Logger;
  /** Feeds that must be at their head before a batch of this one is applied. */
  readonly after?: readonly FeedConsumer[];
  /** How long a pull to the head may take. */
  readonly pullLimitMilliseconds?: number;
  /** How long to wait after a failure before trying again. */
  readonly retryMilliseconds?: number;
}

const POLL_SECONDS = 20;
const PULL_LIMIT_MILLISECONDS = 2_500;
const RETRY_MILLISECONDS = 500;

/** Keeps a projection of another subgraph's feed: each event applied once, in order, with its cursor in the same transaction. */
export class FeedConsumer {
  readonly #stop = new AbortController();
  readonly #agent = new Agent({ connections: 4, headersTimeout: 30_000, bodyTimeout: 30_000 });
  #running: Promise<void> | undefined;
  #reached = false;
  #refused = false;

  constructor(private readonly options: FeedConsumerOptions) {}

  /** Whether the head of the feed was reached at least once since the start. */
  get reached(): boolean {
    return this.#reached;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await this.#agent.destroy();
  }

  /**
   * Applies everything that the feed holds as of now. Call it before the transaction that relies on it: it takes a
   * connection of its own, and an open snapshot does not see what it applies.
   * @throws Rejection INPUTS_UNKNOWN when that is not possible in time.
   */
  async pullToHead(): Promise<void> {
    const { pullLimitMilliseconds = PULL_LIMIT_MILLISECONDS } = this.options;
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(pullLimitMilliseconds)]);
    try {
      await within(signal, async () => {
        while (!(await this.#fetchAndApply(0, signal))) signal.throwIfAborted();
      });
    } catch (error) {
      this.options.logger.warn(
        { feed: this.options.source.name, err: error },
        'feed cannot be pulled',
      );
      throw Rejection.because(
        'INPUTS_UNKNOWN',
        `What ${this.options.source.name} holds cannot be known right now; nothing was changed, try again.`,
      );
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    let wait = 0;
    while (!signal.aborted) {
      try {
        const atHead = await this.#fetchAndApply(wait, signal);
        this.#reached ||= atHead;
        wait = atHead ? POLL_SECONDS : 0;
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.options.logger.warn(
          { feed: this.options.source.name, err: error },
          'feed interrupted',
        );
        const { retryMilliseconds = RETRY_MILLISECONDS } = this.options;
        await sleep(retryMilliseconds, undefined, { signal }).catch(() => undefined);
        wait = 0;
      }
    }
  }

  /** Whether the head of the feed, as of the call, was reached. */
  async #fetchAndApply(wait: number, signal: AbortSignal): Promise<boolean> {
    const events = await this.#fetch(await this.#position(), wait, signal);
    if (events.length > 0) {
      for (const feed of this.options.after ?? []) await feed.pullToHead();
      signal.throwIfAborted();
      await this.#apply(events);
    }
    return events.length < FEED_PAGE;
  }

  async #position(): Promise<string> {
    const rows: { position: string }[] = await this.options.dataSource.query(
      'select position from feed_cursors where feed = $1',
      [this.options.source.name],
    );
    return rows[0]?.position ?? '0';
  }

  async #fetch(after: string, wait: number, signal: AbortSignal): Promise<FeedEvent[]> {
    const { source } = this.options;
    const url = new URL('/feed', source.url);
    url.search = new URLSearchParams({ after, timeout: String(wait) }).toString();
    const { statusCode, body } = await request(url, {
      dispatcher: this.#agent,
      headers: { authorization: `Bearer ${await source.token(this.#refused)}` },
      signal,
    });
    this.#refused = statusCode === 401;
    const answer = await body.text();
    if (statusCode !== 200)
      throw new Error(`feed of ${source.name} answered ${String(statusCode)}`);
    return feedBatch.parse(JSON.parse(answer));
  }

  async #apply(events: readonly FeedEvent[]): Promise<void> {
    const { source, handlers, dataSource, subgraph } = this.options;
    await new UnitOfWork(dataSource, systemCaller(subgraph)).write(async (tx) => {
      await tx.manager.query('insert into feed_cursors (feed) values ($1) on conflict do nothing', [
        source.name,
      ]);
      const rows: [{ position: string }] = await tx.manager.query(
        'select position from feed_cursors where feed = $1 for update',
        [source.name],
      );
      const position = BigInt(rows[0].position);
      const fresh = events.filter((event) => BigInt(event.id) > position);
      for (const event of fresh) await handlers[event.type]?.(tx, event);
      const last = fresh.at(-1);
      if (!last) return;
      await tx.manager.query('update feed_cursors set position = $2 where feed = $1', [
        source.name,
        last.id,
      ]);
    });
  }
}

/** Gives up on `work` when the signal aborts, even where `work` does not heed it. */
async function within(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', abort);
      });
  });
}
