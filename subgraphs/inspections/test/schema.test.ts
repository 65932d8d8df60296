import { readFile } from 'node:fs/promises';
import { buildInspectionsSchema } from '../src/schema.ts';

describe('the schema', () => {
  it('is the one committed', async () => {
    const files = { links: { sign: () => Promise.reject(new Error('no links')) }, maxBytes: 0 };
    const { sdl } = await buildInspectionsSchema({ pullToHead: () => Promise.resolve() }, files);
    const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
    expect(sdl).toBe(committed);
  });
});
