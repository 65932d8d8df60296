import {
  createSubgraph,
  FeedConsumer,
  prepareForFiles,
  registerCopyHandlers,
  SignedLinks,
  type FeedSource,
  type FileStore,
  type Service,
  type SubgraphOptions,
} from '@assay/kit';
import { serveEvidence } from './evidence/evidence.routes.ts';
import { serveReports } from './report-out/report-out.routes.ts';
import { buildInspectionsSchema } from './schema.ts';

const name = 'inspections';

export interface ApplicationOptions extends Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'> {
  /** The feed of organisations and of the law. */
  readonly trusts: FeedSource;
  readonly store: FileStore;
  readonly linkSecret: string;
  /** The address under which people reach this subgraph's files. */
  readonly filesUrl: string;
}

/** Composes the subgraph, which relies on the feed of trusts, and serves files beside GraphQL. */
export async function createApplication({
  trusts,
  store,
  linkSecret,
  filesUrl,
  ...options
}: ApplicationOptions): Promise<Service> {
  const { dataSource, logger } = options;
  const feed = new FeedConsumer({
    subgraph: name,
    source: trusts,
    dataSource,
    handlers: registerCopyHandlers,
    logger,
  });
  const links = new SignedLinks({ subgraph: name, secret: linkSecret, base: filesUrl });
  const { schema } = await buildInspectionsSchema(feed, { links, maxBytes: store.maxBytes });
  const service = await createSubgraph({ ...options, name, schema, consumers: [feed] });
  await service.server.register((scope, _options, done) => {
    prepareForFiles(scope);
    const linked = { links, dataSource, logger };
    serveEvidence(scope, { store, dataSource }, linked);
    serveReports(scope, linked);
    done();
  });
  return service;
}
