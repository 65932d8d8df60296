import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { codeOf } from './error-code.ts';
import { FileRefused } from './file-refused.ts';

export interface ReceivedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What is read of a file already refused: many a client hears an answer only once it has sent everything. */
const LONGEST_REMAINDER = 50_000_000;

/**
 * Receives a file of exactly the declared size into a folder, piece by piece, hands it to `work`, and leaves nothing of it
 * there, however it ends.
 * @param announced the length that the request announces; undefined when it announces none
 * @throws FileRefused when the size is another
 */
export async function withReceivedFile<T>(
  body: Readable,
  { folder, size, announced }: { folder: string; size: number; announced: number | undefined },
  work: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, randomUUID());
  try {
    if (announced !== undefined && announced !== size) throw wrongSize(size, announced);
    return await work({ path: file, size, sha256: await receive(body, file, size) });
  } finally {
    await rm(file, { force: true });
  }
}

async function receive(body: Readable, file: string, size: number): Promise<string> {
  const handle = await open(file, 'wx', 0o600);
  try {
    return await writePieces(body, handle, size);
  } finally {
    await handle.close();
  }
}

async function writePieces(body: Readable, handle: FileHandle, size: number): Promise<string> {
  const hash = createHash('sha256');
  let received = 0;
  for await (const piece of pieces(body)) {
    received += piece.length;
    if (received > size)
      throw new FileRefused(
        413,
        `The file is longer than the ${String(size)} bytes declared. Ask for an upload of its real size.`,
      );
    hash.update(piece);
    await handle.appendFile(piece);
  }
  if (received < size) throw wrongSize(size, received);
  return hash.digest('hex');
}

const wrongSize = (declared: number, sent: number) =>
  new FileRefused(
    400,
    `The file has ${String(sent)} bytes; ${String(declared)} were declared. Ask for an upload of its real size.`,
  );

/** Reads a body on without keeping anything; whether it came to its end. */
export async function readOut(body: Readable): Promise<boolean> {
  let read = 0;
  for await (const piece of pieces(body)) {
    read += piece.length;
    if (read > LONGEST_REMAINDER) return false;
  }
  return true;
}

/** Leaves the connection as it is when the reader stops: it still has to carry the answer. */
const pieces = (body: Readable) =>
  body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;

/** Removes what uploads left in a folder when the process that received them was killed. */
export async function removeInterrupted(folder: string, before: Date): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let removed = 0;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const left = await stat(file).catch(nothingThere);
    if (!left || left.mtime >= before) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

/** An upload that ended meanwhile took its file away. */
function nothingThere(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}
