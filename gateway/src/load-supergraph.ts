import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** The committed supergraph, which `npm run compose` writes. */
export const supergraphFile = path.resolve(import.meta.dirname, '../supergraph.graphql');

/** The committed schema that clients see. */
export const apiSchemaFile = path.resolve(import.meta.dirname, '../schema.graphql');

export async function loadSupergraph(): Promise<string> {
  return readFile(supergraphFile, 'utf8');
}

/** The names of the subgraphs that a supergraph was composed from. */
export function subgraphNames(supergraphSdl: string): string[] {
  return parse(supergraphSdl, { noLocation: true })
    .definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => name.value === 'join__Graph')
    .flatMap((graphs) => graphs.values ?? [])
    .flatMap((value) => value.directives ?? [])
    .filter((directive) => directive.name.value === 'join__graph')
    .flatMap((directive) => directive.arguments ?? [])
    .filter((argument) => argument.name.value === 'name')
    .map((argument) => String(valueFromASTUntyped(argument.value)));
}
