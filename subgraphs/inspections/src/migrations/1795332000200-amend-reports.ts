import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Withdrawal and correction of issued reports: each a version of its own, and nothing before it changes. */
export class AmendReports1795332000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await markAmendments(runner);
    await createIssues(runner);
    await allowAmendments(runner);
    await allowCorrectedOutcomes(runner);
    await showIssuedVersions(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

async function markAmendments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table assessments add column if not exists severity text;
    alter table report_versions
      add kind text not null default 'ORIGINAL',
      add reason text,
      add constraint report_versions_kind_check check (
        kind in ('ORIGINAL', 'CORRECTION', 'WITHDRAWAL') and (kind = 'ORIGINAL') = (reason is null));
    alter table inspections
      add withdrawn_on date,
      add constraint inspections_withdrawn check (
        withdrawn_on is null or (status = 'ISSUED' and withdrawn_on >= issued_on and result is null));
  `);
}

/** Of what was issued before, the issue is known from the step that issued it. */
async function createIssues(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table report_issues (
      inspection_id uuid not null,
      report_number integer not null,
      ods_code text not null,
      body_code text not null,
      issued_on date not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (inspection_id, report_number),
      constraint report_issues_report foreign key (inspection_id, report_number) references report_versions
    );
    select set_config('app.organisation_kind', 'SYSTEM', true);
    insert into report_issues
      select i.id, i.report_number, i.ods_code, i.body_code, i.issued_on, s.recorded_at, s.recorded_by
      from inspections i join inspection_steps s on s.inspection_id = i.id and s.step = 'ISSUE'
      where i.report_number is not null;
    select set_config('app.organisation_kind', '', true);
  `);
  await appendOnly(runner, 'report_issues');
  await protect(runner, 'report_issues', {
    visible: `(${ownBody}) or (${ownTrust})`,
    writable: `${ownBody} and ${leads} and recorded_by = ${caller}
      and ${ofInspection('report_issues', `i.status in ('UNDER_WAY', 'DRAFTED', 'IN_ACCURACY_CHECK', 'ISSUED') and i.withdrawn_on is null`)}`,
  });
}

const ownBody = `app_kind() = 'BODY' and body_code = app_organisation()`;
const ownTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const inspects = `(app_has_role('INSPECTOR') or app_has_role('LEAD_INSPECTOR'))`;
const leads = `app_has_role('LEAD_INSPECTOR')`;
const caller = `current_setting('app.person', true)`;

/** The inspection that a row of `table` belongs to, as far as the caller sees it, meets a condition. */
const ofInspection = (table: string, condition: string) => `exists (
  select from inspections i where i.id = ${table}.inspection_id and i.ods_code = ${table}.ods_code
    and i.body_code = ${table}.body_code and ${condition})`;

const standing = `i.status = 'ISSUED' and i.withdrawn_on is null`;

/** Lets a body add amendments of what it has issued, and nothing but amendments once it is issued. */
async function allowAmendments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create policy amendable on report_versions for insert with check (
      ${ownBody} and recorded_by = ${caller} and ${ofInspection('report_versions', standing)}
      and ((kind = 'CORRECTION' and ${inspects}) or (kind = 'WITHDRAWAL' and ${leads})));
    create policy amended_once_issued on report_versions as restrictive for insert with check (
      kind = 'ORIGINAL' or ${ofInspection('report_versions', standing)});
    create policy correction_signable on report_sign_offs for insert with check (
      ${ownBody} and ${leads} and signed_by = ${caller} and ${ofInspection(
        'report_sign_offs',
        `${standing} and exists (select from report_versions r
          where r.inspection_id = i.id and r.number = report_sign_offs.report_number and r.number > i.report_number
            and r.kind = 'CORRECTION' and r.content_digest = report_sign_offs.content_digest and r.recorded_by <> ${caller})`,
      )});
  `);
}

/** Lets outcomes that were issued change only while the caller issues a correction that they have signed. */
async function allowCorrectedOutcomes(runner: QueryRunner): Promise<void> {
  for (const table of ['assessments', 'assessment_rationales']) {
    const signed = `${ownBody} and ${leads} and ${ofInspection(
      table,
      `${standing} and exists (select from report_sign_offs s
        where s.inspection_id = i.id and s.report_number > i.report_number and s.signed_by = ${caller})`,
    )}`;
    await runner.query(
      `create policy correctable on ${table} for update using (${signed}) with check (${signed})`,
    );
  }
}

/** A trust reads the draft that it checks, and every version that was issued. */
async function showIssuedVersions(runner: QueryRunner): Promise<void> {
  const show = async (table: string, number: string) => {
    const version = `${table}.${number}`;
    const checked = ofInspection(
      table,
      `i.status = 'IN_ACCURACY_CHECK' and i.report_number = ${version}`,
    );
    const issued = `exists (select from report_issues s
      where s.inspection_id = ${table}.inspection_id and s.report_number = ${version})`;
    await runner.query(`
      alter policy visible on ${table} using ((select app_kind()) = 'SYSTEM' or (${ownBody})
        or (${ownTrust} and (${checked} or ${issued})))`);
  };
  await show('report_versions', 'number');
  await show('report_sign_offs', 'report_number');
}
