import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a body refer a finding to another, which reads why; an act is about a demand or about a referral. */
export class CreateReferrals1795333100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referrals (
        id uuid primary key default uuidv7(),
        finding_id uuid not null references findings,
        ods_code text not null,
        referred_by text not null,
        referred_to text not null,
        power jsonb not null,
        constraint referrals_bodies_check check (referred_by <> referred_to)
      );
      create index referrals_finding on referrals (finding_id);
      create index referrals_by on referrals (referred_by, id);
      create index referrals_to on referrals (referred_to, id);
      alter table acts
        alter remediation_id drop not null,
        add referral_id uuid references referrals,
        add constraint acts_track_check check (num_nonnulls(remediation_id, referral_id) = 1);
      create index acts_referral on acts (referral_id);
      alter table act_notes add addressed_to text;

      create or replace function follow_the_last_act() returns trigger language plpgsql as $$
        declare last text;
        begin
          select stage_after into last from acts
          where (remediation_id = new.remediation_id or referral_id = new.referral_id) and sequence < new.sequence
          order by sequence desc limit 1;
          if new.stage_before = coalesce(last, 'NOTHING') then return null; end if;
          if last = 'RISK_ACCEPTED' and new.stage_before = 'ADVISED' and exists (
            select from acts
            where remediation_id = new.remediation_id and kind = 'RISK_ACCEPTED' and due_on < new.acted_on)
          then return null; end if;
          raise exception '% from % does not follow %', new.kind, new.stage_before, coalesce(last, 'NOTHING')
            using errcode = 'check_violation';
        end $$;
    `);
    await appendOnly(runner, 'referrals');
    const itsTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
    const actingBody = `app_kind() = 'BODY' and not app_has_role('AUDITOR')`;
    await protect(runner, 'referrals', {
      visible: `app_kind() = 'BODY' or (${itsTrust})`,
      writable: `${actingBody} and referred_by = app_organisation()`,
    });
    for (const policy of ['visible', 'addable', 'changeable', 'removable'])
      await runner.query(`drop policy ${policy} on act_notes`);
    await protect(runner, 'act_notes', {
      visible: `(${itsTrust}) or (app_kind() = 'BODY' and app_organisation() in (issued_by, raised_by, addressed_to))`,
      writable: `(${itsTrust}) or (${actingBody} and app_organisation() in (issued_by, addressed_to))`,
    });
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
