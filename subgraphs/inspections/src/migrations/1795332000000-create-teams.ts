import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The team of an inspection, and what its people declare of their interests: for the body that inspects, and nobody else. */
export class CreateTeams1795332000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await protectTables(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table team_members (
      inspection_id uuid not null constraint team_members_inspection references inspections,
      version integer not null,
      person text not null,
      lead boolean not null,
      ods_code text not null,
      body_code text not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (inspection_id, version, person)
    );
    create unique index team_members_one_lead on team_members (inspection_id, version) where lead;
    create table interest_declarations (
      inspection_id uuid not null constraint interest_declarations_inspection references inspections,
      version integer not null,
      ods_code text not null,
      body_code text not null,
      person text not null,
      conflict text,
      declared_at timestamptz not null,
      primary key (inspection_id, version)
    );
    create table interest_decisions (
      inspection_id uuid not null,
      version integer not null,
      declaration_version integer not null,
      ods_code text not null,
      body_code text not null,
      may_take_part boolean not null,
      reason text not null,
      decided_by text not null,
      decided_at timestamptz not null,
      primary key (inspection_id, version),
      constraint interest_decisions_declaration foreign key (inspection_id, declaration_version)
        references interest_declarations
    );
  `);
  for (const table of ['team_members', 'interest_declarations', 'interest_decisions'])
    await appendOnly(runner, table);
}

const ownBody = `app_kind() = 'BODY' and body_code = app_organisation()`;
const inspects = `(app_has_role('INSPECTOR') or app_has_role('LEAD_INSPECTOR'))`;
const leads = `app_has_role('LEAD_INSPECTOR')`;
const caller = `current_setting('app.person', true)`;

/** The inspection that a row of `table` belongs to, as far as the caller sees it, meets a condition. */
const ofInspection = (table: string, condition: string) => `exists (
  select from inspections i where i.id = ${table}.inspection_id and i.ods_code = ${table}.ods_code
    and i.body_code = ${table}.body_code and ${condition})`;

async function protectTables(runner: QueryRunner): Promise<void> {
  await protect(runner, 'team_members', {
    visible: ownBody,
    writable: `${ownBody} and ${leads} and ${ofInspection('team_members', `i.status not in ('ISSUED', 'CANCELLED')`)}`,
  });
  await protect(runner, 'interest_declarations', {
    visible: ownBody,
    writable: `${ownBody} and ${inspects} and person = ${caller}
      and ${ofInspection('interest_declarations', `i.status <> 'CANCELLED'`)}`,
  });
  await protect(runner, 'interest_decisions', {
    visible: ownBody,
    writable: `${ownBody} and ${leads} and decided_by = ${caller}
      and ${ofInspection('interest_decisions', `i.status <> 'CANCELLED'`)}
      and exists (select from interest_declarations d
        where d.inspection_id = interest_decisions.inspection_id and d.version = interest_decisions.declaration_version
          and d.conflict is not null and d.person <> ${caller})`,
  });
}
