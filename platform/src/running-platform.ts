import { link, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readIfPresent } from './private-file.ts';
import { commandOf } from './process-info.ts';

const schema = z.object({
  pid: z.number().int(),
  /** Its command line: its number alone may by now be another process's. */
  command: z.string(),
  startedAt: z.string(),
  addresses: z.record(z.string(), z.string()),
});

/** What a running platform says of itself in `platform.json`. */
export type RunningPlatform = z.infer<typeof schema>;

export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';
}

const fileIn = (directory: string) => path.join(directory, 'platform.json');

/** What the last platform of this directory wrote; undefined when it ended cleanly or none ran. */
export async function readPlatform(directory: string): Promise<RunningPlatform | undefined> {
  const content = await readIfPresent(fileIn(directory));
  if (content === undefined) return undefined;
  return schema.parse(JSON.parse(content));
}

async function isAlive({ pid, command }: RunningPlatform): Promise<boolean> {
  if (pid === process.pid) return false;
  return (await commandOf(pid)) === command;
}

/**
 * Makes this process the only platform of the directory.
 * @returns the record of one that was killed before it could clean up, and how to give the directory up
 * @throws AlreadyRunningError
 */
export async function claimDirectory(directory: string, addresses: Record<string, string>) {
  const mine = {
    pid: process.pid,
    command: (await commandOf(process.pid)) ?? '',
    startedAt: new Date().toISOString(),
    addresses,
  };
  const file = fileIn(directory);
  const partial = `${file}.${String(process.pid)}`;
  const killed = await readPlatform(directory);
  if (killed && (await isAlive(killed)))
    throw new AlreadyRunningError(
      `Assay already runs here (process ${String(killed.pid)}, since ${killed.startedAt}). ` +
        'Stop it first, or set ASSAY_DIRECTORY and other ports to run a second one.',
    );
  await rm(file, { force: true });
  await writeFile(partial, JSON.stringify(mine, null, 2), { mode: 0o600 });
  try {
    await link(partial, file);
  } catch (cause) {
    throw new AlreadyRunningError('Assay is being started here by another process.', { cause });
  } finally {
    await rm(partial);
  }
  return { killed, release: () => rm(file, { force: true }) };
}
