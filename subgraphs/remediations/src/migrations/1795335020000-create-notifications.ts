import { protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `organisation_kind = (select app_kind()) and organisation = (select app_organisation())`;
const KEEPS_CONTACTS = `((select app_has_role('TRUST_APPROVER')) or (select app_has_role('ENFORCEMENT_OFFICER')))`;

export class CreateNotifications1795335020000 implements MigrationInterface {
  readonly name = 'CreateNotifications1795335020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contacts (
        organisation_kind text not null check (organisation_kind in ('TRUST', 'BODY')),
        organisation text not null,
        address text not null,
        recorded_at timestamptz not null,
        primary key (organisation_kind, organisation, address)
      );

      create table notifications (
        id uuid primary key default uuidv7(),
        occasion text not null unique,
        subject uuid not null,
        organisation_kind text not null check (organisation_kind in ('TRUST', 'BODY')),
        organisation text not null,
        content jsonb not null,
        due_at timestamptz not null,
        attempts integer not null default 0,
        outcome text check (outcome in ('SENT', 'NO_CONTACTS')),
        ended_at timestamptz,
        check ((outcome is null) = (ended_at is null))
      );
      create index notifications_due on notifications (due_at) where outcome is null;
      create index notifications_subject on notifications (subject) where outcome is null;
    `);
    await protect(runner, 'contacts', { visible: OWN, writable: `${OWN} and ${KEEPS_CONTACTS}` });
    await protect(runner, 'notifications', { visible: 'false', writable: 'false' });
    // what was recorded before anybody could be told is old news
    await runner.query(
      `insert into feed_cursors (feed, position) select 'remediations', coalesce(max(id), 0) from outbox`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
