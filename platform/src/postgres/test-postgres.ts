import { rm } from 'node:fs/promises';
import { removePostgresData, startPostgres, type Postgres } from '../postgres.ts';

/** A server for tests on any free port: fast and not durable, with data of its own that ends with it. */
export async function startTestPostgres(
  directory: string,
): Promise<Pick<Postgres, 'url' | 'port' | 'stop'>> {
  const { url, port, stop } = await startPostgres({ directory, port: 0, durable: false });
  const stopAndRemove = async () => {
    await stop();
    await removePostgresData(directory);
    await rm(directory, { recursive: true, force: true });
  };
  return { url, port, stop: stopAndRemove };
}
