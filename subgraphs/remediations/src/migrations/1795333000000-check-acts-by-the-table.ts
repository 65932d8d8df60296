import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the database check each act against the steps that the table allows, and that it follows the act before it. */
export class CheckActsByTheTable1795333000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table steps (
        act text not null,
        stage_before text not null,
        stage_after text not null,
        primary key (act, stage_before, stage_after)
      );
      insert into steps
      select act, split_part(step, ' ', 1), split_part(step, ' ', 2)
      from (values
        ('RECOMMENDED', 'NOTHING ADVISED'),
        ('MANDATED', 'NOTHING MANDATED, INTENDED MANDATED'),
        ('REFERRED', 'NOTHING REFERRED'),
        ('NOTICE_OF_INTENT_SERVED', 'NOTHING INTENDED, MANDATED MANDATED'),
        ('REFERRAL_ACCEPTED', 'REFERRED REFERRAL_ACCEPTED'),
        ('REFERRAL_DECLINED', 'REFERRED REFERRAL_DECLINED'),
        ('REPRESENTATIONS_MADE', 'INTENDED INTENDED, MANDATED MANDATED, EVIDENCE_SUBMITTED EVIDENCE_SUBMITTED'),
        ('REPRESENTATIONS_DECIDED', 'INTENDED INTENDED, INTENDED WITHDRAWN, MANDATED MANDATED, EVIDENCE_SUBMITTED EVIDENCE_SUBMITTED'),
        ('ACKNOWLEDGED', 'ADVISED ADVISED, MANDATED MANDATED, PENALISED PENALISED'),
        ('PLAN_SUBMITTED', 'ADVISED ADVISED, MANDATED MANDATED, PENALISED PENALISED'),
        ('PLAN_APPROVED', 'ADVISED ADVISED, MANDATED MANDATED, PENALISED PENALISED'),
        ('PLAN_RETURNED', 'ADVISED ADVISED, MANDATED MANDATED, PENALISED PENALISED'),
        ('EVIDENCE_SUBMITTED', 'ADVISED EVIDENCE_SUBMITTED, MANDATED EVIDENCE_SUBMITTED, PENALISED EVIDENCE_SUBMITTED'),
        ('EVIDENCE_REJECTED', 'EVIDENCE_SUBMITTED ADVISED, EVIDENCE_SUBMITTED MANDATED, EVIDENCE_SUBMITTED PENALISED'),
        ('VERIFIED', 'EVIDENCE_SUBMITTED VERIFIED'),
        ('DEADLINE_EXTENDED', 'ADVISED ADVISED, MANDATED MANDATED, PENALISED PENALISED, EVIDENCE_SUBMITTED EVIDENCE_SUBMITTED'),
        ('COMPLIANCE_DETERMINED', 'MANDATED VERIFIED, MANDATED MANDATED, EVIDENCE_SUBMITTED VERIFIED, EVIDENCE_SUBMITTED ADVISED, EVIDENCE_SUBMITTED MANDATED, EVIDENCE_SUBMITTED PENALISED, PENALISED VERIFIED, PENALISED PENALISED'),
        ('PENALTY_IMPOSED', 'MANDATED PENALISED'),
        ('APPEALED', 'MANDATED MANDATED, EVIDENCE_SUBMITTED EVIDENCE_SUBMITTED, PENALISED PENALISED'),
        ('APPEAL_DECIDED', 'MANDATED MANDATED, MANDATED WITHDRAWN, EVIDENCE_SUBMITTED EVIDENCE_SUBMITTED, EVIDENCE_SUBMITTED WITHDRAWN, PENALISED PENALISED, PENALISED WITHDRAWN, PENALISED MANDATED'),
        ('RISK_ACCEPTED', 'ADVISED RISK_ACCEPTED'),
        ('WITHDRAWN', 'ADVISED WITHDRAWN, MANDATED WITHDRAWN, PENALISED WITHDRAWN, INTENDED WITHDRAWN, EVIDENCE_SUBMITTED WITHDRAWN')
      ) as line (act, lines), unnest(string_to_array(lines, ', ')) as step;
      insert into steps
      select 'CORRECTED', before.stage, after.stage
      from unnest(string_to_array('ADVISED REFERRED INTENDED MANDATED EVIDENCE_SUBMITTED PENALISED VERIFIED RISK_ACCEPTED REFERRAL_ACCEPTED REFERRAL_DECLINED WITHDRAWN', ' ')) as before (stage),
           unnest(string_to_array('NOTHING ADVISED REFERRED INTENDED MANDATED EVIDENCE_SUBMITTED PENALISED VERIFIED RISK_ACCEPTED REFERRAL_ACCEPTED REFERRAL_DECLINED WITHDRAWN', ' ')) as after (stage);

      alter table acts
        add outcome text,
        add suspends boolean,
        add due_basis text,
        add signed_by text,
        add on_behalf_of text,
        add version integer,
        add stage_before text,
        add stage_after text;

      create function pg_temp.stage_at(demand uuid, until bigint) returns text language sql as $$
        select case a.kind when 'RECOMMENDED' then 'ADVISED'
            when 'EVIDENCE_REJECTED' then case r.kind when 'MANDATE' then 'MANDATED' else 'ADVISED' end
            else a.kind end
        from acts a join remediations r on r.id = a.remediation_id
        where a.remediation_id = demand and a.sequence <= until and a.kind not in ('CORRECTED', 'ACKNOWLEDGED')
          and not exists (select from acts c where c.corrects = a.id and c.sequence <= until)
        order by a.sequence desc limit 1 $$;
      select set_config('app.organisation_kind', 'SYSTEM', true);
      alter table acts disable trigger append_only;
      update acts set
        stage_before = coalesce(pg_temp.stage_at(remediation_id, sequence - 1), 'NOTHING'),
        stage_after = coalesce(pg_temp.stage_at(remediation_id, sequence), 'NOTHING');
      alter table acts enable trigger append_only;
      select set_config('app.organisation_kind', '', true);

      alter table acts
        alter stage_before set not null,
        alter stage_after set not null,
        add constraint acts_step_fkey foreign key (kind, stage_before, stage_after) references steps;

      create function follow_the_last_act() returns trigger language plpgsql as $$
        declare last text;
        begin
          select stage_after into last from acts
          where remediation_id = new.remediation_id and sequence < new.sequence
          order by sequence desc limit 1;
          if new.stage_before = coalesce(last, 'NOTHING') then return null; end if;
          if last = 'RISK_ACCEPTED' and new.stage_before = 'ADVISED' and exists (
            select from acts
            where remediation_id = new.remediation_id and kind = 'RISK_ACCEPTED' and due_on < new.acted_on)
          then return null; end if;
          raise exception '% from % does not follow %', new.kind, new.stage_before, coalesce(last, 'NOTHING')
            using errcode = 'check_violation';
        end $$;
      create trigger follows after insert on acts for each row execute function follow_the_last_act();
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
