import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server on a free port that keeps what it is given, in order. */
export class MailServer {
  readonly received: Email[] = [];
  /** Answers a message; undefined takes it. Whoever never resolves leaves the sender waiting. */
  answer: (message: Email) => Promise<Error | undefined> = () => Promise.resolve(undefined);
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        void this.#take(stream).then(done, done);
      },
    });
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await once(server.#server.listen(0, '127.0.0.1'), 'listening');
    return server;
  }

  get url(): string {
    const { port } = this.#server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${String(port)}`;
  }

  /** What was received for an address, oldest first. */
  to(address: string): Email[] {
    return this.received.filter(({ to }) => to?.some((each) => each.address === address));
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(resolve);
    });
  }

  async #take(stream: AsyncIterable<Buffer>): Promise<Error | undefined> {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    const message = await PostalMime.parse(Buffer.concat(parts));
    this.received.push(message);
    return this.answer(message);
  }
}
