import {
  createSubgraph,
  FeedConsumer,
  registerCopyHandlers,
  type FeedSource,
  type Service,
  type SubgraphOptions,
} from '@assay/kit';
import { buildInspectionsSchema } from './schema.ts';

export interface ApplicationOptions extends Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'> {
  /** The feed of organisations and of the law. */
  readonly trusts: FeedSource;
}

/** Composes the subgraph, which relies on the feed of trusts. */
export async function createApplication({
  trusts,
  ...options
}: ApplicationOptions): Promise<Service> {
  const { dataSource, logger } = options;
  const feed = new FeedConsumer({
    subgraph: 'inspections',
    source: trusts,
    dataSource,
    handlers: registerCopyHandlers,
    logger,
  });
  const { schema } = await buildInspectionsSchema(feed);
  return createSubgraph({ ...options, name: 'inspections', schema, consumers: [feed] });
}
