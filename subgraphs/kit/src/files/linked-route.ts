import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../subgraph/context.ts';
import {
  contextFor,
  NO_LINK,
  refusalOf,
  refuse,
  verified,
  type LinkedRoutesOptions,
} from './link-exchange.ts';
import type { LinkPurpose } from './signed-links.ts';

export type { LinkedRoutesOptions } from './link-exchange.ts';

export interface LinkedRoute<T> {
  readonly method: 'GET' | 'PUT';
  readonly purpose: LinkPurpose<T>;
  /**
   * Answers for the person of the link, who is held to the same rules as ever. Gives what is to be sent, never the reply: the
   * database is let go before a slow reader gets it.
   */
  readonly answer: (
    context: RequestContext,
    opens: T,
    exchange: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  ) => Promise<unknown>;
}

/** Prepares a scope of a server for files: bodies stay streams, and no answer is kept, guessed at or told of elsewhere. */
export function prepareForFiles(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => {
    done(null);
  });
  scope.addHook('onRequest', (_request, reply, done) => {
    void reply
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer');
    done();
  });
}

/** Serves /files/<purpose>?link=… to whoever holds a current link for it. */
export function serveLinked<T>(
  scope: FastifyInstance,
  { method, purpose, answer }: LinkedRoute<T>,
  options: LinkedRoutesOptions,
): void {
  scope.route({
    method,
    url: `/files/${purpose.name}`,
    handler: async (request, reply) => {
      const link = await verified(options.links, purpose, request);
      if (!link) return await refuse(request, reply, NO_LINK);
      const context = contextFor(link.viewer, request, options);
      try {
        return await answer(context, link.opens, { request, reply });
      } catch (error) {
        return await refuse(request, reply, refusalOf(error, request));
      } finally {
        await context.work.close();
      }
    },
  });
}
