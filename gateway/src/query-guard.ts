import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { errorBody } from './http-errors.ts';
import { forbiddenName, measureDocument, type Size } from './query-size.ts';

export const MAX_TOKENS = 1_000;

/** The largest document that is let through. */
const LIMITS: Readonly<Size> = {
  depth: 12,
  introspectionDepth: 20,
  aliases: 15,
  directives: 5,
  fields: 300,
  rootMutations: 1,
};

const TOO_COMPLEX: Readonly<Record<keyof Size | 'tokens' | 'name', string>> = {
  tokens: 'The query is too long. Split it into smaller ones.',
  name: 'The query uses a name that is reserved.',
  depth: 'The query nests too deeply. Ask for the inner objects by their own queries.',
  introspectionDepth: 'The query nests too deeply. Ask for the inner objects by their own queries.',
  aliases: 'The query has too many aliases. Split it into smaller ones.',
  directives: 'The query has too many directives. Split it into smaller ones.',
  fields: 'The query selects too many fields. Split it into smaller ones.',
  rootMutations: 'A request may hold one mutation only. Send them one after another.',
};

/** Refuses documents of a shape that costs more to plan than any honest one; runs before the GraphQL server sees them. */
export function guardQueries(options: { readonly introspection: boolean }) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const query = queryOf(request.body);
    const problem = query === undefined ? undefined : problemOf(query, options.introspection);
    if (!problem) return;
    request.log.warn({ limit: problem }, 'query refused');
    await reply.code(400).send(errorBody('QUERY_TOO_COMPLEX', TOO_COMPLEX[problem]));
  };
}

function queryOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('query' in body)) return undefined;
  return typeof body.query === 'string' ? body.query : undefined;
}

/** What is wrong with the shape of a document; undefined also for one that does not parse, which the server explains. */
export function problemOf(
  query: string,
  introspection: boolean,
): keyof typeof TOO_COMPLEX | undefined {
  const document = parseWithin(query);
  if (document === 'too long') return 'tokens';
  if (document === undefined) return undefined;
  if (forbiddenName(document)) return 'name';
  const size = measureDocument(document, introspection);
  return (Object.keys(LIMITS) as (keyof Size)[]).find((limit) => size[limit] > LIMITS[limit]);
}

function parseWithin(query: string): DocumentNode | 'too long' | undefined {
  try {
    return parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes(`more that ${String(MAX_TOKENS)} tokens`)
      ? 'too long'
      : undefined;
  }
}
