import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Logger } from '@assay/kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireViewer } from './authentication-hook.ts';
import type { Authenticator } from './authentication.ts';
import type { GatewayContext } from './context.ts';
import { answerHttpErrors, errorBody } from './http-errors.ts';
import { guardQueries } from './query-guard.ts';
import { Warrants, type WarrantKey } from './warrants.ts';

export interface EndpointParts {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly authenticator: Authenticator;
  readonly warrantKey: WarrantKey;
  readonly introspection: boolean;
  readonly logger: Logger;
}

/**
 * Serves POST /graphql in a scope of its own. The order is the defence: who is asking, then the body and its size, then the
 * shape of the query, then GraphQL.
 */
export function serveGraphql(server: FastifyInstance, parts: EndpointParts): void {
  const { apollo, authenticator, warrantKey, introspection, logger } = parts;
  answerHttpErrors(server);
  server.removeContentTypeParser('text/plain');
  server.decorateRequest('viewer', undefined);
  server.route<{ Reply: string }>({
    method: 'POST',
    url: '/graphql',
    onRequest: requireViewer(authenticator),
    preHandler: guardQueries({ introspection }),
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => {
        void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
        return Promise.resolve(contextOf(request, warrantKey, logger));
      },
    }),
  });
  server.get('/graphql', (_request, reply) =>
    reply
      .code(405)
      .header('allow', 'POST')
      .send(errorBody('METHOD_NOT_ALLOWED', 'Send GraphQL requests by POST.')),
  );
}

function contextOf(
  { viewer, id: correlationId }: FastifyRequest,
  key: WarrantKey,
  logger: Logger,
): GatewayContext {
  if (!viewer) throw new Error('a request reached GraphQL without a viewer');
  return {
    correlationId,
    warrants: new Warrants(key, viewer),
    logger: logger.child({ correlationId }),
  };
}
