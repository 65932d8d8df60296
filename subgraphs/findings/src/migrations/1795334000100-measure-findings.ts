import { protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps what was measured when a failing was found, so that the register can be asked for it. */
export class MeasureFindings1795334000100 implements MigrationInterface {
  readonly name = 'MeasureFindings1795334000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table finding_measurements (
        finding_id uuid not null,
        ods_code text not null,
        kind text not null,
        amount double precision not null,
        primary key (finding_id, kind),
        foreign key (finding_id, ods_code) references findings (id, ods_code)
      );
      create index finding_measurements_by_amount on finding_measurements (kind, amount, finding_id);
    `);
    await protect(runner, 'finding_measurements', {
      visible: `(select app_kind() = 'BODY') or ((select app_kind() = 'TRUST') and ods_code = (select app_organisation()))`,
      writable: 'false',
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
