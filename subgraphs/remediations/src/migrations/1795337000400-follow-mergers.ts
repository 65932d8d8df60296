import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets open findings follow when a trust merges. `findings.ods_code` is the trust that answers now, `trusts` all that did, in
 * turn; the code on every other row is the trust that answered when it was written.
 */
export class FollowMergers1795337000400 implements MigrationInterface {
  readonly name = 'FollowMergers1795337000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mergers (
        ods_code text primary key,
        successor_code text not null,
        effective_on date not null
      );
      select set_config('app.organisation_kind', 'SYSTEM', true);
      alter table findings add trusts text[];
      update findings set trusts = array[ods_code];
      select set_config('app.organisation_kind', '', true);
      alter table findings alter trusts set not null,
        add constraint findings_answering check (trusts[cardinality(trusts)] = ods_code);
      create index findings_of_trust on findings (ods_code);
    `);
    await passing(runner);
    await protectHistory(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

/** A finding is passed down recorded mergers only, whoever's act makes it follow; what was prepared for it goes with it. */
async function passing(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function pass_finding(finding uuid, in_turn text[]) returns void language plpgsql as $$
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
        update prepared_evidence p set ods_code = heir from remediations r
          where r.id = p.remediation_id and r.finding_id = finding;
        perform set_config('app.organisation_kind', coalesce(asking, ''), true);
      end $$;
  `);
}

/** The trust that answers now reads and acts on all of it; those before it read the finding, and what was written to them. */
async function protectHistory(runner: QueryRunner): Promise<void> {
  const system = `(select app_kind()) = 'SYSTEM'`;
  const own = `(select app_organisation())`;
  const trust = `(select app_kind()) = 'TRUST'`;
  const body = `(select app_kind()) = 'BODY'`;
  const actingBody = `${body} and not (select app_has_role('AUDITOR'))`;
  const answers = `${trust} and exists (select from findings f where f.id = finding_id and f.ods_code = ${own})`;
  const bodies = `(select app_bodies())`;
  const ofAct = `${trust} and (ods_code = ${own} or exists (
    select from acts a join findings f on f.id = a.finding_id where a.id = act_id and f.ods_code = ${own}))`;
  await runner.query(`
    alter policy visible on findings using (${system} or ${body} or (${trust} and ${own} = any (trusts)));
    alter policy addable on enforcements with check (${system} or (${actingBody}) or (${answers}));
    alter policy changeable on enforcements using (${system} or (${actingBody}) or (${answers}))
      with check (${system} or (${actingBody}) or (${answers}));
    alter policy addable on acts with check (${system}
      or (organisation = ${own} and ((${actingBody}) or (ods_code = ${own} and ${answers}))));
    alter policy visible on act_notes using (${system} or (${ofAct})
      or (${body} and array[issued_by, raised_by, addressed_to] && ${bodies}));
    alter policy visible on plan_milestones using (${system} or (${ofAct})
      or (${body} and array[issued_by, raised_by] && ${bodies}));
    alter policy visible on notices using (${system} or ${body}
      or (${trust} and (ods_code = ${own} or exists (select from acts a where a.notice_id = notices.id))));
  `);
  for (const table of ['enforcements', 'remediations', 'referrals', 'acts'])
    await runner.query(
      `alter policy visible on ${table} using (${system} or ${body}
         or (${trust} and exists (select from findings f where f.id = finding_id)))`,
    );
}
