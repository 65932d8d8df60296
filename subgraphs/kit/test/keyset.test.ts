import fc from 'fast-check';
import { cursorOf, keysetSql, pageOf, windowOf, type PageArguments } from '../src/index.ts';

interface Item {
  readonly value: string;
  readonly id: string;
}

const order = 'text';
const compareText = (a: string, b: string) => Number(a > b) - Number(a < b);
const compare = (a: Item, b: Item) => compareText(a.value, b.value) || compareText(a.id, b.id);

/** A page of `items` as a service makes it, with the comparison done here instead of by the database. */
function page(items: readonly Item[], args: PageArguments, descending: boolean) {
  const window = windowOf(args, order);
  const { comparison, direction } = keysetSql(window, descending);
  const from = window.from && { value: window.from[0], id: window.from[1] };
  const rows = items
    .filter(
      (item) => !from || (comparison === '<' ? compare(item, from) < 0 : compare(item, from) > 0),
    )
    .sort((a, b) => (direction === 'asc' ? compare(a, b) : compare(b, a)))
    .slice(0, window.size + 1);
  return pageOf(window, rows, {
    cursor: (item) => cursorOf(order, item.value, item.id),
    node: (item) => item,
    totalCount: () => Promise.resolve(items.length),
  });
}

const item = fc.record({ value: fc.constantFrom('', 'a', 'b', 'ä', 'z'), id: fc.uuid() });
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 40 });

/** Walks a whole list page by page, with `added` coming in one after another between the pages. */
function walk(
  start: readonly Item[],
  added: readonly Item[],
  size: number,
  backwards: boolean,
  descending: boolean,
) {
  const list = [...start];
  const waiting = [...added];
  const seen: Item[] = [];
  let cursor: string | null = null;
  for (;;) {
    const args = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
    const { nodes, pageInfo } = page(list, args, descending);
    seen[backwards ? 'unshift' : 'push'](...nodes);
    const more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    if (!more) return seen;
    cursor = (backwards ? pageInfo.startCursor : pageInfo.endCursor) ?? null;
    list.push(...waiting.splice(0, 2));
  }
}

describe.each([
  ['forwards', false],
  ['backwards', true],
])('paging %s', (_, backwards) => {
  it('over a list that grows meanwhile neither repeats nor skips what was there throughout', () => {
    fc.assert(
      fc.property(
        items,
        items,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        (start, more, size, descending) => {
          const ids = new Set(start.map(({ id }) => id));
          const added = more.filter(({ id }) => !ids.has(id));
          const seen = walk(start, added, size, backwards, descending);
          expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
          const expected = [...start].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
          expect(seen.filter(({ id }) => ids.has(id))).toEqual(expected);
          expect(seen).toEqual(
            [...seen].sort((a, b) => (descending ? compare(b, a) : compare(a, b))),
          );
        },
      ),
    );
  });
});

describe('a page', () => {
  const list = ['a', 'b', 'c', 'd'].map((value) => ({ value, id: value }));
  const values = (args: PageArguments) => page(list, args, false).nodes.map(({ value }) => value);
  const cursor = (value: string) => cursorOf(order, value, value);

  it('is in the order of the list, whichever way it is asked for', () => {
    expect(values({ first: 2 })).toEqual(['a', 'b']);
    expect(values({ last: 2 })).toEqual(['c', 'd']);
    expect(values({ first: 2, after: cursor('b') })).toEqual(['c', 'd']);
    expect(values({ last: 2, before: cursor('c') })).toEqual(['a', 'b']);
  });

  it('says whether there is more on either side', () => {
    const sides = (args: PageArguments) => {
      const { hasPreviousPage, hasNextPage } = page(list, args, false).pageInfo;
      return [hasPreviousPage, hasNextPage];
    };
    expect(sides({ first: 4 })).toEqual([false, false]);
    expect(sides({ first: 3 })).toEqual([false, true]);
    expect(sides({ first: 3, after: cursor('a') })).toEqual([true, false]);
    expect(sides({ last: 3 })).toEqual([true, false]);
    expect(sides({ last: 1, before: cursor('c') })).toEqual([true, true]);
  });

  it('has 25 items when no number is asked for', () => {
    expect(windowOf({}, order).size).toBe(25);
    expect(windowOf({ before: cursor('a') }, order)).toMatchObject({ size: 25, backwards: true });
  });
});

describe('page arguments', () => {
  const foreign = Buffer.from(JSON.stringify([1, 2])).toString('base64url');
  it.each<[string, PageArguments, string]>([
    ['nought items', { first: 0 }, 'first'],
    ['too many items', { last: 101 }, 'last'],
    ['both ways at once', { first: 1, last: 1 }, 'last'],
    ['a start and an end', { after: 'x', before: 'y' }, 'last'],
    ['a cursor of another order', { after: cursorOf('other', 'a', 'b') }, 'after'],
    ['a cursor that is no cursor', { before: 'x' }, 'before'],
    ['a cursor of another make', { after: foreign }, 'after'],
  ])('are refused, naming the argument: %s', (_, args, field) => {
    expect(() => windowOf(args, order)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', field: [field] } }),
    );
  });
});
