import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readExtract } from '../src/extract-file.ts';
import { importStandard, LARGEST_REQUEST } from '../src/standard-import.ts';
import { TestGateway } from './support/test-gateway.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();

const answer = (more: object) => ({
  data: {
    importStandard: {
      ...{ standard: null, profile: null, added: null, problems: null, errors: [] },
      ...more,
    },
  },
});
const gateway = new TestGateway<object>(() => answer({}));

const request = { text: 'standard: {}', file: 'caf.yaml', key: 'import/one' };

it.each([
  [
    { standard: { code: 'CAF-4.1', controls: [{ id: 'a' }, { id: 'b' }] }, added: true },
    'imported CAF-4.1, 2 controls',
  ],
  [
    { profile: { code: 'CAF-4.1-X', standard: { code: 'CAF-4.1' } }, added: false },
    'unchanged CAF-4.1-X, a profile of CAF-4.1',
  ],
])('says what the catalogue holds now: %j', async (payload, words) => {
  gateway.answers(() => answer({ problems: [], ...payload }));
  expect(await importStandard(gateway.client, request)).toBe(words);
  expect(gateway.asked[0]).toEqual({
    document: 'standard: {}',
    idempotencyKey: 'import/one',
  });
});

it('tells every problem with its place in the file', async () => {
  gateway.answers(() =>
    answer({
      problems: [
        { place: '12:7', message: 'No level.' },
        { place: '/catalog/uuid', message: 'No UUID.' },
        { place: null, message: 'Empty.' },
      ],
      errors: [{ message: 'The document has 3 problems.' }],
    }),
  );
  await expect(importStandard(gateway.client, request)).rejects.toThrow(
    /^caf\.yaml:12:7: No level\.\ncaf\.yaml#\/catalog\/uuid: No UUID\.\ncaf\.yaml: Empty\.\ncaf\.yaml: nothing was imported\.$/,
  );
});

it('tells why nothing was read at all', async () => {
  gateway.answers(() => answer({ errors: [{ message: 'It takes the role ADMINISTRATOR.' }] }));
  await expect(importStandard(gateway.client, request)).rejects.toThrow(
    'caf.yaml: It takes the role ADMINISTRATOR.',
  );
});

it('sends nothing that the gateway would not take', async () => {
  const text = '"'.repeat(60_000);
  await expect(importStandard(gateway.client, { ...request, text })).rejects.toThrow(
    /^caf\.yaml: as a request it has 120,\d{3} bytes; 100,000 are taken at most/,
  );
  expect(gateway.asked).toEqual([]);
});

it('does not read a file of 100 MB', async () => {
  const file = path.join(directory.path, 'large.yaml');
  await writeFile(file, '');
  await truncate(file, 100_000_000);
  const before = process.memoryUsage().arrayBuffers;
  await expect(readExtract(file, 'large.yaml', { largest: LARGEST_REQUEST })).rejects.toThrow(
    'large.yaml: the file has 100,000,000 bytes; 100,000 are taken at most, and it was not read.',
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

it('says in which form a file that is not UTF-8 is to be saved', async () => {
  const file = path.join(directory.path, 'latin.yaml');
  await writeFile(file, Buffer.from('title: Caf\u00E9\n', 'latin1'));
  await expect(readExtract(file, 'latin.yaml', { form: 'YAML or JSON' })).rejects.toThrow(
    'latin.yaml:1:11: the byte E9 is not UTF-8 text. Save the file as UTF-8, YAML or JSON, and',
  );
});
