import type { UnitOfWork } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import { ALERT_RESPONSE_RECORDED } from '../alert/alert.event.ts';
import { ENFORCEMENT_RECORDED } from '../enforcement/enforcement.event.ts';
import { mattersOfFindings, mattersOfResponses } from './matters.ts';
import { occasionsOf, type Occasion } from './occasions.ts';

/** The subgraph reads its own outbox: what commits with an act is planned for, whatever dies in between. */
const OWN_FEED = 'remediations';
const AT_ONCE = 200;

/**
 * Plans what is to be told about the next things that were recorded, in the transaction that also moves the cursor; gives
 * how many there were. Several processes may plan: one does, the others pass.
 */
export function planNext(work: UnitOfWork): Promise<number> {
  return work.write(async ({ manager }) => {
    const [cursor]: { position: string }[] = await manager.query(
      `select position from feed_cursors where feed = $1 and exists (select from outbox where id > position)
       for update skip locked`,
      [OWN_FEED],
    );
    if (!cursor) return 0;
    const events: { id: string; type: string; subject: string }[] = await manager.query(
      'select id, type, subject from outbox where id > $1 order by id limit $2',
      [cursor.position, AT_ONCE],
    );
    const subjects = (type: string) => [
      ...new Set(events.filter((event) => event.type === type).map(({ subject }) => subject)),
    ];
    const [findings, responses] = [
      subjects(ENFORCEMENT_RECORDED),
      subjects(ALERT_RESPONSE_RECORDED),
    ];
    const matters = [
      ...(await mattersOfFindings(manager, findings)),
      ...(await mattersOfResponses(manager, responses)),
    ];
    await keep(manager, [...findings, ...responses], matters.flatMap(occasionsOf));
    await manager.query('update feed_cursors set position = $2 where feed = $1', [
      OWN_FEED,
      events.at(-1)?.id,
    ]);
    return events.length;
  });
}

/** Replaces what is planned for these subjects and not yet told; what was told is not told again. */
async function keep(
  manager: EntityManager,
  subjects: readonly string[],
  occasions: readonly Occasion[],
): Promise<void> {
  await manager.query(
    'delete from notifications where subject = any ($1) and outcome is null and occasion <> all ($2)',
    [subjects, occasions.map(({ key }) => key)],
  );
  await manager.query(
    `insert into notifications (occasion, subject, organisation_kind, organisation, content, due_at)
     select key, subject, kind, code, content, at
     from jsonb_to_recordset($1) as o (key text, subject uuid, kind text, code text, content jsonb, at timestamptz)
     on conflict (occasion) do nothing`,
    [JSON.stringify(occasions.map(({ to, ...occasion }) => ({ ...occasion, ...to })))],
  );
}
