import { systemCaller, UnitOfWork } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import { connect } from '../data-source.ts';

/** Reads the whole database in one snapshot, however long it takes. */
export async function readAtLength<T>(
  url: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const dataSource = await connect({ url, poolSize: 1 });
  const unit = new UnitOfWork(dataSource, systemCaller('remediations'));
  try {
    return await unit.read(async (manager) => {
      await manager.query(
        'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0',
      );
      return work(manager);
    });
  } finally {
    await unit.close();
    await dataSource.destroy();
  }
}
