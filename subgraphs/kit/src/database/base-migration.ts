import type { QueryRunner } from 'typeorm';

/**
 * What every subgraph's database has: the caller as row-level security sees it, idempotency keys, and the outbox whose id
 * order is the order of commit.
 */
export async function createBase(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function app_organisation() returns text language sql stable
      return nullif(current_setting('app.organisation', true), '');
    create function app_kind() returns text language sql stable
      return nullif(current_setting('app.organisation_kind', true), '');
    create function app_has_role(role text) returns boolean language sql stable
      return role = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ','));

    create table idempotency_keys (
      principal text not null,
      key text not null,
      request_hash text not null,
      result jsonb,
      recorded_at timestamptz not null default now(),
      primary key (principal, key)
    );

    create table outbox (
      id bigint generated always as identity primary key,
      event_id uuid not null default gen_random_uuid(),
      type text not null,
      subject text not null,
      data jsonb not null,
      recorded_at timestamptz not null default now()
    );
    create function feed_in_commit_order() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock(4207849480); return null; end $$;
    create trigger in_commit_order before insert on outbox
      for each statement execute function feed_in_commit_order();
    create function feed_wake() returns trigger language plpgsql as $$
      begin perform pg_notify('feed', ''); return null; end $$;
    create trigger wake after insert on outbox
      for each statement execute function feed_wake();
  `);
}

/** Creates the cursors of a subgraph that consumes feeds. */
export async function createFeedCursors(runner: QueryRunner): Promise<void> {
  await runner.query(
    'create table feed_cursors (feed text primary key, position bigint not null default 0)',
  );
}

/**
 * Enables and forces row-level security on a table: rows are read under `visible`, and written by whoever may act under
 * `writable`. Consumers of feeds (SYSTEM) see and write everything.
 */
export async function protect(
  runner: QueryRunner,
  table: string,
  { visible, writable }: { readonly visible: string; readonly writable: string },
): Promise<void> {
  // as a sub-select it is looked up once a statement, not once a row
  const system = `(select app_kind()) = 'SYSTEM'`;
  await runner.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy visible on ${table} for select using (${system} or (${visible}));
    create policy addable on ${table} for insert with check (${system} or (${writable}));
    create policy changeable on ${table} for update using (${system} or (${writable})) with check (${system} or (${writable}));
    create policy removable on ${table} for delete using (${system} or (${writable}));
  `);
}

/** Makes a table append-only, whoever asks. */
export async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    create or replace function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;
    create trigger append_only before update or delete on ${table}
      for each row execute function refuse_change();
    create trigger append_only_whole before truncate on ${table}
      for each statement execute function refuse_change();
  `);
}

/** Lets a row's version only rise by one: a stale writer is refused by the database too. */
export async function versioned(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    create or replace function require_next_version() returns trigger language plpgsql as $$
      begin
        if new.version <> old.version + 1 then
          raise exception 'version % does not follow %', new.version, old.version
            using errcode = 'serialization_failure';
        end if;
        return new;
      end $$;
    create trigger next_version before update on ${table}
      for each row execute function require_next_version();
  `);
}
