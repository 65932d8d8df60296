import { protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const prepares = `app_has_role('TRUST_CONTRIBUTOR')`;

/** What a trust's contributor prepares for its approver; the body that inspects never sees it. */
export class PrepareDraftResponses1795332000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table draft_responses add prepared_by text;
      create table prepared_draft_responses (
        id uuid primary key default uuidv7(),
        inspection_id uuid not null,
        report_number integer not null,
        ods_code text not null,
        body_code text not null,
        points jsonb not null,
        prepared_by text not null,
        prepared_at timestamptz not null,
        constraint prepared_draft_responses_once unique (inspection_id, report_number),
        constraint prepared_draft_responses_check foreign key (inspection_id, report_number) references accuracy_checks
      );
    `);
    await protect(runner, 'prepared_draft_responses', {
      visible: ownTrust,
      writable: `${ownTrust} and (${prepares} or app_has_role('TRUST_APPROVER')) and exists (
        select from inspections i where i.id = prepared_draft_responses.inspection_id
          and i.ods_code = prepared_draft_responses.ods_code and i.body_code = prepared_draft_responses.body_code
          and i.report_number = prepared_draft_responses.report_number and i.status = 'IN_ACCURACY_CHECK')`,
    });
    const byContributor = `${prepares} and prepared_by = current_setting('app.person', true)`;
    await runner.query(`
      create policy prepared_by_contributor on prepared_draft_responses as restrictive for insert
        with check (${byContributor});
      create policy replaced_by_contributor on prepared_draft_responses as restrictive for update
        using (true) with check (${byContributor});
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
