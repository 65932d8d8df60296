import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** Written whole, or not at all, and readable by its owner only. */
export async function writePrivateFile(file: string, content: string | Uint8Array): Promise<void> {
  const partial = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(partial, content, { mode: 0o600, flag: 'wx' });
  await rename(partial, file);
}

/** The operating system's code of an error, such as ENOENT. */
export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Undefined when there is no such file; any other trouble is an error. */
export async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
