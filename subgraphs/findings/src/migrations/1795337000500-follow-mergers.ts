import { protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SYSTEM = `(select app_kind() = 'SYSTEM')`;
const IS_BODY = `(select app_kind() = 'BODY')`;
const IS_TRUST = `(select app_kind() = 'TRUST')`;
const OWN = `(select app_organisation())`;

/**
 * Lets open findings follow when a trust merges. `ods_code` is the trust that answers now, here and on every row about the
 * finding; `trusts` are all that did, in turn: the first is where it was found.
 */
export class FollowMergers1795337000500 implements MigrationInterface {
  readonly name = 'FollowMergers1795337000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('app.organisation_kind', 'SYSTEM', true)`);
    await keepTrusts(runner);
    await cascade(runner);
    await keepHistory(runner);
    await protect(runner, 'passed_findings', {
      visible: `${IS_BODY} or (${IS_TRUST} and ods_code = ${OWN})`,
      writable: 'false',
    });
    await protectHistory(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

async function keepTrusts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table findings add trusts text[];
    alter table findings disable trigger next_version;
    update findings set trusts = array[ods_code];
    alter table findings enable trigger next_version;
    alter table findings alter trusts set not null,
      add constraint findings_answering check (trusts[cardinality(trusts)] = ods_code);

    create function place_finding() returns trigger language plpgsql as $$
      begin
        new.trusts := coalesce(new.trusts, array[new.ods_code]);
        return new;
      end $$;
    create trigger placed before insert on findings for each row execute function place_finding();

    drop trigger words on findings;
    create trigger words after insert or update of issued_on, title, search, ods_code on findings
      for each row when (new.issued_on is not null) execute function keep_words_of_finding();
  `);
}

/** What is kept about a finding goes with it; a disclosure stays as it was made, and a recurrence names any finding. */
async function cascade(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table findings drop constraint findings_recurrence,
      add constraint findings_raiser unique (id, raised_by),
      add constraint findings_recurrence foreign key (recurrence_of) references findings (id);
    alter table disclosures drop constraint disclosures_finding,
      add constraint disclosures_finding foreign key (finding_id, raised_by) references findings (id, raised_by);
    alter table finding_details drop constraint finding_details_finding,
      add constraint finding_details_finding foreign key (finding_id, ods_code, raised_by)
        references findings (id, ods_code, raised_by) on update cascade;
  `);
  const ofFinding = {
    enforcement_periods: 'enforcement_periods_finding',
    enforcement_mandates: 'enforcement_mandates_finding_id_ods_code_fkey',
    finding_measurements: 'finding_measurements_finding_id_ods_code_fkey',
  };
  for (const [table, constraint] of Object.entries(ofFinding))
    await runner.query(`
      alter table ${table} drop constraint ${constraint};
      alter table ${table} add constraint ${constraint} foreign key (finding_id, ods_code)
        references findings (id, ods_code) on update cascade;
    `);
}

/** Only findings that have followed a merger have rows of their own: which trust answered when, by what was recorded when. */
async function keepHistory(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table finding_trusts (
      finding_id uuid not null references findings,
      ods_code text not null,
      valid_from date not null default '-infinity',
      valid_to date not null default 'infinity',
      recorded_from timestamptz not null,
      recorded_to timestamptz,
      check (valid_from < valid_to)
    );
    create unique index finding_trusts_current on finding_trusts (finding_id, valid_from) where recorded_to is null;
    create index finding_trusts_as_recorded on finding_trusts (finding_id, recorded_from);

    -- as a list that is looked up once a statement: a look at each row's finding would have tables read whole
    create table passed_findings (
      ods_code text,
      finding_id uuid references findings,
      primary key (ods_code, finding_id)
    );
    create function app_passed() returns uuid[] language sql stable parallel safe as $$
      select array(select finding_id from passed_findings where ods_code = app_organisation()) $$;
  `);
}

/** The trust that answers now sees what is its own; those before it see the findings that were theirs. */
async function protectHistory(runner: QueryRunner): Promise<void> {
  const theirs = (id: string) =>
    `${IS_TRUST} and (ods_code = ${OWN} or ${id} = any ((select app_passed())::uuid[]))`;
  await protect(runner, 'finding_trusts', {
    visible: `${IS_BODY} or (${IS_TRUST} and exists (select 1 from findings f where f.id = finding_id))`,
    writable: 'false',
  });
  await runner.query(`
    alter policy visible on findings using (${SYSTEM}
      or (${IS_BODY} and (raised_by = ${OWN} or issued_on is not null))
      or (${theirs('id')} and issued_on is not null));
    alter policy visible on finding_details using (${SYSTEM}
      or (${IS_BODY} and raised_by = any ((select app_bodies())::text[]))
      or (${theirs('finding_id')} and exists (select 1 from findings f where f.id = finding_id and f.issued_on is not null))
      or (${IS_BODY} and exists (select 1 from disclosures s
        where s.finding_id = finding_details.finding_id and s.disclosed_to = ${OWN}
          and not exists (select 1 from disclosure_endings e where e.disclosure_id = s.id))));
    alter policy visible on disclosures using (${SYSTEM}
      or (${IS_BODY} and (raised_by = any ((select app_bodies())::text[]) or disclosed_to = ${OWN}))
      or (${IS_TRUST} and exists (select 1 from findings f where f.id = finding_id)));
  `);
  for (const table of ['enforcement_periods', 'enforcement_mandates', 'finding_measurements'])
    await runner.query(
      `alter policy visible on ${table}
         using (${SYSTEM} or ${IS_BODY} or (${theirs('finding_id')}))`,
    );
}
