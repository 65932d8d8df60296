import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that trusts send with what they write. The bytes are kept elsewhere, by their SHA-256. */
export class CreateAttachments1795339000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachments (
        id uuid primary key,
        ods_code text not null,
        file_name text not null,
        media_type text not null,
        size integer not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        description text,
        recorded_at timestamptz not null,
        recorded_by text not null,
        constraint attachments_of_trust unique (id, ods_code)
      );
      create index attachments_by_file on attachments (sha256);
      create table act_attachments (
        act_id uuid not null references act_notes,
        position smallint not null,
        attachment_id uuid not null,
        ods_code text not null,
        primary key (act_id, position),
        constraint act_attachments_once unique (act_id, attachment_id),
        foreign key (attachment_id, ods_code) references attachments (id, ods_code)
      );
      create index act_attachments_attachment on act_attachments (attachment_id);
      alter table prepared_evidence add attachment_ids uuid[] not null default '{}';
    `);
    for (const table of ['attachments', 'act_attachments']) await appendOnly(runner, table);
    const itsTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
    // whoever may read what was written in an act may read what was sent with it
    await protect(runner, 'act_attachments', {
      visible: `exists (select from act_notes n where n.act_id = act_attachments.act_id)`,
      writable: `${itsTrust} and exists (
        select from acts a where a.id = act_attachments.act_id and a.organisation = app_organisation())`,
    });
    await protect(runner, 'attachments', {
      visible: `(${itsTrust}) or exists (select from act_attachments s where s.attachment_id = attachments.id)`,
      writable: `${itsTrust} and (app_has_role('TRUST_CONTRIBUTOR') or app_has_role('TRUST_APPROVER'))`,
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
