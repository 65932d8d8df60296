import { createBase, createFeedCursors, createRegisterCopy, protect, versioned } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// in sub-selects the caller is looked up once a statement, not once a row
const INSPECTS = `((select app_has_role('INSPECTOR')) or (select app_has_role('LEAD_INSPECTOR')) or (select app_has_role('ENFORCEMENT_OFFICER')))`;
const RAISES = `(select app_kind()) = 'BODY' and raised_by = (select app_organisation()) and ${INSPECTS}`;
const OF_ISSUED = `(select app_kind()) = 'BODY' or ((select app_kind()) = 'TRUST' and ods_code = (select app_organisation()))`;

export class CreateFindings1795305660000 implements MigrationInterface {
  readonly name = 'CreateFindings1795305660000';

  async up(runner: QueryRunner): Promise<void> {
    await createBase(runner);
    await createFeedCursors(runner);
    await createRegisterCopy(runner);
    await createInspectionsCopy(runner);
    await createFindings(runner);
    await createDetails(runner);
    await createEnforcementCopy(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

async function createInspectionsCopy(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table standards (code text primary key, title text not null, controls jsonb not null);
    create table inspections (
      id text primary key,
      ods_code text not null references organisations,
      body_code text not null,
      standard_code text not null references standards,
      method text not null,
      announced boolean not null,
      status text not null,
      began_on date,
      issued_on date,
      result text,
      version integer not null
    );
  `);
  await protect(runner, 'inspections', {
    visible: `((select app_kind()) = 'BODY' and (body_code = (select app_organisation()) or status = 'ISSUED'))
      or ((select app_kind()) = 'TRUST' and ods_code = (select app_organisation()) and began_on is not null)`,
    writable: 'false',
  });
}

async function createFindings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create sequence finding_references;
    create table findings (
      id uuid primary key default uuidv7(),
      reference text not null constraint findings_reference unique,
      ods_code text not null,
      raised_by text not null,
      inspection_id text,
      assessment_id text constraint findings_assessment unique,
      standard_code text,
      control_id text,
      control_reference text,
      control_title text,
      title text not null,
      severity text not null,
      subjects text[] not null,
      raised_on date not null,
      issued_on date,
      issued_at timestamptz,
      withdrawn_on date,
      recurrence_of uuid,
      recorded_by text not null,
      recorded_at timestamptz not null,
      version integer not null default 1,
      search tsvector not null,
      constraint findings_trust unique (id, ods_code),
      constraint findings_owners unique (id, ods_code, raised_by),
      constraint findings_recurrence foreign key (recurrence_of, ods_code) references findings (id, ods_code),
      constraint findings_severity check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
      constraint findings_subjects check (cardinality(subjects) > 0),
      constraint findings_control check ((control_id is null) = (standard_code is null)
        and (control_id is null) = (control_reference is null) and (control_id is null) = (control_title is null)),
      constraint findings_issue check ((issued_on is null) = (issued_at is null) and issued_on >= raised_on),
      constraint findings_withdrawal check (withdrawn_on >= coalesce(issued_on, raised_on))
    );
    create index findings_by_raised_on on findings (raised_on, id);
    create index findings_by_trust on findings (ods_code, raised_on, id);
    create index findings_by_body on findings (raised_by, raised_on, id);
    create index findings_by_inspection on findings (inspection_id);
    create index findings_by_control on findings (control_id);
    create index findings_by_recurrence on findings (recurrence_of);
  `);
  await versioned(runner, 'findings');
  await protect(runner, 'findings', {
    visible: `((select app_kind()) = 'BODY' and (raised_by = (select app_organisation()) or issued_on is not null))
      or ((select app_kind()) = 'TRUST' and ods_code = (select app_organisation()) and issued_on is not null)`,
    writable: RAISES,
  });
}

async function createDetails(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table finding_details (
      finding_id uuid primary key,
      ods_code text not null,
      raised_by text not null,
      detail text not null,
      withdrawal_reason text,
      constraint finding_details_finding foreign key (finding_id, ods_code, raised_by)
        references findings (id, ods_code, raised_by)
    );
  `);
  await protect(runner, 'finding_details', {
    visible: `((select app_kind()) = 'BODY' and raised_by = (select app_organisation()))
      or ((select app_kind()) = 'TRUST' and ods_code = (select app_organisation())
        and exists (select 1 from findings f where f.id = finding_id and f.issued_on is not null))`,
    writable: RAISES,
  });
}

async function createEnforcementCopy(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table enforcement_periods (
      finding_id uuid not null,
      ods_code text not null,
      version integer not null,
      status text not null,
      due_on date,
      valid_from date not null,
      valid_to date not null default 'infinity',
      recorded_from timestamptz not null,
      recorded_to timestamptz,
      foreign key (finding_id, ods_code) references findings (id, ods_code),
      check (valid_from < valid_to)
    );
    create unique index enforcement_periods_current on enforcement_periods (finding_id, valid_from)
      where recorded_to is null;
    create index enforcement_periods_by_due_day on enforcement_periods (due_on) where recorded_to is null;

    create table enforcement_mandates (
      finding_id uuid not null,
      ods_code text not null,
      body_code text not null,
      valid_from date not null,
      valid_to date not null default 'infinity',
      recorded_from timestamptz not null,
      recorded_to timestamptz,
      foreign key (finding_id, ods_code) references findings (id, ods_code),
      check (valid_from < valid_to)
    );
    create index enforcement_mandates_current on enforcement_mandates (finding_id, body_code)
      where recorded_to is null;
  `);
  const issues = `(select app_kind()) = 'BODY' and exists (select 1 from findings f
    where f.id = finding_id and f.raised_by = (select app_organisation()) and f.issued_on is not null)`;
  await protect(runner, 'enforcement_periods', { visible: OF_ISSUED, writable: issues });
  await protect(runner, 'enforcement_mandates', { visible: OF_ISSUED, writable: 'false' });
}
