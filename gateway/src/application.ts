import './telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { createHttpServer, type Logger, type Service } from '@assay/kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { buildSchema } from 'graphql';
import { AnswerShapes } from './answer-shape.ts';
import { requireViewer } from './authentication-hook.ts';
import { Authenticator, type Issuer } from './authentication.ts';
import type { GatewayContext } from './context.ts';
import { faultPlugin } from './fault-plugin.ts';
import { serveGraphiql } from './graphiql.ts';
import { answerHttpErrors, errorBody } from './http-errors.ts';
import { subgraphNames } from './load-supergraph.ts';
import { maskError } from './mask-error.ts';
import { guardQueries, MAX_TOKENS } from './query-guard.ts';
import { SubgraphClient } from './subgraph-client.ts';
import { proveKey, readWarrantKey, Warrants, type WarrantKey } from './warrants.ts';

const BODY_LIMIT_BYTES = 100_000;

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** The base address of each subgraph, by its name in the supergraph. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly issuers: readonly Issuer[];
  /** The private Ed25519 key with which warrants are signed, as a JSON Web Key. */
  readonly warrantKey: string;
  /** Milliseconds. */
  readonly subgraphTimeout: number;
  /** Serves GraphiQL, and with it introspection. */
  readonly graphiql: boolean;
  readonly logger: Logger;
}

/** The one schema over HTTP: access tokens in, a warrant a subgraph out. */
export async function createGateway(options: GatewayOptions): Promise<Service> {
  const { logger, graphiql } = options;
  const authenticator = new Authenticator(options.issuers);
  const warrantKey = await readWarrantKey(options.warrantKey);
  const clients = createClients(options);
  const apollo = createApollo(options, clients);
  await apollo.start();
  const server = createHttpServer({
    logger,
    bodyLimit: BODY_LIMIT_BYTES,
    ready: async () => {
      await authenticator.ready();
      await proveKey(warrantKey);
    },
  });
  server.removeContentTypeParser('text/plain');
  answerHttpErrors(server);
  serveGraphql(server, { apollo, authenticator, warrantKey, graphiql, logger });
  if (graphiql) await serveGraphiql(server);
  return {
    server,
    close: async () => {
      await server.close();
      await apollo.stop();
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}

function createClients(options: GatewayOptions): ReadonlyMap<string, SubgraphClient> {
  const { supergraphSdl, subgraphs, subgraphTimeout: timeout } = options;
  const shapes = new AnswerShapes(buildSchema(supergraphSdl, { assumeValidSDL: true }));
  return new Map(
    subgraphNames(supergraphSdl).map((name) => {
      const address = subgraphs[name];
      if (address === undefined) throw new Error(`the address of subgraph ${name} is missing`);
      return [name, new SubgraphClient({ name, address, timeout, shapes })];
    }),
  );
}

function createApollo(
  { supergraphSdl, graphiql, logger }: GatewayOptions,
  clients: ReadonlyMap<string, SubgraphClient>,
): ApolloServer<GatewayContext> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const client = clients.get(name);
      if (!client) throw new Error(`the supergraph has no subgraph ${name}`);
      return client;
    },
    queryPlannerConfig: {
      exposeDocumentNodeInFetchNode: true,
      debug: { maxEvaluatedPlans: 1_000 },
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: graphiql,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: 10_000,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      faultPlugin,
    ],
  });
}

interface Parts {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly authenticator: Authenticator;
  readonly warrantKey: WarrantKey;
  readonly graphiql: boolean;
  readonly logger: Logger;
}

function serveGraphql(server: FastifyInstance, parts: Parts): void {
  const { apollo, authenticator, warrantKey, graphiql, logger } = parts;
  server.decorateRequest('viewer', undefined);
  server.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
  server.route<{ Reply: string }>({
    method: 'POST',
    url: '/graphql',
    onRequest: requireViewer(authenticator),
    preHandler: guardQueries({ introspection: graphiql }),
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => {
        void reply.header('cache-control', 'no-store');
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
