import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever runs the platform imports what was published elsewhere; they read no inspection. */
const publishes = `app_kind() = 'OPERATOR' and app_has_role('ADMINISTRATOR')`;

/** A row of `table` belongs to a publication, and `condition` holds of both. */
const ofPublication = (table: string, condition: string) => `exists (
  select from publications p where p.inspection_id = ${table}.inspection_id and p.ods_code = ${table}.ods_code
    and p.body_code = ${table}.body_code and ${condition})`;

export class CreatePublications1795329720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createPublications(runner);
    await allowPublishing(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

/** A publication can stand only for an inspection issued on its day, which therefore lacks no assessment of its own. */
async function createPublications(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table inspections add constraint inspections_publishable
      unique (id, ods_code, body_code, standard_code, issued_on);
    create table publications (
      inspection_id uuid primary key,
      ods_code text not null,
      body_code text not null,
      standard_code text not null,
      status text not null,
      published_on date not null,
      revision integer not null,
      recorded_at timestamptz not null,
      constraint publications_inspection foreign key (inspection_id, ods_code, body_code, standard_code, published_on)
        references inspections (id, ods_code, body_code, standard_code, issued_on),
      constraint publications_once unique (ods_code, standard_code, revision)
    );
  `);
  await appendOnly(runner, 'publications');
  await protect(runner, 'publications', {
    visible: `app_kind() = 'BODY' or (app_kind() = 'TRUST' and ods_code = app_organisation()) or (${publishes})`,
    writable: publishes,
  });
}

/** Lets an import add an issued self-assessment of a published status with what belongs to it, and nothing else. */
async function allowPublishing(runner: QueryRunner): Promise<void> {
  const allow = (table: string, condition: string) =>
    runner.query(
      `create policy publishable on ${table} for insert with check (${publishes} and ${condition})`,
    );
  await allow(
    'inspections',
    `method = 'SELF_ASSESSMENT' and announced and status = 'ISSUED' and planned_for = issued_on
       and began_on = issued_on and drafted_on is null and power_relied_on is null and version = 1
       and exists (select from controls c where c.id = inspections.standard_code || '/STATUS')`,
  );
  await allow(
    'inspection_steps',
    `step = 'ISSUE' and version = 1 and ${ofPublication('inspection_steps', 'p.published_on = took_effect_on')}`,
  );
  await allow(
    'assessments',
    `outcome = self_assessed_outcome and version = 1
       and ${ofPublication('assessments', `control_id = p.standard_code || '/STATUS' and p.published_on = assessed_on`)}`,
  );
  await allow('assessment_rationales', ofPublication('assessment_rationales', 'true'));
}
