import type { Viewer } from '@assay/web';
import Dexie, { type EntityTable, type Table } from 'dexie';
import { isAssessment, type AssessmentItem, type Item } from '../outbox/item.ts';
import { brought, type KeptInspection } from './kept-inspection.ts';

const databaseOf = ({ person, organisation }: Viewer) =>
  `${EVERY_DATABASE}${organisation.code} ${person}`;
const EVERY_DATABASE = 'assay-inspector ';

/** How many things wait on this device, whoever recorded them. */
export async function countUnsent(): Promise<number> {
  const names = await Dexie.getDatabaseNames();
  const counts = names.filter((name) => name.startsWith(EVERY_DATABASE)).map(countIn);
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function countIn(name: string): Promise<number> {
  const database = await new Dexie(name).open();
  try {
    return await database.table('outbox').count();
  } finally {
    database.close();
  }
}

/**
 * What one person keeps on this device for one organisation: inspections, and the outbox of what was recorded and is not known
 * to have arrived. Every person and organisation has a database of its own, so that nobody sees or sends another's.
 */
export class Store extends Dexie {
  declare readonly inspections: EntityTable<KeptInspection, 'id'>;
  /** The order is given by the database when an item is added. */
  declare readonly outbox: Table<Item, number, Omit<Item, 'order'>>;

  constructor(owner: Viewer) {
    super(databaseOf(owner));
    this.version(1).stores({
      inspections: 'id',
      outbox: '++order, &key, inspectionId',
    });
  }

  /** Keeps an inspection as Assay has just given it. */
  async keep(taken: KeptInspection): Promise<void> {
    await this.transaction('rw', this.inspections, async () => {
      await this.inspections.put(brought(await this.inspections.get(taken.id), taken));
    });
  }

  /** Brings an inspection up to date as Assay has just given it; one that was removed meanwhile stays removed. */
  async refresh(given: KeptInspection): Promise<void> {
    await this.transaction('rw', this.inspections, async () => {
      const kept = await this.inspections.get(given.id);
      if (kept) await this.inspections.put(brought(kept, given));
    });
  }

  /** Removes an inspection from the device; false, and nothing is removed, while something of it has not been sent. */
  async remove(id: string): Promise<boolean> {
    return this.transaction('rw', this.inspections, this.outbox, async () => {
      if ((await this.outbox.where({ inspectionId: id }).count()) > 0) return false;
      await this.inspections.delete(id);
      return true;
    });
  }

  items(): Promise<Item[]> {
    return this.outbox.orderBy('order').toArray();
  }

  async itemsOf(inspectionId: string): Promise<Item[]> {
    return this.outbox.where({ inspectionId }).sortBy('order');
  }

  /** The outcomes of a control that wait, in their order. */
  async answersWaiting(inspectionId: string, controlId: string): Promise<AssessmentItem[]> {
    const items = await this.itemsOf(inspectionId);
    return items.filter(isAssessment).filter((item) => item.controlId === controlId);
  }
}
