import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps the milestones of the plans that trusts submit, for those concerned only. */
export class CreatePlans1795333300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_milestones (
        act_id uuid not null references acts,
        position smallint not null,
        ods_code text not null,
        issued_by text not null,
        raised_by text not null,
        title text not null,
        owner text not null,
        due_on date not null,
        primary key (act_id, position)
      )`);
    await appendOnly(runner, 'plan_milestones');
    const itsTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
    await protect(runner, 'plan_milestones', {
      visible: `(${itsTrust}) or (app_kind() = 'BODY' and app_organisation() in (issued_by, raised_by))`,
      writable: itsTrust,
    });
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
