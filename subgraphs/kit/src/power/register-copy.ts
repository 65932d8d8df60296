import type { EntityManager, QueryRunner } from 'typeorm';
import { z } from 'zod';
import type { OrganisationKind } from '../enums.ts';
import type { FeedHandlers } from '../feed/feed-consumer.ts';
import type { AbsenceFacts, BodyFacts, ConditionFacts, KindFacts, Law, PowerFacts } from './law.ts';

export const ORGANISATION_RECORDED = 'assay.trusts.organisation.v1';
export const LAW_RECORDED = 'assay.trusts.law.v1';
export const SUCCESSION_RECORDED = 'assay.trusts.succession.v1';

/** What the trusts subgraph tells of an organisation. `kinds` are consecutive; `to` is exclusive, null while current. */
export const organisationEvent = z.object({
  odsCode: z.string(),
  name: z.string(),
  region: z.object({ code: z.string(), name: z.string() }).nullable(),
  openedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  kinds: z.array(
    z.object({
      kind: z.string().transform((kind) => kind as OrganisationKind),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});
export type OrganisationEvent = z.input<typeof organisationEvent>;

/** What it tells of a merger: the one organisation that answers for the open findings of another, from a London day on. */
export const successionEvent = z.object({
  odsCode: z.string(),
  successorCode: z.string(),
  effectiveOn: z.string(),
});

/** What it tells of the law: one fact of the register, whole. */
export const lawEvent = z.object({
  kind: z.enum(['body', 'power', 'absence', 'organisation-kind', 'condition']),
  id: z.string(),
  facts: z.record(z.string(), z.unknown()),
});
export type LawEvent = z.infer<typeof lawEvent>;

/** Creates a subgraph's copy of organisations and of the law, kept by the feed of trusts. */
export async function createRegisterCopy(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table organisations (
      ods_code text primary key,
      name text not null,
      region_code text,
      region_name text,
      opened_on date,
      closed_on date
    );
    create table organisation_kinds (
      ods_code text not null references organisations,
      kind text not null,
      valid_from date not null default '-infinity',
      valid_to date not null default 'infinity',
      primary key (ods_code, valid_from)
    );
    create table law (kind text not null, id text not null, facts jsonb not null, primary key (kind, id));
  `);
}

export const registerCopyHandlers: FeedHandlers = {
  [ORGANISATION_RECORDED]: async (tx, event) => {
    const o = organisationEvent.parse(event.data);
    await tx.manager.query(
      `insert into organisations (ods_code, name, region_code, region_name, opened_on, closed_on)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (ods_code) do update set name = excluded.name, region_code = excluded.region_code,
         region_name = excluded.region_name, opened_on = excluded.opened_on, closed_on = excluded.closed_on`,
      [o.odsCode, o.name, o.region?.code ?? null, o.region?.name ?? null, o.openedOn, o.closedOn],
    );
    await tx.manager.query('delete from organisation_kinds where ods_code = $1', [o.odsCode]);
    await tx.manager.query(
      `insert into organisation_kinds (ods_code, kind, valid_from, valid_to)
       select $1, kind, coalesce(valid_from, '-infinity'), coalesce(valid_to, 'infinity')
       from unnest($2::text[], $3::date[], $4::date[]) as k (kind, valid_from, valid_to)`,
      [o.odsCode, o.kinds.map((k) => k.kind), o.kinds.map((k) => k.from), o.kinds.map((k) => k.to)],
    );
  },
  [LAW_RECORDED]: async (tx, event) => {
    const { kind, id, facts } = lawEvent.parse(event.data);
    await tx.manager.query(
      `insert into law (kind, id, facts) values ($1, $2, $3)
       on conflict (kind, id) do update set facts = excluded.facts`,
      [kind, id, JSON.stringify(facts)],
    );
  },
};

/** Reads the law in one statement; powers and absences in the order of their ids. */
export async function readLaw(manager: EntityManager): Promise<Law> {
  const rows: { kind: string; facts: unknown }[] = await manager.query(
    'select kind, facts from law order by kind, id',
  );
  return assembleLaw(rows);
}

/** Builds the law from facts as the feed carries them. */
export function assembleLaw(rows: readonly { kind: string; facts: unknown }[]): Law {
  const of = <T>(kind: string) => rows.filter((r) => r.kind === kind).map((r) => r.facts as T);
  return {
    bodies: new Map(of<BodyFacts>('body').map((body) => [body.code, body])),
    powers: of<PowerFacts>('power'),
    absences: of<AbsenceFacts>('absence'),
    kinds: of<KindFacts>('organisation-kind'),
    conditions: of<ConditionFacts>('condition'),
  };
}

export interface KnownOrganisation {
  readonly odsCode: string;
  readonly name: string;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  /** The kind it had on a day; null when it did not exist that day. */
  kindOn(day: string): OrganisationKind | null;
}

/** The subgraph's copy of organisations; those that the feed has not told of are left out. */
export async function readOrganisations(
  manager: EntityManager,
  odsCodes: readonly string[],
): Promise<Map<string, KnownOrganisation>> {
  const rows: {
    ods_code: string;
    name: string;
    opened_on: string | null;
    closed_on: string | null;
    kinds: { kind: OrganisationKind; from: string; to: string }[];
  }[] = await manager.query(
    `select o.ods_code, o.name, o.opened_on, o.closed_on,
       (select coalesce(json_agg(json_build_object('kind', k.kind, 'from', k.valid_from, 'to', k.valid_to)), '[]')
        from organisation_kinds k where k.ods_code = o.ods_code) as kinds
     from organisations o where o.ods_code = any ($1)`,
    [odsCodes],
  );
  return new Map(
    rows.map((row) => [
      row.ods_code,
      {
        odsCode: row.ods_code,
        name: row.name,
        openedOn: row.opened_on,
        closedOn: row.closed_on,
        kindOn: (day) =>
          row.kinds.find(
            (k) => (k.from === '-infinity' || k.from <= day) && (k.to === 'infinity' || day < k.to),
          )?.kind ?? null,
      },
    ]),
  );
}

/** The subgraph's copy of one organisation; null when the feed has not told of it. */
export async function readOrganisation(
  manager: EntityManager,
  odsCode: string,
): Promise<KnownOrganisation | null> {
  return (await readOrganisations(manager, [odsCode])).get(odsCode) ?? null;
}
