import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withoutLinks } from '@assay/kit';
import { withTable } from './enforcement/enforcement.table-in-words.ts';
import { buildRemediationsSchema } from './schema.ts';

const { sdl } = await buildRemediationsSchema([], withoutLinks);
await writeFile(path.resolve(import.meta.dirname, '../schema.graphql'), sdl);

const readme = path.resolve(import.meta.dirname, '../README.md');
await writeFile(readme, withTable(await readFile(readme, 'utf8')));
