import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { publicSubgraphError } from './mask-error.ts';
import { SubgraphFault } from './subgraph-fault.ts';

export type SubgraphData = Record<string, unknown>;

export interface SubgraphAnswer {
  readonly data: SubgraphData | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

const answerSchema = z.object({
  data: z
    .custom<SubgraphData>((v) => typeof v === 'object' && v !== null && !Array.isArray(v))
    .nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .nullish(),
});

/**
 * Reads the JSON that a subgraph answered.
 * @param representations how many entities it was asked for, if it was
 * @throws SubgraphFault when it is not an answer to that
 */
export function readAnswer(json: unknown, representations: number | undefined): SubgraphAnswer {
  const result = answerSchema.safeParse(json);
  if (!result.success || !(result.data.data ?? result.data.errors?.length))
    throw new SubgraphFault('WRONG_ANSWER', 'not an answer to a GraphQL request');
  const data = result.data.data ?? null;
  const errors = result.data.errors?.map(publicSubgraphError);
  if (representations === undefined || !data) return { data, ...(errors && { errors }) };
  const entities = data._entities;
  if (entities === null && errors) return { data: null, errors };
  if (!Array.isArray(entities) || entities.length !== representations)
    throw new SubgraphFault('WRONG_ANSWER', 'not as many entities as were asked for');
  return { data, ...(errors && { errors }) };
}
