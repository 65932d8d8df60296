import { importOrganisations, inWords } from '../src/organisation-import.ts';
import { TestGateway } from './support/test-gateway.ts';

interface Input {
  readonly csv: string;
  readonly asAt?: string;
  readonly firstLine: number;
  readonly idempotencyKey: string;
}

const counts = (more: object) => ({
  imported: 0,
  updated: 0,
  unchanged: 0,
  outsideEngland: 0,
  rejected: 0,
  rowProblems: [],
  errors: [],
  ...more,
});

const answer = (payload: object) => ({ data: { importOrganisations: payload } });
const imported = ({ csv }: Input) =>
  answer(counts({ imported: csv.split('\n').filter(Boolean).length }));
const rejected = (...errors: object[]) => answer(counts({ errors }));

const gateway = new TestGateway<Input>(imported);

const large = `${'x'.repeat(150)}\n`.repeat(1000);
const request = { file: 'etr.csv', key: 'import/one' };

it('adds up what the pieces came to', async () => {
  const seen: number[] = [];
  const progress = { begin: () => undefined, advance: (lines: number) => seen.push(lines) };
  const { counts: total } = await importOrganisations(
    gateway.client,
    { ...request, text: large },
    progress,
  );
  expect(inWords(total)).toBe(
    'imported 1000, updated 0, unchanged 0, outside England 0, rejected 0',
  );
  expect(gateway.asked.length).toBe(2);
  expect(seen.reduce((sum, lines) => sum + lines, 0)).toBe(1000);
  expect(gateway.asked[1]?.firstLine).toBe((seen[0] ?? 0) + 1);
});

it('gives each piece a key of its own, and the day only when there is one', async () => {
  await importOrganisations(gateway.client, { ...request, text: large, asAt: '2017-05-12' });
  await importOrganisations(gateway.client, { ...request, text: 'a' });
  const [first, second, third] = gateway.asked;
  expect(first?.idempotencyKey).not.toBe(second?.idempotencyKey);
  expect(first?.asAt).toBe('2017-05-12');
  expect(third).not.toHaveProperty('asAt');
});

it('tells of every bad row by file, line and column', async () => {
  const rowProblems = [
    { line: 3, column: 11, message: 'The open date is wrong.' },
    { line: 5, column: null, message: 'The row has 2 columns.' },
  ];
  gateway.answers(() => answer(counts({ rejected: 2, rowProblems })));
  const { problems } = await importOrganisations(gateway.client, { ...request, text: 'a' });
  expect(problems).toEqual([
    'etr.csv:3:11: The open date is wrong.',
    'etr.csv:5: The row has 2 columns.',
  ]);
});

it('repeats the same request while the subgraph is not available', async () => {
  const unavailable = { message: 'Try again.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  gateway.answers(() => ({ data: null, errors: [unavailable] }));
  const { counts: total } = await importOrganisations(gateway.client, { ...request, text: 'a' });
  expect(total.imported).toBe(1);
  expect(gateway.asked[0]).toEqual(gateway.asked[1]);
});

it('says what is wrong with the file or the day, and how far it came', async () => {
  gateway.answers(imported, () =>
    rejected(
      { code: 'INVALID_VALUE', message: 'csv is binary.', field: ['csv'] },
      { code: 'DATE_IN_FUTURE', message: 'asAt is tomorrow.', field: ['asAt'] },
    ),
  );
  await expect(importOrganisations(gateway.client, { ...request, text: large })).rejects.toThrow(
    /^etr\.csv: csv is binary\.\n--as-at: asAt is tomorrow\.\netr\.csv: lines 1 to \d+ are imported already/,
  );
});

it('does not repeat a request that can never be answered', async () => {
  const wrong = { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } };
  gateway.answers(() => ({ errors: [wrong] }));
  await expect(importOrganisations(gateway.client, { ...request, text: 'a' })).rejects.toThrow(
    'Sign in first.',
  );
  expect(gateway.asked.length).toBe(1);
});
