import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// in sub-selects the caller is looked up once a statement, not once a row
const BODY = `(select app_kind()) = 'BODY'`;
const ACTING_BODY = `${BODY} and not (select app_has_role('AUDITOR'))`;
const TRUST = `(select app_kind()) = 'TRUST'`;
const OWN = `(select app_organisation())`;

export class CreateAlerts1795335010000 implements MigrationInterface {
  readonly name = 'CreateAlerts1795335010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence alert_references;
      create table alerts (
        id uuid primary key default uuidv7(),
        reference text not null unique,
        title text not null,
        text text not null,
        severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
        subjects text[] not null check (cardinality(subjects) > 0),
        issued_by text not null,
        by text not null,
        powers jsonb not null,
        issued_at timestamptz not null,
        acknowledge_within_hours integer not null check (acknowledge_within_hours > 0),
        update_within_hours integer not null check (update_within_hours > 0),
        recorded_at timestamptz not null,
        check (issued_at <= recorded_at)
      );
      create index alerts_newest on alerts (issued_at, id);

      create table alert_responses (
        id uuid primary key default uuidv7(),
        alert_id uuid not null references alerts,
        ods_code text not null references organisations,
        issued_by text not null,
        unique (alert_id, ods_code)
      );
      create index alert_responses_trust on alert_responses (ods_code, alert_id);

      create table alert_progress (
        response_id uuid primary key references alert_responses,
        alert_id uuid not null references alerts,
        stage text not null
          check (stage in ('ISSUED', 'ACKNOWLEDGED', 'APPLICABLE', 'IN_PROGRESS', 'NOT_APPLICABLE', 'DONE')),
        since timestamptz not null,
        due_at timestamptz,
        acknowledged_at timestamptz,
        check ((due_at is null) = (stage in ('NOT_APPLICABLE', 'DONE')))
      );
      create index alert_progress_alert on alert_progress (alert_id, stage);

      create table alert_acts (
        id uuid primary key default uuidv7(),
        sequence bigint generated always as identity unique,
        response_id uuid not null references alert_responses,
        ods_code text not null,
        issued_by text not null,
        kind text not null
          check (kind in ('ACKNOWLEDGED', 'APPLICABLE', 'IN_PROGRESS', 'NOT_APPLICABLE', 'DONE')),
        by text not null,
        acted_at timestamptz not null,
        recorded_at timestamptz not null,
        check (acted_at <= recorded_at)
      );
      create index alert_acts_response on alert_acts (response_id, sequence);
      create table alert_act_notes (
        act_id uuid primary key references alert_acts,
        ods_code text not null,
        issued_by text not null,
        note text not null
      );
    `);
    for (const table of ['alerts', 'alert_responses', 'alert_acts', 'alert_act_notes'])
      await appendOnly(runner, table);
    await protectAlerts(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

/**
 * Every body reads an alert and how many trusts stand where; which trust stands where is for the issuer, for auditors and
 * for the trust itself. `alert_progress` names no trust: that is how others can count and not tell.
 */
async function protectAlerts(runner: QueryRunner): Promise<void> {
  const itsTrust = `${TRUST} and ods_code = ${OWN}`;
  const itsIssuer = `${ACTING_BODY} and issued_by = ${OWN}`;
  const auditor = `${BODY} and (select app_has_role('AUDITOR'))`;
  const ownResponse = `exists (select from alert_responses r where r.id = response_id
    and ((${TRUST} and r.ods_code = ${OWN}) or (${ACTING_BODY} and r.issued_by = ${OWN})))`;
  await protect(runner, 'alerts', {
    visible: `${BODY} or (${TRUST} and exists (select from alert_responses r where r.alert_id = alerts.id and r.ods_code = ${OWN}))`,
    writable: itsIssuer,
  });
  await protect(runner, 'alert_responses', {
    visible: `(${itsTrust}) or (${BODY} and issued_by = ${OWN}) or (${auditor})`,
    writable: itsIssuer,
  });
  await protect(runner, 'alert_progress', {
    visible: `${BODY} or ${ownResponse}`,
    writable: ownResponse,
  });
  await protect(runner, 'alert_acts', {
    visible: `(${itsTrust}) or (${BODY} and issued_by = ${OWN}) or (${auditor})`,
    writable: itsTrust,
  });
  await protect(runner, 'alert_act_notes', {
    visible: `(${itsTrust}) or (${itsIssuer})`,
    writable: itsTrust,
  });
}
