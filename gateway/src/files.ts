import type { FastifyInstance } from 'fastify';
import { forward } from './forward.ts';

/**
 * Forwards /files/<subgraph>/* to that subgraph's /files/*. The link in the address is the credential: no warrant goes with
 * it.
 */
export async function forwardFiles(
  server: FastifyInstance,
  subgraphs: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, upstream] of Object.entries(subgraphs))
    await forward(server, {
      ...{ name, upstream, prefix: `/files/${name}`, rewritePrefix: '/files' },
      httpMethods: ['GET', 'HEAD', 'PUT'],
    });
}
