import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withoutLinks } from '@assay/kit';
import { buildInspectionsSchema } from './schema.ts';

const { sdl } = await buildInspectionsSchema({ pullToHead: () => Promise.resolve() }, withoutLinks);
await writeFile(path.resolve(import.meta.dirname, '../schema.graphql'), sdl);
