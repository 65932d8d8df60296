import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Periods say whether any mandate stands in them, so that a walk by status passes over what nobody mandates in the index. */
export class WalkMandates1795344000000 implements MigrationInterface {
  readonly name = 'WalkMandates1795344000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('app.organisation_kind', 'SYSTEM', true)`);
    await runner.query(`
      alter table enforcement_periods add mandated boolean not null default false;

      create or replace function describe_period() returns trigger language plpgsql as $$
        begin
          select f.raised_on, f.severity_rank into new.raised_on, new.severity_rank from findings f where f.id = new.finding_id;
          new.mandated := exists (
            select from enforcement_mandates m
            where m.finding_id = new.finding_id and m.recorded_to is null
              and m.valid_from < new.valid_to and new.valid_from < m.valid_to);
          return new;
        end $$;

      update enforcement_periods e set mandated = true
      where exists (
        select from enforcement_mandates m
        where m.finding_id = e.finding_id and m.valid_from < e.valid_to and e.valid_from < m.valid_to);

      drop index enforcement_periods_by_status;
      create index enforcement_periods_by_status on enforcement_periods (status_rank, finding_id, mandated, due_first, due_last,
        raised_on, severity_rank, valid_from, valid_to) where recorded_to is null;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
