import type { EntityManager } from 'typeorm';
import { canonicalJson, digestOf } from '../canonical-json.ts';
import { Rejection } from '../errors/user-error.ts';
import type { Caller } from './caller.ts';

export interface NewEvent {
  readonly type: string;
  readonly subject: string;
  readonly data: object;
}

/** A transaction that may write. Its events are inserted last, so that the feed's order is the order of commit. */
export class WriteTransaction {
  readonly events: NewEvent[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly caller: Caller,
    /** The instant of the transaction, which its rows carry as recorded. */
    readonly recordedAt: Date,
  ) {}

  emit(event: NewEvent): void {
    this.events.push(event);
  }

  /**
   * Runs `work` once for an idempotency key. The same request again gives the stored result; another request under the
   * same key is rejected. The key is written in this transaction, so a failure frees it. The result travels as JSON, the
   * first time too: return ids, not entities.
   */
  async once<T>(
    request: { mutation: string; input: { idempotencyKey: string } },
    work: () => Promise<T>,
  ): Promise<T> {
    const { organisation, person } = this.caller;
    const principal = `${organisation.kind}/${organisation.code}/${person}`;
    const key = request.input.idempotencyKey;
    const hash = digestOf(canonicalJson(request));
    const inserted: unknown[] = await this.manager.query(
      `insert into idempotency_keys (principal, key, request_hash) values ($1, $2, $3)
       on conflict do nothing returning key`,
      [principal, key, hash],
    );
    if (inserted.length === 0) return this.#storedResult<T>(principal, key, hash);
    const [[stored]]: [[{ result: T }], number] = await this.manager.query(
      'update idempotency_keys set result = $3 where principal = $1 and key = $2 returning result',
      [principal, key, JSON.stringify(await work())],
    );
    return stored.result;
  }

  async #storedResult<T>(principal: string, key: string, hash: string): Promise<T> {
    const rows: { request_hash: string; result: T }[] = await this.manager.query(
      'select request_hash, result from idempotency_keys where principal = $1 and key = $2',
      [principal, key],
    );
    const [stored] = rows;
    if (stored?.request_hash !== hash)
      throw Rejection.because(
        'KEY_REUSED',
        'idempotencyKey was used for another request; make a new key for a new request.',
        'idempotencyKey',
      );
    return stored.result;
  }
}
