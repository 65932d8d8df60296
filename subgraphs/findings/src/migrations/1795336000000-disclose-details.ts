import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownBody = `(select app_kind()) = 'BODY' and raised_by = (select app_organisation())`;
const discloses = `((select app_has_role('LEAD_INSPECTOR')) or (select app_has_role('ENFORCEMENT_OFFICER')))`;

/** The detail of a finding opens to bodies that its raiser names, and to nobody else. */
export class DiscloseDetails1795336000000 implements MigrationInterface {
  readonly name = 'DiscloseDetails1795336000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table disclosures (
        id uuid primary key default uuidv7(),
        finding_id uuid not null,
        ods_code text not null,
        raised_by text not null,
        disclosed_to text not null check (disclosed_to <> raised_by),
        legal_gateway jsonb not null,
        purpose text not null,
        disclosed_on date not null,
        recorded_by text not null,
        recorded_at timestamptz not null,
        constraint disclosures_finding foreign key (finding_id, ods_code, raised_by)
          references findings (id, ods_code, raised_by)
      );
      create index disclosures_by_finding on disclosures (finding_id, disclosed_to);
      create table disclosure_endings (
        disclosure_id uuid primary key constraint disclosure_endings_disclosure references disclosures,
        reason text not null,
        ended_on date not null,
        recorded_by text not null,
        recorded_at timestamptz not null
      );
    `);
    await appendOnly(runner, 'disclosures');
    await appendOnly(runner, 'disclosure_endings');
    await protect(runner, 'disclosures', {
      visible: `(${ownBody})
        or ((select app_kind()) = 'BODY' and disclosed_to = (select app_organisation()))
        or ((select app_kind()) = 'TRUST' and ods_code = (select app_organisation()))`,
      writable: `${ownBody} and ${discloses} and exists (
        select from findings f where f.id = finding_id and f.issued_on is not null)`,
    });
    await protect(runner, 'disclosure_endings', {
      visible: 'exists (select from disclosures d where d.id = disclosure_id)',
      writable: `${discloses} and (select app_kind()) = 'BODY' and exists (
        select from disclosures d where d.id = disclosure_id and d.raised_by = (select app_organisation()))`,
    });
    await runner.query(`
      alter policy visible on finding_details using ((select app_kind()) = 'SYSTEM' or (${ownBody})
        or ((select app_kind()) = 'TRUST' and ods_code = (select app_organisation())
          and exists (select from findings f where f.id = finding_id and f.issued_on is not null))
        or ((select app_kind()) = 'BODY' and exists (select from disclosures s
          where s.finding_id = finding_details.finding_id and s.disclosed_to = (select app_organisation())
            and not exists (select from disclosure_endings e where e.disclosure_id = s.id))));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
