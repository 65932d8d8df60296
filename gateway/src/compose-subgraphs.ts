import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

const subgraphsFolder = path.resolve(import.meta.dirname, '../../subgraphs');

/** The subgraphs of which the one schema is composed. */
export const composedSubgraphs = ['trusts', 'inspections', 'findings', 'remediations'] as const;

export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
}

/** Thrown when subgraphs do not compose without an error or a hint; the message lists all of them. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/** Reads the committed schemas of the subgraphs with these names. */
export async function readSubgraphs(names: readonly string[]): Promise<SubgraphSource[]> {
  return Promise.all(
    names.map(async (name) => ({
      name,
      sdl: await readFile(path.join(subgraphsFolder, name, 'schema.graphql'), 'utf8'),
    })),
  );
}

/**
 * Composes the one schema. Its addresses are placeholders: the real ones come from the environment of the gateway.
 * @throws CompositionError on errors and on hints, as a hint can mean that an argument has silently gone.
 */
export function composeSubgraphs(sources: readonly SubgraphSource[]): string {
  const { errors, hints, supergraphSdl } = composeServices(
    sources.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  const problems = [
    ...(errors ?? []).map((error) => `error ${String(error.extensions.code)}: ${error.message}`),
    ...(hints ?? []).map((hint) => `hint ${hint.definition.code}: ${hint.message}`),
  ];
  if (problems.length > 0 || supergraphSdl === undefined)
    throw new CompositionError(`The subgraphs do not compose:\n${problems.join('\n')}`);
  return `${supergraphSdl.trimEnd()}\n`;
}

/** The schema that clients see: the one schema without what only a gateway needs to know. */
export function apiSchemaOf(supergraphSdl: string): string {
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
