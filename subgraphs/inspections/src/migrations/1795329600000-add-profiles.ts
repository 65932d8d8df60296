import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const catalogue = ['standards', 'controls', 'profiles', 'profile_expectations'];

/** Adds profiles, and closes the catalogue: everyone reads it, an administrator adds to it, and nobody changes it. */
export class AddProfiles1795329600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table profiles (
        code text primary key,
        standard_code text not null constraint profiles_standard references standards,
        title text not null,
        in_force_from date not null,
        in_force_to date,
        kinds text[] not null,
        constraint profiles_days check (in_force_to >= in_force_from)
      );
      create index profiles_by_standard on profiles (standard_code, in_force_from);
      create table profile_expectations (
        profile_code text not null constraint profile_expectations_profile references profiles,
        control_id text not null constraint profile_expectations_control references controls,
        expected text,
        primary key (profile_code, control_id)
      );
      alter table inspections add column profile_code text
        constraint inspections_profile references profiles;
    `);
    for (const table of catalogue) {
      await appendOnly(runner, table);
      await protect(runner, table, {
        visible: 'true',
        writable: `app_kind() = 'OPERATOR' and app_has_role('ADMINISTRATOR')`,
      });
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
