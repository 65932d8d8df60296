import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { checkArchive, startsAsZip } from './check-archive.ts';
import { codeOf } from './error-code.ts';
import { FileRefused } from './file-refused.ts';
import { isMediaType, isTextType, mediaTypesInWords, type MediaType } from './media-types.ts';

/** Enough for the first bytes of every type that is taken. */
const HEAD_BYTES = 4_100;

/**
 * Looks at the bytes of a received file.
 * @throws FileRefused when they are not of the declared type, or do harm
 */
export async function checkContent(
  { path, size }: { readonly path: string; readonly size: number },
  declared: MediaType,
): Promise<void> {
  const head = await headOf(path);
  // an archive is never given to file-type, which would inflate parts of it whole
  const sniffed = startsAsZip(head)
    ? ((await checkArchive(path, size)) ?? 'application/zip')
    : (await fileTypeFromBuffer(head))?.mime;
  if (isTextType(declared)) await checkText(path, declared, sniffed);
  else if (sniffed !== declared) throw otherType(declared, sniffed ?? 'of no known type');
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const otherType = (declared: MediaType, is: string) =>
  new FileRefused(
    415,
    `The file is ${is}; ${declared} was declared. Declare what it is; taken are ${mediaTypesInWords()}.`,
  );

/** Text has no mark of its own: a few letters may begin as another type does, so only types that are taken count. */
async function checkText(
  path: string,
  declared: MediaType,
  sniffed: string | undefined,
): Promise<void> {
  if (sniffed === 'application/zip' || (sniffed !== undefined && isMediaType(sniffed)))
    throw otherType(declared, sniffed);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(piece, { stream: true });
      if (text.includes('\0')) throw notText(line + newlines(text.slice(0, text.indexOf('\0'))));
      line += newlines(text);
    }
    decoder.decode();
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw notText(line);
    throw error;
  }
}

const newlines = (text: string) => text.split('\n').length - 1;

const notText = (line: number) =>
  new FileRefused(
    415,
    `The file is no text in UTF-8, from line ${String(line)} or soon after. Save it as UTF-8, or declare what it is.`,
  );
