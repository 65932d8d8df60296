import { createHttpServer, type Logger, type Service } from '@assay/kit';
import { Authenticator, type Issuer } from './authentication.ts';
import { forwardFeeds } from './feeds.ts';
import { forwardFiles } from './files.ts';
import { serveGraphiql } from './graphiql.ts';
import { serveGraphql } from './graphql-endpoint.ts';
import { createClients, createGraphqlServer, type SupergraphOptions } from './graphql-server.ts';
import { proveKey, readWarrantKey } from './warrants.ts';
import { serveApplications } from './web-applications.ts';

const BODY_LIMIT_BYTES = 1_000_000;

export interface GatewayOptions extends SupergraphOptions {
  readonly issuers: readonly Issuer[];
  /** The private Ed25519 key with which warrants are signed, as a JSON Web Key. */
  readonly warrantKey: string;
  /** Serves GraphiQL, and with it introspection. */
  readonly graphiql: boolean;
  /** Where the web applications were built; none are served without it. */
  readonly webDirectory?: string | undefined;
  readonly logger: Logger;
}

/** The one schema over HTTP: access tokens in, a warrant a subgraph out. Files and feeds go by beside it. */
export async function createGateway(options: GatewayOptions): Promise<Service> {
  const { supergraphSdl, logger, graphiql: introspection } = options;
  const authenticator = new Authenticator(options.issuers);
  const warrantKey = await readWarrantKey(options.warrantKey);
  const clients = createClients(options);
  const apollo = createGraphqlServer({ supergraphSdl, clients, introspection, logger });
  await apollo.start();
  const server = createHttpServer({
    logger,
    bodyLimit: BODY_LIMIT_BYTES,
    ready: async () => {
      await authenticator.ready();
      await proveKey(warrantKey);
    },
  });
  await server.register((scope, _options, done) => {
    serveGraphql(scope, { apollo, authenticator, warrantKey, introspection, logger });
    done();
  });
  await forwardFiles(server, options.subgraphs);
  await forwardFeeds(server, options.subgraphs);
  if (options.graphiql)
    await server.register(async (scope) => {
      await serveGraphiql(scope);
    });
  const { webDirectory: directory, issuers } = options;
  if (directory && issuers[0])
    await serveApplications(server, { directory, issuer: issuers[0].issuer });
  return {
    server,
    close: async () => {
      await server.close();
      await apollo.stop();
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}
