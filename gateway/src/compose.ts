import { writeFile } from 'node:fs/promises';
import {
  composedSubgraphs,
  composeSubgraphs,
  CompositionError,
  readSubgraphs,
} from './compose-subgraphs.ts';
import { supergraphFile } from './load-supergraph.ts';

try {
  await writeFile(supergraphFile, composeSubgraphs(await readSubgraphs(composedSubgraphs)));
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
