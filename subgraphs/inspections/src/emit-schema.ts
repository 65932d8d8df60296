import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInspectionsSchema } from './schema.ts';

const files = { links: { sign: () => Promise.reject(new Error('no links')) }, maxBytes: 0 };
const { sdl } = await buildInspectionsSchema({ pullToHead: () => Promise.resolve() }, files);
await writeFile(path.resolve(import.meta.dirname, '../schema.graphql'), sdl);
