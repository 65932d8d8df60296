import type { EntityManager } from 'typeorm';
import type { Mergers } from './answering-trust.ts';

/** The mergers that the feed of trusts has told of. */
export async function readMergers(manager: EntityManager): Promise<Mergers> {
  const rows: { odsCode: string; successorCode: string; effectiveOn: string }[] =
    await manager.query(
      `select ods_code as "odsCode", successor_code as "successorCode", effective_on as "effectiveOn" from mergers`,
    );
  return new Map(rows.map(({ odsCode, ...merger }) => [odsCode, merger]));
}
