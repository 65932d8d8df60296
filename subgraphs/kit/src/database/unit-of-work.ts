import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { Viewer } from '../viewer.ts';
import type { Caller } from './caller.ts';
import { Transaction } from './transaction.ts';
import { WriteTransaction } from './write-transaction.ts';

/** The transactions within which the running code is. One for the process: Node 20 keeps every storage ever entered. */
const entered = new AsyncLocalStorage<ReadonlyMap<UnitOfWork, Transaction>>();

/**
 * The database work of one request, all of it under its caller. Reads share one read-only snapshot; a write is a
 * transaction of its own, which reads made meanwhile join, and after which reads begin a new snapshot.
 */
export class UnitOfWork {
  /** What reads run in: the snapshot, or the write that is under way. */
  #current: Promise<Transaction> | undefined;
  #writes: Promise<unknown> = Promise.resolve();
  #ended = false;
  #snapshot = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly caller: Caller,
  ) {}

  static forViewer(dataSource: DataSource, viewer: Viewer): UnitOfWork {
    return new UnitOfWork(dataSource, viewer);
  }

  /** Changes whenever what was read before may be out of date. */
  get snapshot(): number {
    return this.#snapshot;
  }

  /** Runs a read in the request's snapshot; within a write, in the write. */
  async read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const outer = entered.getStore()?.get(this);
    if (outer?.isOpen) return work(outer.manager);
    const transaction = await this.#transactionForReads();
    return transaction.run(() => this.#within(transaction, () => work(transaction.manager)));
  }

  /** Runs a write transaction: commits when `work` returns, rolls back when it throws. */
  async write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    this.#refuseWithin('a write');
    this.#refuseAfterEnd();
    const written = this.#writes.then(() => this.#writeNow(work));
    // the next write waits for this one, however it ends; its caller gets the error
    this.#writes = Promise.allSettled([written]);
    return written;
  }

  /**
   * Gives up the snapshot, so that later reads see what was committed meanwhile, as by a feed that was pulled. Not to be
   * called within a read or a write.
   */
  async refresh(): Promise<void> {
    this.#refuseWithin('a refresh');
    await this.#writes;
    const snapshot = this.#current;
    this.#current = undefined;
    this.#snapshot += 1;
    await endOf(snapshot);
  }

  /** Ends the request: its snapshot is given up, and whatever comes later is refused. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#writes;
    await endOf(this.#current);
    this.#current = undefined;
  }

  async #writeNow<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const snapshot = this.#current;
    this.#current = endOf(snapshot).then(() =>
      Transaction.begin(this.dataSource, this.caller, 'write'),
    );
    this.#snapshot += 1;
    try {
      const transaction = await this.#current;
      try {
        const tx = new WriteTransaction(transaction.manager, this.caller, transaction.startedAt);
        const result = await transaction.run(() => this.#within(transaction, () => work(tx)));
        await transaction.commit(() => insertEvents(tx));
        return result;
      } finally {
        await transaction.end();
      }
    } finally {
      this.#current = undefined;
      this.#snapshot += 1;
    }
  }

  async #transactionForReads(): Promise<Transaction> {
    for (;;) {
      this.#refuseAfterEnd();
      const transaction = await (this.#current ??= this.#openSnapshot());
      if (transaction.isOpen) return transaction;
      await this.#writes;
    }
  }

  #openSnapshot(): Promise<Transaction> {
    const opening = Transaction.begin(this.dataSource, this.caller, 'read');
    opening.catch(() => {
      if (this.#current === opening) this.#current = undefined;
    });
    return opening;
  }

  #within<T>(transaction: Transaction, work: () => T): T {
    return entered.run(new Map(entered.getStore()).set(this, transaction), work);
  }

  /** It would wait for ever for what it is within. */
  #refuseWithin(what: string): void {
    if (entered.getStore()?.get(this)?.isOpen)
      throw new Error(`${what} cannot begin within a read or a write`);
  }

  #refuseAfterEnd(): void {
    if (this.#ended) throw new Error('the request has ended');
  }
}

/** Ends a transaction, if it ever began; whoever waits for its beginning gets the error. */
async function endOf(beginning: Promise<Transaction> | undefined): Promise<void> {
  const [begun] = await Promise.allSettled([beginning]);
  if (begun.status === 'fulfilled') await begun.value?.end();
}

async function insertEvents({ manager, events }: WriteTransaction): Promise<void> {
  if (events.length === 0) return;
  await manager.query(
    `insert into outbox (type, subject, data)
     select type, subject, data from jsonb_to_recordset($1) as e (type text, subject text, data jsonb)`,
    [JSON.stringify(events)],
  );
}
