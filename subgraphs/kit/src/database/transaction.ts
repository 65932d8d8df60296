import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Caller } from './caller.ts';

/**
 * One transaction on one connection, for one caller. Whoever shares it, its statements run one after another; it ends
 * only when nothing runs in it.
 */
export class Transaction {
  readonly #running = new Set<Promise<unknown>>();
  readonly #statements: { lastFailed: boolean };
  #open = true;

  private constructor(
    private readonly runner: QueryRunner,
    statements: { lastFailed: boolean },
    /** The instant at which it began, by the database's clock. */
    readonly startedAt: Date,
  ) {
    this.#statements = statements;
  }

  /** Reads share one snapshot and cannot write; a write sees what others commit meanwhile. */
  static async begin(
    dataSource: DataSource,
    caller: Caller,
    mode: 'read' | 'write',
  ): Promise<Transaction> {
    const runner = dataSource.createQueryRunner();
    const statements = oneAtATime(runner);
    try {
      await runner.startTransaction(mode === 'read' ? 'REPEATABLE READ' : 'READ COMMITTED');
      return new Transaction(runner, statements, await setCaller(runner, caller, mode));
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** @throws when its last statement failed: Postgres would answer COMMIT with a silent rollback. */
  async commit(last: () => Promise<void>): Promise<void> {
    await this.#idle();
    this.#open = false;
    await last();
    if (this.#statements.lastFailed)
      throw new Error('a statement failed and its error was caught: nothing can be committed');
    await this.runner.commitTransaction();
  }

  /** Rolls back what was not committed and gives the connection back; idempotent. */
  async end(): Promise<void> {
    await this.#idle();
    this.#open = false;
    try {
      if (this.runner.isTransactionActive && !this.runner.isReleased)
        await this.runner.rollbackTransaction();
    } catch (error) {
      // a connection that is lost rolls back by itself, and the statement that lost it has told
      if (!this.runner.isReleased && !isConnectionLost(error)) throw error;
    } finally {
      await this.runner.release();
    }
  }

  async #idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}

const isConnectionLost = (error: unknown) =>
  error instanceof Error && /connection/i.test(error.message);

/** Makes a connection's statements wait for one another, and remembers how the last one ended. */
function oneAtATime(runner: QueryRunner): { lastFailed: boolean } {
  const statements = { lastFailed: false };
  const query = runner.query.bind(runner) as (...parameters: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (...parameters: unknown[]) => {
    const result = last.then(() => query(...parameters));
    last = result.then(
      () => (statements.lastFailed = false),
      () => (statements.lastFailed = true),
    );
    return result;
  };
  runner.query = inTurn as QueryRunner['query'];
  return statements;
}

async function setCaller(
  runner: QueryRunner,
  caller: Caller,
  mode: 'read' | 'write',
): Promise<Date> {
  const rows = (await runner.query(
    `select set_config('app.organisation_kind', $1, true), set_config('app.organisation', $2, true),
            set_config('app.person', $3, true), set_config('app.roles', $4, true),
            set_config('transaction_read_only', $5, true), now() as started_at`,
    [
      caller.organisation.kind,
      caller.organisation.code,
      caller.person,
      caller.roles.join(','),
      mode === 'read' ? 'on' : 'off',
    ],
  )) as [{ started_at: Date }];
  return rows[0].started_at;
}
