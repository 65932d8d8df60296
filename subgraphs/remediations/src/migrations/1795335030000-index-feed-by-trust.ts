import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A trust's own systems read what is theirs of the feed, however long it is. */
export class IndexFeedByTrust1795335030000 implements MigrationInterface {
  readonly name = 'IndexFeedByTrust1795335030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index outbox_of_trust on outbox ((data ->> 'odsCode'), id)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
