import { createSubgraph, type Service, type SubgraphOptions } from '@assay/kit';
import { buildTrustsSchema } from './schema.ts';

export type ApplicationOptions = Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'>;

/** Composes the subgraph; it relies on no other, so it consumes no feed. */
export async function createApplication(options: ApplicationOptions): Promise<Service> {
  const { schema } = await buildTrustsSchema();
  return createSubgraph({ ...options, name: 'trusts', schema, consumers: [] });
}
