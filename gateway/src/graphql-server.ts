import './telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@assay/kit';
import { buildSchema } from 'graphql';
import { AnswerShapes } from './answer-shape.ts';
import type { GatewayContext } from './context.ts';
import { faultPlugin } from './fault-plugin.ts';
import { subgraphNames } from './load-supergraph.ts';
import { maskError } from './mask-error.ts';
import { MAX_TOKENS } from './query-guard.ts';
import { SubgraphClient } from './subgraph-client.ts';

export interface SupergraphOptions {
  readonly supergraphSdl: string;
  /** The base address of each subgraph, by its name in the supergraph. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** How long one call to a subgraph may take, in milliseconds. */
  readonly subgraphTimeout: number;
}

export type SubgraphClients = ReadonlyMap<string, SubgraphClient>;

/** One client a subgraph of the supergraph. */
export function createClients(options: SupergraphOptions): SubgraphClients {
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

/** The GraphQL server, not yet started: it plans each query over the subgraphs. */
export function createGraphqlServer(options: {
  readonly supergraphSdl: string;
  readonly clients: SubgraphClients;
  readonly introspection: boolean;
  readonly logger: Logger;
}): ApolloServer<GatewayContext> {
  const { supergraphSdl, clients, introspection, logger } = options;
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
    introspection,
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
