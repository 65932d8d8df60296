import {
  appendOnly,
  createBase,
  createFeedCursors,
  createRegisterCopy,
  protect,
  versioned,
} from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITS_TRUST = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const A_BODY = `app_kind() = 'BODY'`;
const ACTING_BODY = `${A_BODY} and not app_has_role('AUDITOR')`;

export class CreateEnforcement1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createBase(runner);
    await createFeedCursors(runner);
    await createRegisterCopy(runner);
    await runner.query(`
      create table findings (
        id uuid primary key,
        reference text not null,
        ods_code text not null references organisations,
        raised_by text not null,
        title text not null,
        severity text not null,
        subjects text[] not null,
        issued_on date not null,
        issued_at timestamptz not null,
        withdrawn_on date,
        version integer not null
      );
      create table enforcements (
        finding_id uuid primary key references findings,
        ods_code text not null,
        version integer not null
      );
      create table remediations (
        id uuid primary key default uuidv7(),
        finding_id uuid not null references findings,
        ods_code text not null,
        kind text not null check (kind in ('RECOMMENDATION', 'MANDATE')),
        issued_by text not null,
        requirement text not null,
        contravention text,
        power jsonb,
        check ((kind = 'MANDATE') = (power is not null and contravention is not null))
      );
      create index remediations_finding on remediations (finding_id);
      create index remediations_trust on remediations (ods_code, id);
      create table acts (
        id uuid primary key default uuidv7(),
        sequence bigint generated always as identity unique,
        finding_id uuid not null references findings,
        remediation_id uuid not null references remediations,
        ods_code text not null,
        kind text not null,
        organisation text not null,
        by text not null,
        prepared_by text,
        acted_on date not null,
        due_on date,
        corrects uuid unique references acts,
        recorded_at timestamptz not null,
        digest text not null,
        check (due_on is null or due_on >= acted_on),
        check ((kind = 'CORRECTED') = (corrects is not null))
      );
      create index acts_finding on acts (finding_id, sequence);
      create index acts_remediation on acts (remediation_id);
      create table act_notes (
        act_id uuid primary key references acts,
        ods_code text not null,
        issued_by text not null,
        raised_by text not null,
        note text not null
      );
      create table prepared_evidence (
        remediation_id uuid primary key references remediations,
        ods_code text not null,
        statement text not null,
        prepared_by text not null,
        prepared_at timestamptz not null
      );
    `);
    await versioned(runner, 'enforcements');
    for (const table of ['remediations', 'acts', 'act_notes']) await appendOnly(runner, table);
    await protectTables(runner);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/** Acts are seen by all who may see the finding; what was written in them by those concerned only. */
async function protectTables(runner: QueryRunner): Promise<void> {
  const seen = `${A_BODY} or (${ITS_TRUST})`;
  await protect(runner, 'findings', { visible: seen, writable: 'false' });
  await protect(runner, 'enforcements', {
    visible: seen,
    writable: `(${ACTING_BODY}) or (${ITS_TRUST})`,
  });
  await protect(runner, 'remediations', {
    visible: seen,
    writable: `${ACTING_BODY} and issued_by = app_organisation()`,
  });
  await protect(runner, 'acts', {
    visible: seen,
    writable: `organisation = app_organisation() and ((${ACTING_BODY}) or (${ITS_TRUST}))`,
  });
  await protect(runner, 'act_notes', {
    visible: `(${ITS_TRUST}) or (${A_BODY} and app_organisation() in (issued_by, raised_by))`,
    writable: `(${ITS_TRUST}) or (${ACTING_BODY} and issued_by = app_organisation())`,
  });
  await protect(runner, 'prepared_evidence', { visible: ITS_TRUST, writable: ITS_TRUST });
}
