import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `(select app_organisation())`;
const BODY = `(select app_kind()) = 'BODY'`;
const AUDITOR = `(select app_has_role('AUDITOR'))`;

export class CreateAlertMandates1795335050000 implements MigrationInterface {
  readonly name = 'CreateAlertMandates1795335050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table alert_mandates (
        finding_id uuid primary key default uuidv7(),
        response_id uuid not null references alert_responses,
        alert_id uuid not null references alerts,
        ods_code text not null,
        body_code text not null,
        by text not null,
        power jsonb not null,
        contravention text not null,
        requirement text not null,
        note text,
        acted_on date not null,
        due_on date not null check (due_on >= acted_on),
        recorded_at timestamptz not null,
        unique (response_id, body_code)
      );
      create index alert_mandates_alert on alert_mandates (alert_id, ods_code);

      -- an officer who may enforce learns who has not answered, though the list of responses is the issuer's
      create function alert_responses_out_of_time(alert uuid, until_instant timestamptz)
        returns table (response_id uuid, ods_code text, is_out_of_time boolean) language plpgsql as $$
        declare
          asking text := app_kind();
        begin
          if asking is distinct from 'BODY' or not app_has_role('ENFORCEMENT_OFFICER') then
            return;
          end if;
          perform set_config('app.organisation_kind', 'SYSTEM', true);
          return query
            select r.id, r.ods_code, p.stage in ('ISSUED', 'ACKNOWLEDGED') and p.due_at < least(now(), until_instant)
            from alert_responses r join alert_progress p on p.response_id = r.id
            where r.alert_id = alert;
          perform set_config('app.organisation_kind', asking, true);
        end $$;
    `);
    await appendOnly(runner, 'alert_mandates');
    await protect(runner, 'alert_mandates', {
      visible: `((select app_kind()) = 'TRUST' and ods_code = ${OWN})
        or (${BODY} and (body_code = ${OWN} or ${AUDITOR}))`,
      writable: `${BODY} and not ${AUDITOR} and body_code = ${OWN}`,
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
