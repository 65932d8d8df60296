import { summaryOf } from '../src/import-pieces.ts';
import { importPublications } from '../src/publication-import.ts';
import { TestGateway } from './support/test-gateway.ts';

interface Input {
  readonly csv: string;
  readonly firstLine: number;
  readonly publishedOn?: string;
}

const answer = (more: object) => ({
  data: {
    importPublications: {
      imported: 0,
      updated: 0,
      unchanged: 0,
      notPublished: 0,
      unknownTrust: 0,
      rejected: 0,
      rowProblems: [],
      errors: [],
      ...more,
    },
  },
});

const gateway = new TestGateway<Input>(({ csv }) =>
  answer({ imported: csv.split('\n').length - 2 }),
);

const request = { file: 'dspt.csv', key: 'import/one' };
const large = 'Code,Status\n' + `${'x'.repeat(150)}\n`.repeat(1000);

it('sends the header with every piece and adds up what they came to', async () => {
  const { counts: total } = await importPublications(gateway.client, { ...request, text: large });
  expect(summaryOf(total)).toBe(
    'imported 1000, updated 0, unchanged 0, not published 0, unknown trust 0, rejected 0',
  );
  expect(gateway.asked.map(({ csv }) => csv.startsWith('Code,Status\nx'))).toEqual([true, true]);
  expect(gateway.asked[0]?.firstLine).toBe(2);
  expect(gateway.asked[0]).not.toHaveProperty('publishedOn');
});

it('tells of bad rows by file and line, and of a wrong day by its flag', async () => {
  gateway.answers(() => answer({ rowProblems: [{ line: 7, column: 2, message: 'No code.' }] }));
  const text = 'Code,Status\nx';
  const { problems } = await importPublications(gateway.client, { ...request, text });
  expect(problems).toEqual(['dspt.csv:7:2: No code.']);
  const wrong = { code: 'DATE_IN_FUTURE', message: 'It is tomorrow.', field: ['publishedOn'] };
  gateway.answers(() => answer({ errors: [wrong] }));
  await expect(
    importPublications(gateway.client, { ...request, text, publishedOn: '2999-01-01' }),
  ).rejects.toThrow('--published-on: It is tomorrow.');
  expect(gateway.asked[1]?.publishedOn).toBe('2999-01-01');
});
