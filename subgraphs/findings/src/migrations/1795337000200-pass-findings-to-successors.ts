import { createBodiesOfCaller } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SYSTEM = `(select app_kind()) = 'SYSTEM'`;
const BODY = `(select app_kind()) = 'BODY'`;
const OWN = `(select app_organisation())`;
const TRUST = `(select app_kind()) = 'TRUST' and ods_code = ${OWN}`;
const RAISED_BY_THEIRS = `raised_by = any ((select app_bodies())::text[])`;
const INSPECTS = `((select app_has_role('INSPECTOR')) or (select app_has_role('LEAD_INSPECTOR')) or (select app_has_role('ENFORCEMENT_OFFICER')))`;
const DISCLOSES = `((select app_has_role('LEAD_INSPECTOR')) or (select app_has_role('ENFORCEMENT_OFFICER')))`;

/** A body reads the detail of what the bodies raised that it has succeeded, discloses and withdraws it, as its own. */
export class PassFindingsToSuccessors1795337000200 implements MigrationInterface {
  readonly name = 'PassFindingsToSuccessors1795337000200';

  async up(runner: QueryRunner): Promise<void> {
    await createBodiesOfCaller(runner);
    const changes = `${SYSTEM} or (${BODY} and ${RAISED_BY_THEIRS} and ${INSPECTS})`;
    const issued = `${SYSTEM} or (${BODY} and exists (select 1 from findings f
      where f.id = finding_id and f.${RAISED_BY_THEIRS} and f.issued_on is not null))`;
    await runner.query(`
      alter policy changeable on findings using (${changes}) with check (${changes});
      alter policy changeable on finding_details using (${changes}) with check (${changes});
      alter policy visible on finding_details using (${SYSTEM} or (${BODY} and ${RAISED_BY_THEIRS})
        or (${TRUST} and exists (select from findings f where f.id = finding_id and f.issued_on is not null))
        or (${BODY} and exists (select from disclosures s
          where s.finding_id = finding_details.finding_id and s.disclosed_to = ${OWN}
            and not exists (select from disclosure_endings e where e.disclosure_id = s.id))));
      alter policy addable on enforcement_periods with check (${issued});
      alter policy changeable on enforcement_periods using (${issued}) with check (${issued});
      alter policy visible on disclosures using (${SYSTEM}
        or (${BODY} and (${RAISED_BY_THEIRS} or disclosed_to = ${OWN})) or (${TRUST}));
      alter policy addable on disclosures with check (${SYSTEM} or (${BODY} and ${RAISED_BY_THEIRS} and ${DISCLOSES}
        and exists (select from findings f where f.id = finding_id and f.issued_on is not null)));
      alter policy addable on disclosure_endings with check (${SYSTEM} or (${DISCLOSES} and ${BODY}
        and exists (select from disclosures d where d.id = disclosure_id and d.${RAISED_BY_THEIRS})));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
