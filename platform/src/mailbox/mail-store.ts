import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import PostalMime, { type Address } from 'postal-mime';
import { codeOf, writePrivateFile } from '../private-file.ts';

const MOST_KEPT = 500;

/** Names sort by time: the instant of arrival, then a random part. */
const NAME = /^\d{13}-[0-9a-f-]{36}$/;

export interface CaughtMessage {
  readonly id: string;
  readonly caughtAt: Date;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** Messages as files of a directory, each as it arrived; the newest 500 are kept. */
export class MailStore {
  private constructor(private readonly directory: string) {}

  static async in(directory: string): Promise<MailStore> {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    return new MailStore(directory);
  }

  /** Resolves when the message is on the disk. */
  async keep(message: Uint8Array): Promise<void> {
    await writePrivateFile(this.#file(`${String(Date.now())}-${randomUUID()}`), message);
    for (const id of (await this.#ids()).slice(MOST_KEPT))
      await rm(this.#file(id), { force: true });
  }

  /** The newest messages first. */
  async list(): Promise<CaughtMessage[]> {
    const messages = await Promise.all((await this.#ids()).map((id) => this.read(id)));
    return messages.filter((message) => message !== undefined);
  }

  /** Undefined when there is no such message. */
  async read(id: string): Promise<CaughtMessage | undefined> {
    if (!NAME.test(id)) return undefined;
    try {
      const mail = await PostalMime.parse(await readFile(this.#file(id)));
      return {
        id,
        caughtAt: new Date(Number(id.slice(0, 13))),
        from: inWords(mail.from ? [mail.from] : []),
        to: inWords(mail.to ?? []),
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        messageId: mail.messageId ?? '',
      };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #ids(): Promise<string[]> {
    const files = await readdir(this.directory);
    return files
      .map((file) => path.basename(file, '.eml'))
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  }

  #file(id: string): string {
    return path.join(this.directory, `${id}.eml`);
  }
}

const inWords = (addresses: readonly Address[]) =>
  addresses
    .map(({ name, address }) => (name ? `${name} <${address ?? ''}>` : (address ?? '')))
    .join(', ');
