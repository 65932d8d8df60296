import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { maskError } from '../errors/mask-error.ts';
import type { FeedConsumer } from '../feed/feed-consumer.ts';
import { serveFeed, type FeedAccess, type FeedForTrusts } from '../feed/feed-endpoint.ts';
import type { Logger } from '../logger.ts';
import { createHttpServer, type Service } from '../service.ts';
import type { Viewer } from '../viewer.ts';
import { verifyWarrant } from '../warrant.ts';
import { bearerToken } from './bearer-token.ts';
import type { RequestContext } from './context.ts';

const BODY_LIMIT_BYTES = 1_000_000;

declare module 'fastify' {
  interface FastifyRequest {
    viewer?: Viewer;
  }
}

export interface SubgraphOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly warrantKeys: JWTVerifyGetKey;
  readonly feedAccess: FeedAccess;
  /** What trusts' own systems may read of its feed; absent: nothing. */
  readonly feedForTrusts?: FeedForTrusts;
  readonly consumers: readonly FeedConsumer[];
  readonly logger: Logger;
}

/** A subgraph over HTTP: GraphQL for the gateway's warrants only, its feed for other subgraphs, and its health. */
export async function createSubgraph(options: SubgraphOptions): Promise<Service> {
  const { name, schema, dataSource, warrantKeys, consumers, logger } = options;
  const server = createHttpServer({
    logger,
    bodyLimit: BODY_LIMIT_BYTES,
    ready: async () => {
      await dataSource.query('select 1');
    },
  });
  const apollo = new ApolloServer<RequestContext>({
    schema,
    logger,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      endOfRequest,
    ],
  });
  await apollo.start();
  server.decorateRequest('viewer', undefined);
  server.route<{ Reply: string }>({
    method: 'POST',
    url: '/graphql',
    onRequest: async (request, reply) => requireWarrant(name, warrantKeys, request, reply),
    handler: fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve(contextOf(request, dataSource, logger)),
    }),
  });
  serveFeed(server, {
    source: name,
    url: options.databaseUrl,
    dataSource,
    access: options.feedAccess,
    forTrusts: options.feedForTrusts,
    logger,
  });
  for (const consumer of consumers) consumer.start();
  return {
    server,
    close: async () => {
      await server.close();
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await dataSource.destroy();
    },
  };
}

async function requireWarrant(
  name: string,
  keys: JWTVerifyGetKey,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  try {
    request.viewer = await verifyWarrant(keys, name, bearerToken(request) ?? '');
  } catch (error) {
    request.log.warn(
      { reason: error instanceof Error ? error.name : 'unknown' },
      'warrant refused',
    );
    await reply.code(401).send({
      errors: [
        {
          message: 'A warrant of the gateway is required.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  }
}

function contextOf(
  request: FastifyRequest,
  dataSource: DataSource,
  logger: Logger,
): RequestContext {
  const { viewer, id: correlationId } = request;
  if (!viewer) throw new Error('a request reached GraphQL without a warrant');
  return {
    viewer,
    correlationId,
    work: UnitOfWork.forViewer(dataSource, viewer),
    logger: logger.child({ correlationId }),
  };
}

/** Ends the request's snapshot before the answer leaves, and masks faults. */
const endOfRequest: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue, response, errors }) => {
        await closeWork(contextValue);
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors)
          result.errors = result.errors.map((formatted, i) =>
            maskError(formatted, errors?.[i], contextValue),
          );
      },
    }),
};

/** The answer is ready: that its snapshot cannot be given back cleanly concerns the log, not the client. */
async function closeWork({ work, logger }: RequestContext): Promise<void> {
  try {
    await work.close();
  } catch (error) {
    logger.error({ err: error }, 'the snapshot of a request did not end cleanly');
  }
}
