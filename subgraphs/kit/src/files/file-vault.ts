import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Transform, type Readable } from 'node:stream';
import { Disk } from 'flydrive';
import type { DriverContract } from 'flydrive/types';
import type { Logger } from '../logger.ts';

const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256}`;
const KEY = /^[0-9a-f]{2}\/([0-9a-f]{64})$/;

/** Files by the SHA-256 of their bytes, each stored once. */
export class FileVault {
  readonly #disk: Disk;

  constructor(
    driver: DriverContract,
    private readonly logger: Logger,
  ) {
    this.#disk = new Disk(driver);
  }

  /** Stores the file at a path of this machine, unless its bytes are there already. */
  async put(sha256: string, size: number, file: string): Promise<void> {
    const key = keyOf(sha256);
    if (await this.#disk.exists(key)) return;
    await this.#disk.putStream(key, createReadStream(file), { contentLength: size });
  }

  /** The bytes; the stream ends with an error when they are not those that were stored. */
  async read(sha256: string): Promise<Readable> {
    const stored = await this.#disk.getStream(keyOf(sha256));
    const proof = provenBytes(sha256, () => {
      this.logger.error({ sha256 }, 'a stored file is not what its SHA-256 says');
    });
    return pipeline(stored, proof, (error) => {
      if (error) this.logger.warn({ err: error, sha256 }, 'a stored file was not read to its end');
    });
  }

  async remove(sha256: string): Promise<void> {
    await this.#disk.delete(keyOf(sha256));
  }

  /** What is stored longer than since `before`, and what an interrupted write left behind. */
  async *storedBefore(before: Date): AsyncGenerator<StoredFile> {
    let paginationToken: string | undefined;
    do {
      const page = await this.#disk.listAll('', { recursive: true, paginationToken });
      for (const file of page.objects) {
        if (!file.isFile) continue;
        const { lastModified } = await this.#disk.getMetaData(file.key);
        if (lastModified >= before) continue;
        const sha256 = KEY.exec(file.key)?.[1] ?? null;
        yield { sha256, remove: () => this.#disk.delete(file.key) };
      }
      ({ paginationToken } = page);
    } while (paginationToken);
  }
}

export interface StoredFile {
  /** Null when it is no whole file. */
  readonly sha256: string | null;
  readonly remove: () => Promise<void>;
}

/** Passes bytes on, the last piece only once all are known to be the right ones: a receiver never takes a wrong file for whole. */
function provenBytes(sha256: string, onWrong: () => void): Transform {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      const before = held;
      held = piece;
      done(null, before);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) {
        done(null, held);
        return;
      }
      onWrong();
      done(new Error('the stored bytes are not those that were stored'));
    },
  });
}
