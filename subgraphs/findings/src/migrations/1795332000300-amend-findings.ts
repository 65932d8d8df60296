import { protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets findings follow the amendments of an issued report: an assessment that comes to fail again by a later correction is a
 * finding of its own, and each amendment is applied once.
 */
export class AmendFindings1795332000300 implements MigrationInterface {
  readonly name = 'AmendFindings1795332000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table findings add correction integer not null default 0;
      alter table findings drop constraint findings_assessment;
      alter table findings add constraint findings_assessment unique (assessment_id, correction);
      create table applied_amendments (
        inspection_id text not null,
        report_number integer not null,
        primary key (inspection_id, report_number)
      );
    `);
    await protect(runner, 'applied_amendments', { visible: 'false', writable: 'false' });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
