import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps the instruments that bodies serve: what was sent when, by which power, and the day on which it counts as received. */
export class CreateNotices1795333200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notices (
        id uuid primary key default uuidv7(),
        ods_code text not null,
        issued_by text not null,
        kind text not null,
        power jsonb not null,
        dispatched_on date not null,
        method text not null,
        served_on date,
        service_rule text not null,
        constraint notices_kind_check check (kind in ('INTENT', 'BINDING', 'PENALTY_INTENT', 'PENALTY')),
        constraint notices_served_check check (served_on >= dispatched_on)
      );
      alter table acts
        add notice_id uuid references notices,
        add amount bigint,
        add power_id text,
        add constraint acts_amount_check check (amount > 0);
      create index acts_notice on acts (notice_id);
    `);
    await appendOnly(runner, 'notices');
    await protect(runner, 'notices', {
      visible: `app_kind() = 'BODY' or (app_kind() = 'TRUST' and ods_code = app_organisation())`,
      writable: `app_kind() = 'BODY' and not app_has_role('AUDITOR') and issued_by = app_organisation()`,
    });
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
