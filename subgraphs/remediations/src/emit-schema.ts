import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildRemediationsSchema } from './schema.ts';

const { sdl } = await buildRemediationsSchema([]);
await writeFile(path.resolve(import.meta.dirname, '../schema.graphql'), sdl);
