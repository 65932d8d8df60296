import {
  createSubgraph,
  FeedConsumer,
  prepareForFiles,
  registerCopyHandlers,
  SignedLinks,
  type FeedSource,
  type Service,
  type SubgraphOptions,
} from '@assay/kit';
import { FINDING_RECORDED } from './finding/finding.event.ts';
import { alertHandlers } from './finding/raise-from-alert.ts';
import { enforcementHandlers } from './register/enforcement-copy.ts';
import { inspectionHandlers } from './register/inspection-copy.ts';
import { serveRegister } from './register-out/register-out.routes.ts';
import { buildFindingsSchema } from './schema.ts';

export interface FeedSources {
  readonly trusts: FeedSource;
  readonly inspections: FeedSource;
  readonly remediations: FeedSource;
}

export interface ApplicationOptions extends Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'> {
  readonly sources: FeedSources;
  readonly linkSecret: string;
  /** The address under which people reach this subgraph's files. */
  readonly filesUrl: string;
}

/** Composes the subgraph and the consumers that keep its copies, and serves the register as files beside GraphQL. */
export async function createApplication(options: ApplicationOptions): Promise<Service> {
  const { sources, linkSecret, filesUrl, ...rest } = options;
  const { dataSource, logger } = options;
  const common = { subgraph: 'findings', dataSource, logger };
  const trusts = new FeedConsumer({
    ...common,
    source: sources.trusts,
    handlers: registerCopyHandlers,
  });
  const inspections = new FeedConsumer({
    ...common,
    source: sources.inspections,
    handlers: inspectionHandlers,
    after: [trusts],
  });
  const remediations = new FeedConsumer({
    ...common,
    source: sources.remediations,
    handlers: { ...enforcementHandlers, ...alertHandlers },
  });
  const links = new SignedLinks({ subgraph: 'findings', secret: linkSecret, base: filesUrl });
  const { schema } = await buildFindingsSchema([trusts, inspections], links);
  const service = await createSubgraph({
    ...rest,
    name: 'findings',
    schema,
    feedForTrusts: { types: [FINDING_RECORDED], whose: 'THEIR OWN' },
    consumers: [trusts, inspections, remediations],
  });
  await service.server.register((scope, _options, done) => {
    prepareForFiles(scope);
    serveRegister(scope, { links, dataSource, logger });
    done();
  });
  return service;
}
