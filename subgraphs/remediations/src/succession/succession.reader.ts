import type { Bodies, BodyFacts } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import type { Merger, Mergers } from './answering-trust.ts';

/** Who succeeded whom: the bodies of the law, and the mergers of trusts. */
export interface Successions {
  readonly bodies: Bodies;
  readonly mergers: Mergers;
}

/** Reads who succeeded whom in one statement, as the feed of trusts has told. */
export async function readSuccessions(manager: EntityManager): Promise<Successions> {
  const rows: { id: string; body: BodyFacts | null; merger: Merger | null }[] = await manager.query(
    `select id, facts as body, null as merger from law where kind = 'body'
     union all
     select ods_code, null, jsonb_build_object('successorCode', successor_code, 'effectiveOn', effective_on) from mergers`,
  );
  return {
    bodies: new Map(rows.flatMap(({ id, body }) => (body ? [[id, body] as const] : []))),
    mergers: new Map(rows.flatMap(({ id, merger }) => (merger ? [[id, merger] as const] : []))),
  };
}
