import { appendOnly, createBase, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegisterAndOrganisations1795305600000 implements MigrationInterface {
  readonly name = 'CreateRegisterAndOrganisations1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    await createBase(runner);
    await runner.query(`
      create table register_facts (
        kind text not null,
        id text not null,
        recorded_from timestamptz not null,
        recorded_to timestamptz,
        facts jsonb not null,
        primary key (kind, id, recorded_from),
        constraint register_facts_period check (recorded_from < recorded_to)
      );
      create unique index register_facts_current on register_facts (kind, id) where recorded_to is null;

      create table organisations (
        ods_code text primary key,
        name text not null,
        kind text not null,
        region_code text,
        opened_on date,
        closed_on date,
        constraint organisations_code check (ods_code ~ '^[A-Z0-9]{3,6}$'),
        constraint organisations_open_period check (opened_on <= closed_on)
      );
      create index organisations_by_name on organisations (name, ods_code);

      create table organisation_observations (
        ods_code text not null,
        as_at date not null,
        recorded_at timestamptz not null,
        name text not null,
        kind text not null,
        region_code text,
        opened_on date,
        closed_on date,
        primary key (ods_code, as_at, recorded_at)
      );
    `);
    await protect(runner, 'register_facts', {
      visible: 'app_kind() is not null',
      writable: 'false',
    });
    for (const table of ['organisations', 'organisation_observations'])
      await protect(runner, table, {
        visible: `app_kind() in ('BODY', 'OPERATOR') or (app_kind() = 'TRUST' and ods_code = app_organisation())`,
        writable: `app_kind() = 'OPERATOR' and app_has_role('ADMINISTRATOR')`,
      });
    await appendOnly(runner, 'organisation_observations');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
