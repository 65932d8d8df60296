import { protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// what has ended by a day lies in partitions that a question about that day or a later one need not open
const ENDS = ['2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01', '2028-01-01'];
// asked as one truth a statement: of a comparison with a looked-up text the planner expects next to no rows, and sorts
const IS_SYSTEM = `(select app_kind() = 'SYSTEM')`;
const IS_BODY = `(select app_kind() = 'BODY')`;
const IS_TRUST = `(select app_kind() = 'TRUST')`;
const OF_TRUST = `${IS_TRUST} and ods_code = (select app_organisation())`;
const OF_ISSUED = `${IS_BODY} or (${OF_TRUST})`;
const VISIBLE = {
  findings: `(${IS_BODY} and (raised_by = (select app_organisation()) or issued_on is not null))
    or (${OF_TRUST} and issued_on is not null)`,
  inspections: `(${IS_BODY} and (body_code = (select app_organisation()) or status = 'ISSUED'))
    or (${OF_TRUST} and began_on is not null)`,
  enforcement_periods: OF_ISSUED,
  enforcement_mandates: OF_ISSUED,
};
const ISSUES = `(select app_kind()) = 'BODY' and exists (select 1 from findings f
  where f.id = finding_id and f.raised_by = (select app_organisation()) and f.issued_on is not null)`;
const STATUSES = `array['UNADDRESSED', 'ADVISED', 'REFERRED', 'EVIDENCE_SUBMITTED', 'MANDATED', 'NOTICE_SERVED', 'OVERDUE',
  'PENALISED', 'REMEDIED', 'RISK_ACCEPTED', 'WITHDRAWN']`;

/** Lays the register out so that every order of it is an index to walk, at whatever day. */
export class WalkTheRegister1795334000000 implements MigrationInterface {
  readonly name = 'WalkTheRegister1795334000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('app.organisation_kind', 'SYSTEM', true)`);
    await runner.query(`
      alter function app_kind() parallel safe;
      alter function app_organisation() parallel safe;
      alter function app_has_role(text) parallel safe;
    `);
    await deriveColumns(runner);
    await partitionPeriods(runner);
    await indexFindings(runner);
    await keepWords(runner);
    for (const [table, visible] of Object.entries(VISIBLE))
      await runner.query(`alter policy visible on ${table} using (${IS_SYSTEM} or ${visible})`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

/** The place of the severity, which an index can be walked by, and the instant at which a withdrawal was recorded. */
async function deriveColumns(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table findings add column severity_rank smallint, add column withdrawn_at timestamptz;
    alter table findings disable trigger next_version;
    update findings f set severity_rank = array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], f.severity),
      withdrawn_at = case when f.withdrawn_on is not null then coalesce(
        (select min(e.recorded_at) from outbox e where e.subject = f.id::text and e.data ->> 'withdrawnOn' is not null),
        f.recorded_at) end;
    alter table findings enable trigger next_version;
    alter table findings alter column severity_rank set not null,
      add constraint findings_withdrawn_at check ((withdrawn_on is null) = (withdrawn_at is null));

    create function derive_of_finding() returns trigger language plpgsql as $$
      begin
        new.severity_rank := array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], new.severity);
        new.withdrawn_at := case when new.withdrawn_on is not null then coalesce(new.withdrawn_at, now()) end;
        return new;
      end $$;
    create trigger derived before insert or update on findings
      for each row execute function derive_of_finding();
  `);
}

async function indexFindings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create index findings_by_severity on findings (severity_rank, id);
    create index findings_within_trust on findings (ods_code, id);
    create index organisations_in_order on organisations ((lower(name) || ' ' || ods_code) collate "C");
    create index enforcement_mandates_by_body on enforcement_mandates (body_code, finding_id)
      where recorded_to is null;
  `);
}

