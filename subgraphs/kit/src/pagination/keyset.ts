import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Page } from './connection.ts';

const DEFAULT_SIZE = 25;
const LARGEST_SIZE = 100;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A window over an ordered list: where it starts, which way it runs, how many items. */
export interface Window {
  readonly backwards: boolean;
  readonly size: number;
  /** The sort value and id after (or, backwards, before) which it starts; null at the end of the list. */
  readonly from: readonly [value: string, id: string] | null;
}

const badInput = (message: string, field: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field: [field] } });

/**
 * Reads Relay's page arguments. `order` names the list's order: a cursor of another order is refused.
 * @throws GraphQLError BAD_USER_INPUT naming the argument.
 */
export function windowOf(args: PageArguments, order: string): Window {
  const { first, after, last, before } = args;
  const backwards = last != null || before != null;
  if (backwards && (first != null || after != null))
    throw badInput('Page either with first and after, or with last and before.', 'last');
  const [size, sizeName] = backwards ? [last, 'last'] : [first, 'first'];
  if (size != null && (size < 1 || size > LARGEST_SIZE))
    throw badInput(
      `${sizeName} is ${String(size)}; ask for 1 to ${String(LARGEST_SIZE)} items.`,
      sizeName,
    );
  const cursor = backwards ? before : after;
  return {
    backwards,
    size: size ?? DEFAULT_SIZE,
    from: cursor == null ? null : readCursor(cursor, order, backwards ? 'before' : 'after'),
  };
}

const cursorShape = z.tuple([z.string(), z.string(), z.string()]);

/** The opaque place of an item in a list of this order. */
export function cursorOf(order: string, value: string, id: string): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url');
}

function readCursor(cursor: string, order: string, field: string): readonly [string, string] {
  try {
    const [cursorOrder, value, id] = cursorShape.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    if (cursorOrder === order) return [value, id];
  } catch {
    throw badInput(`${field} is not a cursor of this list; use one that a page of it gave.`, field);
  }
  throw badInput(
    `${field} is a cursor of another order; use one that a page of this order gave.`,
    field,
  );
}

/** The SQL comparison and direction with which a window walks a list ordered by (value, id). */
export function keysetSql(
  window: Window,
  descending: boolean,
): { comparison: '<' | '>'; direction: 'asc' | 'desc' } {
  return descending !== window.backwards
    ? { comparison: '<', direction: 'desc' }
    : { comparison: '>', direction: 'asc' };
}

/**
 * Makes a page of rows fetched in the window's direction, one more than its size: the surplus row only says that there
 * are more. Rows come out in the list's order.
 */
export function pageOf<R, T>(
  window: Window,
  rows: readonly R[],
  make: {
    readonly cursor: (row: R) => string;
    readonly node: (row: R) => T;
    readonly totalCount: () => Promise<number>;
  },
): Page<T> {
  const more = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  if (window.backwards) kept.reverse();
  const edges = kept.map((row) => ({ cursor: make.cursor(row), node: make.node(row) }));
  const came = window.from !== null;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: window.backwards ? came : more,
      hasPreviousPage: window.backwards ? more : came,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: make.totalCount,
  };
}
