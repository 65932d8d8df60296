import {
  createSubgraph,
  FeedConsumer,
  registerCopyHandlers,
  type FeedSource,
  type Service,
  type SubgraphOptions,
} from '@assay/kit';
import { findingHandlers } from './finding/finding.projection.ts';
import { buildRemediationsSchema } from './schema.ts';

export interface ApplicationOptions extends Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'> {
  readonly feeds: { readonly trusts: FeedSource; readonly findings: FeedSource };
}

/** Composes the subgraph: it keeps copies of the register of powers and of issued findings. */
export async function createApplication({
  feeds,
  ...options
}: ApplicationOptions): Promise<Service> {
  const { dataSource, logger } = options;
  const common = { subgraph: 'remediations', dataSource, logger };
  const trusts = new FeedConsumer({
    ...common,
    source: feeds.trusts,
    handlers: registerCopyHandlers,
  });
  const findings = new FeedConsumer({
    ...common,
    source: feeds.findings,
    handlers: findingHandlers,
    after: [trusts],
  });
  const consumers = [trusts, findings];
  const { schema } = await buildRemediationsSchema(consumers);
  return createSubgraph({ ...options, name: 'remediations', schema, consumers });
}
