import type { Service } from '@assay/kit';

/**
 * Answers under the names of an address only, such as http://127.0.0.1:4005: a stranger's page, whose name was made to lead
 * to this machine, must not read what is there.
 */
export function answerAs(server: Service['server'], address: string): void {
  const { host, port } = new URL(address);
  const own = new Set([host, `localhost:${port}`, `127.0.0.1:${port}`]);
  server.addHook('onRequest', async (request, reply) => {
    if (!own.has(request.headers.host ?? ''))
      return reply.code(421).send({ error: 'misdirected_request' });
  });
}
