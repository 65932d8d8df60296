import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
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
 * @throws ExtractFileError
 */
export async function readExtract(file: string, shown: string): Promise<string> {
  const bytes = await readBytes(file, shown);
  if (bytes.length === 0) throw new ExtractFileError(`${shown}: the file is empty.`);
  if (!isUtf8(bytes)) throw new ExtractFileError(`${shown}:${whyNotUtf8(bytes)}`);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new ExtractFileError(`${shown}: the file holds blank lines only.`);
  return text;
}

async function readBytes(file: string, shown: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const reason = reasons[codeOf(cause) ?? ''] ?? (cause as Error).message;
    throw new ExtractFileError(`${shown}: ${reason}.`, { cause });
  }
}

/** Such as '12:34: the byte E9 is not UTF-8 text …'. */
function whyNotUtf8(bytes: Buffer): string {
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
    'Save the file as UTF-8, comma-separated, and import it again.'
  );
}
