import { randomUUID } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FSDriver } from 'flydrive/drivers/fs';
import type { WriteOptions } from 'flydrive/types';

/** A folder in which a file is there whole or not at all, whatever ends the process that writes it. */
export class WholeFilesDriver extends FSDriver {
  constructor(private readonly directory: string) {
    super({ location: directory, visibility: 'private' });
  }

  override async putStream(key: string, contents: Readable, options?: WriteOptions): Promise<void> {
    const partial = `${key}.${randomUUID()}.partial`;
    try {
      await super.putStream(partial, contents, options);
      await this.#flush(partial);
      await rename(path.join(this.directory, partial), path.join(this.directory, key));
    } catch (error) {
      await this.delete(partial);
      throw error;
    }
  }

  async #flush(key: string): Promise<void> {
    const handle = await open(path.join(this.directory, key));
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
