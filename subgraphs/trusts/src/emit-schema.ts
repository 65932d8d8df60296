import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildTrustsSchema } from './schema.ts';

const { sdl } = await buildTrustsSchema();
await writeFile(path.resolve(import.meta.dirname, '../schema.graphql'), sdl);
