import { writeFile } from 'node:fs/promises';
import {
  apiSchemaOf,
  composedSubgraphs,
  composeSubgraphs,
  CompositionError,
  readSubgraphs,
} from './compose-subgraphs.ts';
import { apiSchemaFile, supergraphFile } from './load-supergraph.ts';

try {
  const supergraph = composeSubgraphs(await readSubgraphs(composedSubgraphs));
  await writeFile(supergraphFile, supergraph);
  await writeFile(apiSchemaFile, apiSchemaOf(supergraph));
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
