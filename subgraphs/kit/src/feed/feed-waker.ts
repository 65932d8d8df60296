import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../logger.ts';

const RETRY_MILLISECONDS = 500;

/**
 * Wakes long polls when an event commits (LISTEN feed). A notification is only a hint: waiters also wake every second, so
 * that a lost one delays and never loses.
 */
export class FeedWaker {
  readonly #wakes = new EventEmitter().setMaxListeners(0);
  #generation = 0;
  readonly #stop = new AbortController();
  readonly #stopped = once(this.#stop.signal, 'abort');
  readonly #listening: Promise<void>;

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {
    this.#listening = this.#listen();
  }

  /** To be read before the query whose result decides whether to wait. */
  get generation(): number {
    return this.#generation;
  }

  /** Resolves at the next wake after `generation`, within a second, or at close. */
  async wait(generation: number): Promise<void> {
    if (this.closed || this.#generation !== generation) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wakes.off('wake', done);
        resolve();
      };
      const timer = setTimeout(done, 1_000);
      this.#wakes.once('wake', done);
    });
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#wake();
    await this.#listening;
  }

  get closed(): boolean {
    return this.#stop.signal.aborted;
  }

  #wake(): void {
    this.#generation += 1;
    this.#wakes.emit('wake');
  }

  async #listen(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        await this.#listenOnce(signal);
      } catch (error) {
        this.logger.warn(
          { err: error },
          'cannot listen for feed events; polling until it works again',
        );
      }
      if (!this.closed)
        await sleep(RETRY_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Listens until told to stop. @throws when the connection cannot be made or is lost. */
  async #listenOnce(signal: AbortSignal): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const lost = new Promise<Error>((resolve) => {
      client.on('error', resolve);
      client.on('end', () => {
        resolve(new Error('the connection has ended'));
      });
    });
    client.on('notification', () => {
      this.#wake();
    });
    try {
      await client.connect();
      await client.query('listen feed');
      // what committed before this moment was not heard
      this.#wake();
      const cause = signal.aborted ? undefined : await Promise.race([lost, this.#stopped]);
      if (cause instanceof Error) throw cause;
    } finally {
      await client.end();
    }
  }
}
