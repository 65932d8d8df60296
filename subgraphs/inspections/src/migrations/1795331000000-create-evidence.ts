import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that bear out an assessment, and their withdrawals. The bytes are kept elsewhere, by their SHA-256. */
export class CreateEvidence1795331000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence (
        id uuid primary key,
        assessment_id uuid not null constraint evidence_assessment references assessments,
        inspection_id uuid not null,
        ods_code text not null,
        body_code text not null,
        file_name text not null,
        media_type text not null,
        size integer not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        description text not null,
        recorded_at timestamptz not null,
        recorded_by text not null
      );
      create index evidence_by_assessment on evidence (assessment_id, recorded_at);
      create index evidence_by_file on evidence (sha256);
      create table evidence_withdrawals (
        evidence_id uuid primary key constraint evidence_withdrawals_evidence references evidence,
        inspection_id uuid not null,
        ods_code text not null,
        body_code text not null,
        reason text not null,
        recorded_at timestamptz not null,
        recorded_by text not null
      );
    `);
    for (const table of ['evidence', 'evidence_withdrawals']) {
      await appendOnly(runner, table);
      await protect(runner, table, rulesFor(table));
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const ownBody = `app_kind() = 'BODY' and body_code = app_organisation()`;
const ownTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const inspects = `(app_has_role('INSPECTOR') or app_has_role('LEAD_INSPECTOR'))`;

/** What a new row hangs on is of the same inspection. */
const parents: Readonly<Record<string, string>> = {
  evidence: `exists (select from assessments a
    where a.id = evidence.assessment_id and a.inspection_id = evidence.inspection_id)`,
  evidence_withdrawals: `exists (select from evidence e
    where e.id = evidence_withdrawals.evidence_id and e.inspection_id = evidence_withdrawals.inspection_id)`,
};

/** Whoever may not read why an outcome was given does not see what bears it out. */
function rulesFor(table: string) {
  const inspection = (statuses: string) => `exists (
    select from inspections i where i.id = ${table}.inspection_id and i.ods_code = ${table}.ods_code
      and i.body_code = ${table}.body_code and i.status in (${statuses}))`;
  return {
    visible: `(${ownBody}) or (${ownTrust} and ${inspection(`'IN_ACCURACY_CHECK', 'ISSUED'`)})`,
    writable: `${ownBody} and ${inspects} and ${parents[table] ?? 'false'}
      and ${inspection(`'UNDER_WAY', 'DRAFTED', 'IN_ACCURACY_CHECK'`)}`,
  };
}
