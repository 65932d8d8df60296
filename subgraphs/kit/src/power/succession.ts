import type { EntityManager, QueryRunner } from 'typeorm';
import { longDay } from '../clock.ts';
import type { BodyFacts, Law } from './law.ts';

/** The bodies of the law, by code. */
export type Bodies = Law['bodies'];

const isDissolved = ({ dissolvedOn }: BodyFacts, on: string) =>
  dissolvedOn !== null && on > dissolvedOn;

/**
 * The body that a body's open work answers to on a day: itself to the end of its last day, then its successor, and so on
 * down the line; null where the line has ended. Succession passes responsibility, and no power.
 */
export function standInFor(bodies: Bodies, code: string, on: string): string | null {
  const line = new Set<string>();
  let current: string | null = code;
  while (current !== null && !line.has(current)) {
    const body = bodies.get(current);
    if (!body || !isDissolved(body, on)) return current;
    line.add(current);
    current = body.successor;
  }
  return null;
}

/** The bodies whose work a body takes further on a day: its own, and what those left open that it has succeeded. */
export function bodiesHeldBy(bodies: Bodies, code: string, on: string): string[] {
  const succeeded = [...bodies.keys()].filter((other) => standInFor(bodies, other, on) === code);
  return [...new Set([code, ...succeeded])];
}

/** Why a dissolved body's work answers to another on a day, or to nobody; undefined while it answers to the body itself. */
export function whyAnotherStandsIn(bodies: Bodies, code: string, on: string): string | undefined {
  const body = bodies.get(code);
  if (!body?.dissolvedOn || on <= body.dissolvedOn) return undefined;
  const heir = standInFor(bodies, code, on);
  const name = heir === null ? undefined : (bodies.get(heir)?.name ?? heir);
  return `${body.name} acted until ${longDay(body.dissolvedOn)}; ${name === undefined ? 'nobody succeeded it' : `since then ${name} answers for it`}.`;
}

/** Reads the bodies alone, where the rest of the law is not asked of. */
export async function readBodies(manager: EntityManager): Promise<Bodies> {
  const rows: { facts: BodyFacts }[] = await manager.query(
    `select facts from law where kind = 'body'`,
  );
  return new Map(rows.map(({ facts }) => [facts.code, facts]));
}

/**
 * Creates app_bodies(), for row-level security: the caller's body, with those dissolved before today that it succeeds,
 * directly or down the line; empty for whoever is no body. The database has the copy of the law.
 */
export async function createBodiesOfCaller(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function app_bodies() returns text[] language sql stable parallel safe as $$
      with recursive own (code) as (
        select app_organisation() where app_kind() = 'BODY'
        union
        select l.id from own join law l on l.kind = 'body' and l.facts ->> 'successor' = own.code
          and (l.facts ->> 'dissolvedOn')::date < (now() at time zone 'Europe/London')::date
      )
      select coalesce(array_agg(code), '{}') from own $$;
  `);
}
