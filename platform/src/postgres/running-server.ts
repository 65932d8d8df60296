import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { commandOf, waitUntil } from '../process-info.ts';
import { dataPlaces } from './data-directory.ts';

const fastShutdown = 'SIGINT';
const immediateShutdown = 'SIGQUIT';

async function postmasterOf(data: string): Promise<number | undefined> {
  const content = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(content, 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

const isServerOf = (command: string | undefined, data: string) =>
  command !== undefined && command.includes('postgres') && command.includes(`-D ${data} `);

/** Asks for a fast shutdown, then insists; either way the data stays whole. */
export async function stopServer(pid: number, hasEnded: () => boolean | Promise<boolean>) {
  process.kill(pid, fastShutdown);
  if (await waitUntil(hasEnded, 10_000)) return;
  process.kill(pid, immediateShutdown);
  if (await waitUntil(hasEnded, 10_000)) return;
  throw new Error(`Postgres (process ${String(pid)}) does not stop.`);
}

/**
 * Stops the server which a killed platform left behind. The caller knows that no living platform uses the directory.
 * @returns whether one was running
 */
export async function stopOrphanedPostgres(directory: string): Promise<boolean> {
  let found = false;
  for (const data of dataPlaces(directory)) {
    const pid = await postmasterOf(data);
    const command = pid === undefined ? undefined : await commandOf(pid);
    if (pid === undefined || command === undefined) continue;
    if (isServerOf(command, data)) {
      await stopServer(pid, async () => !isServerOf(await commandOf(pid), data));
      found = true;
    } else {
      // The number now belongs to another program, for which Postgres would wait in vain. The lock of a process that
      // is gone stays: by it Postgres knows whether parts of the dead server are still at work on the data.
      await rm(path.join(data, 'postmaster.pid'), { force: true });
    }
  }
  return found;
}
