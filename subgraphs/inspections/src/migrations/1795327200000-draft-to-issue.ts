import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Report versions, sign-offs and the factual accuracy check, and what a trust reads while it checks. */
export class DraftToIssue1795327200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createReports(runner);
    await createAccuracyChecks(runner);
    for (const table of tables) await appendOnly(runner, table);
    await protectReports(runner);
    await protectAccuracyChecks(runner);
    await showDraftsUnderCheck(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const tables = [
  'report_versions',
  'report_sign_offs',
  'accuracy_checks',
  'draft_responses',
  'accuracy_points',
  'accuracy_answers',
];

async function createReports(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table inspections add report_number integer;
    create table report_versions (
      inspection_id uuid not null constraint report_versions_inspection references inspections,
      number integer not null,
      ods_code text not null,
      body_code text not null,
      drafted_on date not null,
      content text not null,
      content_digest text not null
        check (content_digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (inspection_id, number)
    );
    create table report_sign_offs (
      inspection_id uuid not null,
      report_number integer not null,
      ods_code text not null,
      body_code text not null,
      content_digest text not null,
      signed_on date not null,
      signed_by text not null,
      recorded_at timestamptz not null,
      primary key (inspection_id, report_number),
      constraint report_sign_offs_report foreign key (inspection_id, report_number) references report_versions
    );
  `);
}

async function createAccuracyChecks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table accuracy_checks (
      inspection_id uuid not null,
      report_number integer not null,
      ods_code text not null,
      body_code text not null,
      dispatched_on date not null,
      due_on date not null check (due_on > dispatched_on),
      basis text not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (inspection_id, report_number),
      constraint accuracy_checks_report foreign key (inspection_id, report_number) references report_versions
    );
    create table draft_responses (
      id uuid primary key default uuidv7(),
      inspection_id uuid not null constraint draft_responses_inspection references inspections,
      report_number integer not null,
      ods_code text not null,
      body_code text not null,
      responded_on date not null,
      late boolean not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    );
    create index draft_responses_by_check on draft_responses (inspection_id, report_number);
    create table accuracy_points (
      id uuid primary key default uuidv7(),
      response_id uuid not null constraint accuracy_points_response references draft_responses,
      position integer not null,
      ods_code text not null,
      body_code text not null,
      control_id text not null constraint accuracy_points_control references controls,
      comment text not null
    );
    create index accuracy_points_by_response on accuracy_points (response_id, position);
    create table accuracy_answers (
      point_id uuid primary key constraint accuracy_answers_point references accuracy_points,
      inspection_id uuid not null,
      ods_code text not null,
      body_code text not null,
      accepted boolean not null,
      reason text not null,
      answered_on date not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    );
  `);
}

const ownBody = `app_kind() = 'BODY' and body_code = app_organisation()`;
const ownTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const inspects = `(app_has_role('INSPECTOR') or app_has_role('LEAD_INSPECTOR'))`;
const shown = `i.status in ('IN_ACCURACY_CHECK', 'ISSUED')`;

/** The inspection that a row of `table` belongs to, as far as the caller sees it, meets a condition. */
const ofInspection = (table: string, condition: string) => `exists (
  select from inspections i where i.id = ${table}.inspection_id and i.ods_code = ${table}.ods_code
    and i.body_code = ${table}.body_code and ${condition})`;

async function protectReports(runner: QueryRunner): Promise<void> {
  await protect(runner, 'report_versions', {
    visible: `(${ownBody}) or (${ownTrust} and
      ${ofInspection('report_versions', `${shown} and i.report_number = report_versions.number`)})`,
    writable: `${ownBody} and ${inspects} and
      ${ofInspection('report_versions', `i.status in ('UNDER_WAY', 'DRAFTED')`)}`,
  });
  await protect(runner, 'report_sign_offs', {
    visible: `(${ownBody}) or (${ownTrust} and
      ${ofInspection('report_sign_offs', `${shown} and i.report_number = report_sign_offs.report_number`)})`,
    writable: `${ownBody} and app_has_role('LEAD_INSPECTOR') and
      ${ofInspection('report_sign_offs', `i.status in ('UNDER_WAY', 'DRAFTED', 'IN_ACCURACY_CHECK')`)}`,
  });
}

async function protectAccuracyChecks(runner: QueryRunner): Promise<void> {
  const visible = `(${ownBody}) or (${ownTrust})`;
  const inCheck = (table: string) => ofInspection(table, `i.status = 'IN_ACCURACY_CHECK'`);
  await protect(runner, 'accuracy_checks', {
    visible,
    writable: `${ownBody} and ${inspects} and ${ofInspection('accuracy_checks', `i.status = 'DRAFTED'`)}`,
  });
  await protect(runner, 'draft_responses', {
    visible,
    writable: `${ownTrust} and app_has_role('TRUST_APPROVER') and ${inCheck('draft_responses')}`,
  });
  await protect(runner, 'accuracy_points', {
    visible,
    writable: `${ownTrust} and app_has_role('TRUST_APPROVER') and exists (
      select from draft_responses r where r.id = accuracy_points.response_id and ${inCheck('r')}
        and r.ods_code = accuracy_points.ods_code and r.body_code = accuracy_points.body_code)`,
  });
  await protect(runner, 'accuracy_answers', {
    visible,
    writable: `${ownBody} and ${inspects} and ${inCheck('accuracy_answers')} and exists (
      select from accuracy_points p where p.id = accuracy_answers.point_id
        and p.ods_code = accuracy_answers.ods_code and p.body_code = accuracy_answers.body_code)`,
  });
}

/** A trust reads outcomes and reasons while it checks a draft; the body changes them once it has accepted a point. */
async function showDraftsUnderCheck(runner: QueryRunner): Promise<void> {
  const system = `(select app_kind()) = 'SYSTEM'`;
  const recordable = `i.status in ('UNDER_WAY', 'DRAFTED', 'IN_ACCURACY_CHECK')`;
  const visible = {
    assessments: `(${ownBody}) or (${ownTrust} and ${ofInspection('assessments', shown)})
      or ${ofInspection('assessments', `i.status = 'ISSUED'`)}`,
    assessment_rationales: `(${ownBody}) or (${ownTrust} and ${ofInspection('assessment_rationales', shown)})`,
  };
  for (const [table, rule] of Object.entries(visible)) {
    const writable = `${system} or (${ownBody} and ${inspects} and ${ofInspection(table, recordable)})`;
    await runner.query(`
      alter policy visible on ${table} using (${system} or (${rule}));
      alter policy addable on ${table} with check (${writable});
      alter policy changeable on ${table} using (${writable}) with check (${writable});
      alter policy removable on ${table} using (${writable});
    `);
  }
}
