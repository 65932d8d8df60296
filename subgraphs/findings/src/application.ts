import {
  createSubgraph,
  FeedConsumer,
  registerCopyHandlers,
  type FeedSource,
  type Service,
  type SubgraphOptions,
} from '@assay/kit';
import { FINDING_RECORDED } from './finding/finding.event.ts';
import { alertHandlers } from './finding/raise-from-alert.ts';
import { enforcementHandlers } from './register/enforcement-copy.ts';
import { inspectionHandlers } from './register/inspection-copy.ts';
import { buildFindingsSchema } from './schema.ts';

export interface FeedSources {
  readonly trusts: FeedSource;
  readonly inspections: FeedSource;
  readonly remediations: FeedSource;
}

export interface ApplicationOptions extends Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'> {
  readonly sources: FeedSources;
}

/** Composes the subgraph and the consumers that keep its copies. */
export async function createApplication(options: ApplicationOptions): Promise<Service> {
  const { sources, ...rest } = options;
  const common = { subgraph: 'findings', dataSource: options.dataSource, logger: options.logger };
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
  const { schema } = await buildFindingsSchema([trusts, inspections]);
  return createSubgraph({
    ...rest,
    name: 'findings',
    schema,
    feedForTrusts: { types: [FINDING_RECORDED], whose: 'THEIR OWN' },
    consumers: [trusts, inspections, remediations],
  });
}
