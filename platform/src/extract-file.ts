import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { codeOf } from './private-file.ts';

/** A file that cannot be imported; the message names it and says what would be right. */
export class ExtractFileError extends Error {
  override readonly name = 'ExtractFileError';
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a directory; name the file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
};

/**
 * Reads a text file whole, without the byte order mark that it may begin with.
 * @param shown the name of the file in messages
 * @param limits how many bytes it may have, more are not read; in which form it is to be saved
 * @throws ExtractFileError
 */
export async function readExtract(
  file: string,
  shown: string,
  { largest = Infinity, form = 'comma-separated' }: { largest?: number; form?: string } = {},
): Promise<string> {
  const bytes = await readBytes(file, shown, largest);
  if (bytes.length === 0) throw new ExtractFileError(`${shown}: the file is empty.`);
  if (!isUtf8(bytes)) throw new ExtractFileError(`${shown}:${whyNotUtf8(bytes, form)}`);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new ExtractFileError(`${shown}: the file holds blank lines only.`);
  return text;
}

async function readBytes(file: string, shown: string, largest: number): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > largest) throw tooLarge(shown, largest, size);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof ExtractFileError) throw cause;
    const reason = reasons[codeOf(cause) ?? ''] ?? (cause as Error).message;
    throw new ExtractFileError(`${shown}: ${reason}.`, { cause });
  }
}

const tooLarge = (shown: string, largest: number, size: number) =>
  new ExtractFileError(
    `${shown}: the file has ${size.toLocaleString('en-GB')} bytes; ${largest.toLocaleString('en-GB')} are taken at most, and it was not read.`,
  );

/** Such as '12:34: the byte E9 is not UTF-8 text …'. */
function whyNotUtf8(bytes: Buffer, form: string): string {
  const replaced = Buffer.from(bytes.toString('utf8'));
  const at = bytes.findIndex((byte, index) => byte !== replaced[index]);
  const before = bytes
    .subarray(0, at)
    .toString('utf8')
    .split(/\r\n|\n|\r/);
  const line = String(before.length);
  const column = String((before.at(-1) ?? '').length + 1);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return (
    `${line}:${column}: the byte ${byte} is not UTF-8 text. ` +
    `Save the file as UTF-8, ${form}, and import it again.`
  );
}
