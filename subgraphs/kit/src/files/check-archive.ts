import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused, inMegabytes } from './file-refused.ts';

const MOST_ENTRIES = 10_000;
const MOST_INFLATED_BYTES = 250_000_000;
/** Office files of mostly repeated text reach a few dozen. */
const HIGHEST_RATIO = 100;
/** Below this a high ratio does no harm. */
const HARMLESS_BYTES = 10_000_000;

const CONTENT_TYPES = '[Content_Types].xml';
/** Those of real documents take a few thousand bytes. */
const LONGEST_CONTENT_TYPES = 1_000_000;
const MAIN_PART =
  /^application\/(vnd\.openxmlformats-officedocument\.(?:wordprocessingml\.document|spreadsheetml\.sheet|presentationml\.presentation))\.main\+xml$/;
const MACROS = /vbaproject|macroenabled/i;

const MAGIC_BYTES = 8;
/** How archives begin: ZIP, gzip, 7z, RAR, xz, bzip2. */
const ARCHIVES = [
  '504b0304',
  '504b0506',
  '1f8b',
  '377abcaf271c',
  '526172211a07',
  'fd377a585a',
  '425a68',
];

export const startsAsZip = (head: Buffer) => head.toString('hex').startsWith('504b0304');

/**
 * Inflates every part of a ZIP file, to find out what it really holds: the sizes that it declares are its maker's word.
 * @returns the media type of the office document that it is; undefined when it is another archive
 * @throws FileRefused when it inflates too far, nests archives, holds macros, is encrypted or damaged
 */
export async function checkArchive(file: string, size: number): Promise<string | undefined> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    return await checkEntries(zip, size);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    // what yauzl and zlib say is about bytes, of which the sender knows nothing
    throw new FileRefused(422, 'The file is a damaged or encrypted archive. Save it again whole.');
  } finally {
    zip?.close();
  }
}

async function checkEntries(zip: ZipFile, size: number): Promise<string | undefined> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new FileRefused(
      422,
      `The file has ${String(zip.entryCount)} parts; ${String(MOST_ENTRIES)} are taken at most. Save it as PDF.`,
    );
  const budget = new Budget(size);
  let type: string | undefined;
  for await (const entry of zip.eachEntry()) {
    if (MACROS.test(entry.fileName)) throw holdsMacros();
    const beginning = await inflate(zip, entry, budget);
    checkNotNested(beginning);
    if (entry.fileName === CONTENT_TYPES) type = officeType(beginning.toString('utf8'));
  }
  return type;
}

/** Inflates an entry whole, and gives as much of its beginning as is looked at. */
async function inflate(zip: ZipFile, entry: Entry, budget: Budget): Promise<Buffer> {
  const wanted = entry.fileName === CONTENT_TYPES ? LONGEST_CONTENT_TYPES : MAGIC_BYTES;
  const kept: Buffer[] = [];
  let length = 0;
  const inflated: Readable = await zip.openReadStreamPromise(entry);
  for await (const piece of inflated as AsyncIterable<Buffer>) {
    budget.spend(piece.length);
    if (length < wanted) kept.push(piece);
    length += piece.length;
  }
  return Buffer.concat(kept).subarray(0, wanted);
}

function checkNotNested(beginning: Buffer): void {
  const magic = beginning.subarray(0, MAGIC_BYTES).toString('hex');
  if (ARCHIVES.some((start) => magic.startsWith(start)))
    throw new FileRefused(
      422,
      'The file holds another archive or an embedded document. Save it without, or as PDF.',
    );
}

/** What a file may still inflate to. */
class Budget {
  readonly #most: number;
  #inflated = 0;

  constructor(size: number) {
    this.#most = Math.min(MOST_INFLATED_BYTES, Math.max(HARMLESS_BYTES, HIGHEST_RATIO * size));
  }

  spend(bytes: number): void {
    this.#inflated += bytes;
    if (this.#inflated > this.#most)
      throw new FileRefused(
        422,
        `The file inflates to more than ${inMegabytes(this.#most)}, which is far more than a document of its size holds. Save it as PDF.`,
      );
  }
}

function officeType(contentTypes: string): string | undefined {
  const types = [...contentTypes.matchAll(/ContentType\s*=\s*["']([^"']+)["']/g)].map(
    ([, type = '']) => type,
  );
  if (types.some((type) => MACROS.test(type))) throw holdsMacros();
  const main = types.map((type) => MAIN_PART.exec(type)?.[1]).find((kind) => kind !== undefined);
  return main === undefined ? undefined : `application/${main}`;
}

const holdsMacros = () =>
  new FileRefused(415, 'The file holds macros. Save it as .docx, .xlsx or .pptx, or as PDF.');
