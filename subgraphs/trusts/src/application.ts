import {
  createSubgraph,
  LAW_RECORDED,
  ORGANISATION_RECORDED,
  SUCCESSION_RECORDED,
  type Service,
  type SubgraphOptions,
} from '@assay/kit';
import { buildTrustsSchema } from './schema.ts';

export type ApplicationOptions = Omit<SubgraphOptions, 'name' | 'schema' | 'consumers'>;

/** Composes the subgraph; it relies on no other, so it consumes no feed. */
export async function createApplication(options: ApplicationOptions): Promise<Service> {
  const { schema } = await buildTrustsSchema();
  // who there is and what the law says is public
  const feedForTrusts = {
    types: [ORGANISATION_RECORDED, LAW_RECORDED, SUCCESSION_RECORDED],
    whose: 'EVERYBODY',
  } as const;
  return createSubgraph({ ...options, name: 'trusts', schema, consumers: [], feedForTrusts });
}
