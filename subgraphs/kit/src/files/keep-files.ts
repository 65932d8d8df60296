import type { DataSource, EntityManager } from 'typeorm';
import { systemCaller } from '../database/caller.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import type { Logger } from '../logger.ts';
import type { FileStore } from './open-vault.ts';
import { removeInterrupted, type ReceivedFile } from './receive-file.ts';

/** Longer than any upload takes. */
const UPLOAD_MILLISECONDS = 3_600_000;

/** Whether any row refers to the file. */
export type InUse = (manager: EntityManager, sha256: string) => Promise<boolean>;

/** Held to the end of the transaction: who refers to a file and who removes it wait for each other. */
async function lockFile(manager: EntityManager, sha256: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`file ${sha256}`]);
}

/** Makes sure that a file is stored until the transaction, which refers to it, has committed. Store it before: this is to be quick. */
export async function keepFile(
  manager: EntityManager,
  { vault }: FileStore,
  { path, size, sha256 }: ReceivedFile,
): Promise<void> {
  await lockFile(manager, sha256);
  await vault.put(sha256, size, path);
}

export interface Keeping {
  readonly subgraph: string;
  readonly store: FileStore;
  readonly dataSource: DataSource;
  readonly inUse: InUse;
  readonly logger: Logger;
}

/** Removes a stored file unless something refers to it. */
export async function removeUnused(
  { subgraph, store, dataSource, inUse }: Omit<Keeping, 'logger'>,
  sha256: string,
): Promise<boolean> {
  const work = new UnitOfWork(dataSource, systemCaller(subgraph));
  try {
    return await work.write(async ({ manager }) => {
      await lockFile(manager, sha256);
      if (await inUse(manager, sha256)) return false;
      await store.vault.remove(sha256);
      return true;
    });
  } finally {
    await work.close();
  }
}

/** Removes what processes left that ended in the middle of an upload: files that nothing refers to, and parts of files. */
export async function sweepFiles(keeping: Keeping, now = new Date()): Promise<void> {
  const { store, logger } = keeping;
  const before = new Date(now.getTime() - UPLOAD_MILLISECONDS);
  const uploads = await removeInterrupted(store.uploads, before);
  let files = 0;
  for await (const { sha256, remove } of store.vault.storedBefore(before)) {
    if (sha256 === null) await remove();
    else if (!(await removeUnused(keeping, sha256))) continue;
    files += 1;
  }
  if (uploads + files > 0) logger.info({ uploads, files }, 'removed what interrupted uploads left');
}
