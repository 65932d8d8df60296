import type { FastifyInstance } from 'fastify';
import { forward } from './forward.ts';

/** Forwards /feeds/<subgraph> to that subgraph's /feed, so that a trust's own systems need to know one address only. */
export async function forwardFeeds(
  server: FastifyInstance,
  subgraphs: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, upstream] of Object.entries(subgraphs))
    await forward(server, {
      ...{ name, upstream, prefix: `/feeds/${name}`, rewritePrefix: '/feed' },
      httpMethods: ['GET'],
      headers: ['authorization'],
    });
}
