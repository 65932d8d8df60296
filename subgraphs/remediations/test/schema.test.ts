import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withoutLinks } from '@assay/kit';
import { buildRemediationsSchema } from '../src/schema.ts';

describe('the committed schema.graphql', () => {
  it('is what the code emits', async () => {
    const { sdl } = await buildRemediationsSchema([], withoutLinks);
    expect(await readFile(path.resolve(import.meta.dirname, '../schema.graphql'), 'utf8')).toBe(
      sdl,
    );
  });
});
