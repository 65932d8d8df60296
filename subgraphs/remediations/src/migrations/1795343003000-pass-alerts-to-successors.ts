import type { MigrationInterface, QueryRunner } from 'typeorm';

// in sub-selects the caller is looked up once a statement, not once a row
const SYSTEM = `(select app_kind()) = 'SYSTEM'`;
const BODY = `(select app_kind()) = 'BODY'`;
const AUDITOR = `(select app_has_role('AUDITOR'))`;
const ITS_TRUST = `(select app_kind()) = 'TRUST' and ods_code = (select app_organisation())`;

/** A body reads what trusts answered to the alerts of the bodies that it has succeeded, and their mandates, as of its own. */
export class PassAlertsToSuccessors1795343003000 implements MigrationInterface {
  readonly name = 'PassAlertsToSuccessors1795343003000';

  async up(runner: QueryRunner): Promise<void> {
    const theirs = (body: string) => `${body} = any ((select app_bodies())::text[])`;
    for (const table of ['alert_responses', 'alert_acts'])
      await runner.query(
        `alter policy visible on ${table}
           using (${SYSTEM} or (${ITS_TRUST}) or (${BODY} and (${theirs('issued_by')} or ${AUDITOR})))`,
      );
    await runner.query(`
      alter policy visible on alert_act_notes using (${SYSTEM} or (${ITS_TRUST})
        or (${BODY} and not ${AUDITOR} and ${theirs('issued_by')}));
      alter policy visible on alert_mandates using (${SYSTEM} or (${ITS_TRUST})
        or (${BODY} and (${theirs('body_code')} or ${AUDITOR})));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
