import type { EntityManager } from 'typeorm';
import { enforcementEvent } from '../enforcement/enforcement.event.ts';
import { readRecords } from '../enforcement/enforcement.record.ts';

const BATCH = 500;

/** What the acts on record make of a finding. */
export interface Folded {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly acts: number;
  /** The data of the event that tells it. */
  readonly telling: unknown;
}

/** Folds the acts of every finding anew, in the order of the findings' ids. */
export async function* foldAnew(manager: EntityManager): AsyncGenerator<Folded> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows: { id: string }[] = await manager.query(
      'select id from findings where id > $1 order by id limit $2',
      [after, BATCH],
    );
    const ids = rows.map(({ id }) => id);
    const records = await readRecords(manager, ids);
    for (const id of ids) {
      const record = records.get(id);
      if (!record) throw new Error(`finding ${id} went away from a snapshot`);
      const { reference, issuedOn } = record.finding;
      const { data } = enforcementEvent(record);
      yield { id, reference, issuedOn, acts: record.acts.length, telling: data };
    }
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
