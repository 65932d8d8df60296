import { isCalendarDay, isUuid, type Window } from '@assay/kit';
import { GraphQLError } from 'graphql';
import type { OrderDirection } from './register.enums.ts';
import { dueOn, severityRank, statusRank } from './register.expressions.ts';
import type { FindingOrder } from './register.inputs.ts';

/** An order of findings, ties broken by their ids. */
export interface Order {
  /** Names it in cursors. */
  readonly name: string;
  readonly descending: boolean;
  /** The sort value as SQL, as of a day given as SQL. */
  readonly value: (day: string) => string;
  readonly type: 'date' | 'integer' | 'text';
}

type ByField = {
  readonly [K in FindingOrder['field']]: (
    direction: OrderDirection,
  ) => Pick<Order, 'value' | 'type'>;
};

const byField: ByField = {
  // an infinite day on the far side keeps findings without a deadline last either way
  DUE_ON: (direction) => ({
    type: 'date',
    value: () => `coalesce(${dueOn}, '${direction === 'ASC' ? '' : '-'}infinity'::date)`,
  }),
  SEVERITY: () => ({ type: 'integer', value: () => severityRank }),
  RAISED_ON: () => ({ type: 'date', value: () => 'f.raised_on' }),
  STATUS: () => ({ type: 'integer', value: statusRank }),
  TRUST: () => ({
    type: 'text',
    value: () => `(lower(o.name) || ' ' || o.ods_code) collate "C"`,
  }),
};

const LATEST_FIRST: FindingOrder = { field: 'RAISED_ON', direction: 'DESC' };

export function orderOf(given: FindingOrder | null | undefined): Order {
  const { field, direction } = given ?? LATEST_FIRST;
  return {
    name: `${field} ${direction}`,
    descending: direction === 'DESC',
    ...byField[field](direction),
  };
}

const readable: Readonly<Record<Order['type'], (value: string) => boolean>> = {
  date: (value) => isCalendarDay(value) || value === 'infinity' || value === '-infinity',
  integer: (value) => /^\d{1,4}$/.test(value),
  text: () => true,
};

/** @throws GraphQLError BAD_USER_INPUT when the cursor's place could not be one of this order. */
export function checkPlace({ from, backwards }: Window, { type }: Order): void {
  if (!from || (readable[type](from[0]) && isUuid(from[1]))) return;
  const field = backwards ? 'before' : 'after';
  throw new GraphQLError(`${field} is not a cursor of this list; use one that a page of it gave.`, {
    extensions: { code: 'BAD_USER_INPUT', field: [field] },
  });
}
