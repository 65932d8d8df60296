import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type ClassType, type NonEmptyArray } from 'type-graphql';
import { Rejection } from '../errors/user-error.ts';
import { GraphQLDay, GraphQLInstant } from '../scalars.ts';
import { violationsOf } from '../validation.ts';
import type { RequestContext } from './context.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@provides", "@requires"])\n\n`;

/** Resolves an entity that another subgraph refers to; must apply the same visibility rule as the root query. */
export type ReferenceResolver = (
  reference: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => unknown;

export interface SubgraphSchemaOptions {
  /** Resolver instances, made by hand in the composition root. */
  readonly resolvers: readonly object[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  readonly orphanedTypes?: readonly ClassType[];
}

export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  /** The subgraph's SDL with federation directives, in an order that does not depend on imports. */
  readonly sdl: string;
}

type Resolve = (root: unknown, args: unknown, context: unknown, info: unknown) => unknown;

/** Builds a subgraph from type-graphql classes. */
export async function buildSubgraph(options: SubgraphSchemaOptions): Promise<SubgraphSchema> {
  const instances = new Map(options.resolvers.map((r) => [r.constructor, r]));
  const built = await buildSchema({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<ClassType>,
    orphanedTypes: [...(options.orphanedTypes ?? [])],
    container: { get: (target: ClassType) => instances.get(target) },
    scalarsMap: [{ type: Date, scalar: GraphQLInstant }],
    validate: { forbidUnknownValues: false },
    emitSchemaFile: false,
  });
  describeRoots(built);
  const sdl = LINK + printSchemaWithDirectives(lexicographicSortSchema(built));
  const map = createResolversMap(built) as Record<string, Record<string, unknown> | undefined>;
  map.Date = GraphQLDay as unknown as Record<string, unknown>;
  map.DateTime = GraphQLInstant as unknown as Record<string, unknown>;
  for (const [type, resolve] of Object.entries(options.references))
    map[type] = { ...map[type], __resolveReference: resolve };
  for (const [name, resolve] of Object.entries(map.Mutation ?? {}))
    map.Mutation = { ...map.Mutation, [name]: answeringWithData(resolve as Resolve) };
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: map as GraphQLResolverMap<unknown> },
  ]);
  return { schema, sdl: `${sdl}\n` };
}

/** Turns expected failures of a mutation into its payload, and gives every payload its list of errors. */
function answeringWithData(resolve: Resolve): Resolve {
  return async (root, args, context, info) => {
    try {
      const payload = await resolve(root, args, context, info);
      return { errors: [], ...(payload as object) };
    } catch (error) {
      if (error instanceof Rejection) return { errors: error.errors, refusal: error.refusal };
      const violations = violationsOf(error);
      if (violations) return { errors: violations };
      throw error;
    }
  };
}

function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be asked.';
  if (mutation) mutation.description = 'What can be done.';
}
