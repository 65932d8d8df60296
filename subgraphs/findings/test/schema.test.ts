import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildFindingsSchema } from '../src/schema.ts';

it('the committed schema is the one that the classes describe', async () => {
  const { sdl } = await buildFindingsSchema([], {
    sign: () => Promise.reject(new Error('no links')),
  });
  const committed = await readFile(path.resolve(import.meta.dirname, '../schema.graphql'), 'utf8');
  expect(sdl).toBe(committed);
});
