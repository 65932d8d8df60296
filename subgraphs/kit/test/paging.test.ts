import { people } from '../src/testing/index.ts';
import { writeNote } from './support/documents.ts';
import { startNotes, type Notes } from './support/start-notes.ts';

let notes: Notes;
beforeAll(async () => {
  notes = await startNotes();
});
afterAll(() => notes.service.close());

const as = () => notes.as(people.approverOf('RXX'));
const write = (text: string) =>
  as()(writeNote, {
    input: { id: crypto.randomUUID(), text, idempotencyKey: crypto.randomUUID() },
  });

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  notes(first: $first, after: $after, last: $last, before: $before) {
    nodes { text } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** Walks the whole list, with a note written before, among and after the rest between every two pages. */
async function walk(backwards: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let n = 0; ; n++) {
    const window = backwards ? { last: 3, before: cursor } : { first: 3, after: cursor };
    const { data } = await as()(PAGE, window);
    const { nodes, pageInfo } = data.notes;
    seen[backwards ? 'unshift' : 'push'](...nodes.map(({ text }: { text: string }) => text));
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    if (n < 4) for (const text of ['a', 'm5', 'z']) await write(`${text} added ${String(n)}`);
  }
}

it.each([
  ['forwards', false],
  ['backwards', true],
])(
  'paging %s over the database while rows come in neither repeats nor skips one',
  async (_, backwards) => {
    const there = Array.from(
      { length: 10 },
      (_each, i) => `m${String(i)} ${backwards ? 'second' : 'first'}`,
    );
    // two of a kind, told apart by their ids
    for (const text of [...there, ...there]) await write(text);
    const seen = await walk(backwards);
    expect(seen.filter((text) => there.includes(text))).toEqual(
      there.flatMap((text) => [text, text]),
    );
  },
);

it('a cursor that was tampered with is bad input', async () => {
  const cursor = Buffer.from(JSON.stringify(['text', 'a', 'no-uuid'])).toString('base64url');
  const { errors } = await as()(PAGE, { first: 1, after: cursor });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
