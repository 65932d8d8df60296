import { readFile } from 'node:fs/promises';
import { withoutLinks } from '@assay/kit';
import { buildInspectionsSchema } from '../src/schema.ts';

describe('the schema', () => {
  it('is the one committed', async () => {
    const { sdl } = await buildInspectionsSchema(
      { pullToHead: () => Promise.resolve() },
      withoutLinks,
    );
    const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
    expect(sdl).toBe(committed);
  });
});
