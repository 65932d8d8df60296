import { createHttpServer, type Logger, type Service } from '@assay/kit';
import { answerAs } from '../own-hosts.ts';
import { catchMail } from './mail-catcher.ts';
import { MailStore } from './mail-store.ts';
import { listPage, messagePage, missingPage, stylesheet } from './pages.ts';

export interface MailboxOptions {
  readonly host: string;
  /** Where its page is. */
  readonly port: number;
  readonly smtpPort: number;
  /** Where it keeps messages. */
  readonly directory: string;
  readonly logger: Logger;
}

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** A mail server that keeps what it is given, and pages on which to read it, for this machine only. */
export async function createMailbox(options: MailboxOptions): Promise<Service> {
  const { host, port, smtpPort, directory, logger } = options;
  const store = await MailStore.in(directory);
  const catcher = await catchMail({ host, port: smtpPort, store, logger });
  const server = createHttpServer({ logger, bodyLimit: 1, ready: () => Promise.resolve() });
  answerAs(server, `http://${host}:${String(port)}`);
  servePages(server, store);
  return {
    server,
    close: async () => {
      await catcher.close();
      await server.close();
    },
  };
}

function servePages(server: Service['server'], store: MailStore): void {
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  server.get('/style.css', (_request, reply) => reply.type('text/css').send(stylesheet));
  server.get('/', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(listPage(await store.list())),
  );
  server.get<{ Params: { id: string } }>('/messages/:id', async (request, reply) => {
    const message = await store.read(request.params.id);
    return reply
      .code(message ? 200 : 404)
      .type('text/html; charset=utf-8')
      .send(message ? messagePage(message) : missingPage());
  });
}
