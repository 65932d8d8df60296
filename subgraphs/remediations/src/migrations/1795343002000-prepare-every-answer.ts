import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a trust's people prepare plans, representations and appeals as they prepare evidence; who prepared does not submit. */
export class PrepareEveryAnswer1795343002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table prepared_evidence rename to prepared_answers;
      alter table prepared_answers rename constraint prepared_evidence_pkey to prepared_answers_pkey;
      alter table prepared_answers
        add act text not null default 'EVIDENCE_SUBMITTED',
        add milestones jsonb,
        drop constraint prepared_answers_pkey;
      alter table prepared_answers
        alter act drop default,
        add primary key (remediation_id, act),
        add constraint prepared_answers_of_trusts
          check (act in ('EVIDENCE_SUBMITTED', 'PLAN_SUBMITTED', 'REPRESENTATIONS_MADE', 'APPEALED')),
        add constraint prepared_answers_plan check ((act = 'PLAN_SUBMITTED') = (milestones is not null));
      alter table acts add constraint acts_prepared_by_another check (prepared_by <> by);
    `);
    await followRenaming(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

/** What was prepared goes with a finding that follows a merger, as before. */
async function followRenaming(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create or replace function pass_finding(finding uuid, in_turn text[]) returns void language plpgsql as $$
      declare
        asking text := app_kind();
        heir text := in_turn[cardinality(in_turn)];
      begin
        if exists (select from generate_subscripts(in_turn, 1) i where i > 1 and not exists (
          select from mergers m where m.ods_code = in_turn[i - 1] and m.successor_code = in_turn[i]))
        then
          raise exception 'a finding follows recorded mergers only' using errcode = 'check_violation';
        end if;
        perform set_config('app.organisation_kind', 'SYSTEM', true);
        update findings f set ods_code = heir, trusts = in_turn where f.id = finding and f.trusts[1] = in_turn[1];
        update prepared_answers p set ods_code = heir from remediations r
          where r.id = p.remediation_id and r.finding_id = finding;
        perform set_config('app.organisation_kind', coalesce(asking, ''), true);
      end $$;
  `);
}
