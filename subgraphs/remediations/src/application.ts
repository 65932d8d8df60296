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
import { ALERT_RESPONSE_RECORDED } from './alert/alert.event.ts';
import { serveAttachments } from './attachment/attachment.routes.ts';
import { ENFORCEMENT_RECORDED } from './enforcement/enforcement.event.ts';
import { findingHandlers } from './finding/finding.projection.ts';
import { Courier, type MailOptions } from './notification/courier.ts';
import { buildRemediationsSchema } from './schema.ts';
import { mergerHandlers } from './succession/merger.projection.ts';

export interface ApplicationOptions extends Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'> {
  readonly feeds: { readonly trusts: FeedSource; readonly findings: FeedSource };
  /** How people are told; without it nobody is. */
  readonly mail?: MailOptions;
  readonly store: FileStore;
  readonly linkSecret: string;
  /** The address under which people reach this subgraph's files. */
  readonly filesUrl: string;
}

/** Composes the subgraph: it keeps copies of the register of powers and of issued findings, and serves files beside GraphQL. */
export async function createApplication({
  feeds,
  mail,
  store,
  linkSecret,
  filesUrl,
  ...options
}: ApplicationOptions): Promise<Service> {
  const { dataSource, logger } = options;
  const common = { subgraph: 'remediations', dataSource, logger };
  const trusts = new FeedConsumer({
    ...common,
    source: feeds.trusts,
    handlers: { ...registerCopyHandlers, ...mergerHandlers },
  });
  const findings = new FeedConsumer({
    ...common,
    source: feeds.findings,
    handlers: findingHandlers,
    after: [trusts],
  });
  const consumers = [trusts, findings];
  const links = new SignedLinks({ subgraph: 'remediations', secret: linkSecret, base: filesUrl });
  const { schema } = await buildRemediationsSchema(consumers, { links, maxBytes: store.maxBytes });
  const service = await createSubgraph({
    ...options,
    name: 'remediations',
    schema,
    consumers,
    feedForTrusts: { types: [ENFORCEMENT_RECORDED, ALERT_RESPONSE_RECORDED], whose: 'THEIR OWN' },
  });
  await service.server.register((scope, _options, done) => {
    prepareForFiles(scope);
    serveAttachments(scope, store, { links, dataSource, logger });
    done();
  });
  return mail ? withCourier(service, new Courier({ dataSource, mail, logger })) : service;
}

/** The courier needs the database, which closes with the service. */
function withCourier({ server, close }: Service, courier: Courier): Service {
  courier.start();
  return {
    server,
    close: async () => {
      await courier.stop();
      await close();
    },
  };
}
