import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `(select app_organisation())`;

export class RecordSuccessions1795337000300 implements MigrationInterface {
  readonly name = 'RecordSuccessions1795337000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table successions (
        ods_code text primary key constraint successions_of references organisations,
        successor_code text not null constraint successions_to references organisations,
        effective_on date not null,
        recorded_by text not null,
        recorded_at timestamptz not null,
        constraint successions_another check (ods_code <> successor_code)
      );
    `);
    await appendOnly(runner, 'successions');
    await protect(runner, 'successions', {
      visible: `app_kind() in ('BODY', 'OPERATOR') or (app_kind() = 'TRUST' and ${OWN} in (ods_code, successor_code))`,
      writable: `app_kind() = 'OPERATOR' and app_has_role('ADMINISTRATOR')`,
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
