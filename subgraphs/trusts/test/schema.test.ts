import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildTrustsSchema } from '../src/schema.ts';

describe('the schema of trusts', () => {
  it('is committed as it is emitted', async () => {
    const committed = await readFile(
      path.resolve(import.meta.dirname, '../schema.graphql'),
      'utf8',
    );
    expect((await buildTrustsSchema()).sdl).toBe(committed);
  });
});
