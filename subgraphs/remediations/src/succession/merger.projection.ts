import { SUCCESSION_RECORDED, successionEvent, type FeedHandlers } from '@assay/kit';
import { tellStanding } from './tell-standing.ts';

/** Keeps the copy of mergers, and lets the open findings of the trust that is no more follow. */
export const mergerHandlers: FeedHandlers = {
  [SUCCESSION_RECORDED]: async (tx, event) => {
    const { odsCode, successorCode, effectiveOn } = successionEvent.parse(event.data);
    await tx.manager.query(
      `insert into mergers (ods_code, successor_code, effective_on) values ($1, $2, $3)
       on conflict (ods_code) do nothing`,
      [odsCode, successorCode, effectiveOn],
    );
    const [concerned]: [{ id: string }[], number] = await tx.manager.query(
      `update enforcements e set version = e.version + 1 from findings f
       where f.id = e.finding_id and f.ods_code = $1 returning f.id`,
      [odsCode],
    );
    for (const { id } of concerned) await tellStanding(tx, id);
  },
};