async function partitionPeriods(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table enforcement_periods rename to enforcement_periods_whole;
    drop index enforcement_periods_current, enforcement_periods_by_due_day;
    create table enforcement_periods (
      finding_id uuid not null,
      ods_code text not null,
      version integer not null,
      status text not null,
      due_on date,
      valid_from date not null,
      valid_to date not null default 'infinity',
      recorded_from timestamptz not null,
      recorded_to timestamptz,
      status_rank smallint not null generated always as (array_position(${STATUSES}, status)) stored,
      due_first date not null generated always as (coalesce(due_on, 'infinity')) stored,
      due_last date not null generated always as (coalesce(due_on, '-infinity')) stored,
      raised_on date not null,
      severity_rank smallint not null,
      constraint enforcement_periods_finding foreign key (finding_id, ods_code) references findings (id, ods_code),
      constraint enforcement_periods_last check (valid_from < valid_to)
    ) partition by range (valid_to);
  `);
  const bounds = ['minvalue', ...ENDS.map((day) => `'${day}'`), `'infinity'`, 'maxvalue'];
  for (const [i, to] of bounds.slice(1).entries()) {
    const name = `enforcement_periods_${String(i + 1)}`;
    await runner.query(`
      create table ${name} partition of enforcement_periods for values from (${bounds[i] ?? ''}) to (${to});
      alter table ${name} enable row level security;
      alter table ${name} force row level security;
    `);
  }
  await followFindings(runner);
  await protect(runner, 'enforcement_periods', { visible: OF_ISSUED, writable: ISSUES });
  await copyPeriods(runner);
  // with status and days in the index, what does not hold is passed over without a look at its row
  await runner.query(`
    create unique index enforcement_periods_current on enforcement_periods (finding_id, valid_from, valid_to)
      where recorded_to is null;
    create index enforcement_periods_by_status on enforcement_periods (status_rank, finding_id, valid_from, valid_to)
      where recorded_to is null;
    create index enforcement_periods_by_day_raised
      on enforcement_periods (raised_on, finding_id, status_rank, valid_from, valid_to) where recorded_to is null;
    create index enforcement_periods_by_severity
      on enforcement_periods (severity_rank, finding_id, status_rank, valid_from, valid_to) where recorded_to is null;
    create index enforcement_periods_by_due_first on enforcement_periods (due_first, finding_id, status_rank, valid_from, valid_to)
      where recorded_to is null;
    create index enforcement_periods_by_due_last on enforcement_periods (due_last, finding_id, status_rank, valid_from, valid_to)
      where recorded_to is null;
    create index enforcement_periods_as_recorded on enforcement_periods (finding_id, recorded_from);
  `);
}

/** Periods carry what else findings are put in order by, so that a status is asked within the index that is walked. */
async function followFindings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function describe_period() returns trigger language plpgsql as $$
      begin
        select f.raised_on, f.severity_rank into new.raised_on, new.severity_rank from findings f where f.id = new.finding_id;
        return new;
      end $$;
    create trigger described before insert on enforcement_periods
      for each row execute function describe_period();

    create function restate_periods() returns trigger language plpgsql as $$
      begin
        update enforcement_periods set severity_rank = new.severity_rank where finding_id = new.id;
        return null;
      end $$;
    create trigger periods after update of severity on findings
      for each row when (old.severity is distinct from new.severity) execute function restate_periods();
  `);
}

/** A withdrawn finding was read as WITHDRAWN where no demand is open; now its periods say so. */
async function copyPeriods(runner: QueryRunner): Promise<void> {
  const columns =
    'finding_id, ods_code, version, status, due_on, valid_from, valid_to, recorded_from, recorded_to';
  const ends = `f.withdrawn_on < e.valid_to and e.recorded_to is null
    and e.status in ('UNADDRESSED', 'REMEDIED', 'RISK_ACCEPTED')`;
  await runner.query(`
    insert into enforcement_periods (${columns})
      select e.finding_id, e.ods_code, e.version, e.status, e.due_on, e.valid_from,
        case when ${ends} then f.withdrawn_on else e.valid_to end, e.recorded_from, e.recorded_to
      from enforcement_periods_whole e join findings f on f.id = e.finding_id
      where not coalesce(${ends} and f.withdrawn_on <= e.valid_from, false)
      union all
      select e.finding_id, e.ods_code, e.version, 'WITHDRAWN', null, greatest(e.valid_from, f.withdrawn_on), e.valid_to,
        e.recorded_from, e.recorded_to
      from enforcement_periods_whole e join findings f on f.id = e.finding_id
      where ${ends};
    drop table enforcement_periods_whole;
  `);
}

/**
 * The words of issued findings: an index, of which only ids are read, and those pass the policy of findings before anything
 * is shown. It has no policy of its own because Postgres walks no text index under one: \`@@\` is not leakproof.
 */
async function keepWords(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table finding_words (
      finding_id uuid primary key references findings,
      words tsvector not null
    );
    insert into finding_words select f.id, f.search || to_tsvector('english', o.name)
      from findings f join organisations o on o.ods_code = f.ods_code where f.issued_on is not null;
    create index finding_words_by_word on finding_words using gin (words);

    create function keep_words_of_finding() returns trigger language plpgsql as $$
      begin
        insert into finding_words select new.id, new.search || to_tsvector('english', o.name)
          from organisations o where o.ods_code = new.ods_code
          on conflict (finding_id) do update set words = excluded.words;
        return null;
      end $$;
    create trigger words after insert or update of issued_on, title, search on findings
      for each row when (new.issued_on is not null) execute function keep_words_of_finding();

    create function keep_words_of_trust() returns trigger language plpgsql as $$
      begin
        update finding_words w set words = f.search || to_tsvector('english', new.name)
          from findings f where f.id = w.finding_id and f.ods_code = new.ods_code;
        return null;
      end $$;
    create trigger words after update of name on organisations
      for each row when (old.name is distinct from new.name) execute function keep_words_of_trust();
  `);
}
