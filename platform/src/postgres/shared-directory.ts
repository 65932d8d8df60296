import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where root keeps what the server's account must reach, best first. */
export const sharedDirectories = ['/var/lib/assay', path.join(tmpdir(), 'assay')];

async function prepare(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const found = await lstat(directory);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0)
    throw new Error(`${directory} is not a directory that only root can write to`);
  await chmod(directory, 0o755);
}

/** A directory of root's which every account can enter. */
export async function sharedDirectory(): Promise<string> {
  const problems: string[] = [];
  for (const directory of sharedDirectories) {
    try {
      await prepare(directory);
      return directory;
    } catch (error) {
      problems.push(String(error));
    }
  }
  throw new Error(`No place for Postgres outside the repository: ${problems.join('; ')}`);
}
