import { once } from 'node:events';
import type { Logger } from '@assay/kit';
import { SMTPServer } from 'smtp-server';
import type { MailStore } from './mail-store.ts';

const largestBytes = 1_000_000;
const mostClients = 50;
const closeWithinMs = 2_000;

export interface MailCatcherOptions {
  readonly host: string;
  readonly port: number;
  readonly store: MailStore;
  readonly logger: Logger;
}

/** A mail server that delivers to nobody: it keeps what it is given, and says so only once it is kept. */
export async function catchMail({ host, port, store, logger }: MailCatcherOptions) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestBytes,
    maxClients: mostClients,
    closeTimeout: closeWithinMs,
    onData: (stream, _session, done) => {
      read(stream)
        .then((message) => store.keep(message))
        .then(
          () => {
            done();
          },
          (error: unknown) => {
            logger.warn({ err: error }, 'a message was not kept');
            done(error instanceof TooLarge ? error : new Error('The message cannot be kept.'));
          },
        );
    },
  });
  await once(server.listen(port, host), 'listening');
  server.on('error', (error) => {
    logger.warn({ err: error }, 'a sender of mail went wrong');
  });
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
}

class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly responseCode = 552;
}

/** Reads to the end whatever its size, as the protocol wants, and keeps no more than is allowed. */
async function read(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size <= largestBytes) parts.push(part);
  }
  if (size > largestBytes)
    throw new TooLarge(`The message is larger than ${String(largestBytes)} bytes.`);
  return Buffer.concat(parts);
}
