import { isCalendarDay, isUuid, type Window } from '@assay/kit';
import { GraphQLError } from 'graphql';
import type { OrderDirection } from './register.enums.ts';
import type { FindingOrder } from './register.inputs.ts';

/** An order of findings that an index walks, ties broken by their ids. */
export interface Order {
  /** Names it in cursors. */
  readonly name: string;
  readonly descending: boolean;
  /** The sort value as SQL. */
  readonly value: string;
  readonly type: 'date' | 'smallint' | 'text';
  /** The id of the finding, as SQL, in the table whose index is walked. */
  readonly id: string;
}

/** The id of an order that walks the periods of enforcement. */
export const PERIODS_ID = 'e.finding_id';

/** A value that findings and their periods have alike; periods have it in one index with the status. */
const walked = (column: string, byPeriods: boolean) =>
  byPeriods ? { value: `e.${column}`, id: PERIODS_ID } : { value: `f.${column}`, id: 'f.id' };

type ByField = {
  readonly [K in FindingOrder['field']]: (
    direction: OrderDirection,
    byPeriods: boolean,
  ) => Pick<Order, 'value' | 'type' | 'id'>;
};

const byField: ByField = {
  // an infinite day on the far side keeps findings without a deadline last either way
  DUE_ON: (direction) => ({
    type: 'date',
    value: direction === 'ASC' ? 'e.due_first' : 'e.due_last',
    id: PERIODS_ID,
  }),
  SEVERITY: (_, byPeriods) => ({ type: 'smallint', ...walked('severity_rank', byPeriods) }),
  RAISED_ON: (_, byPeriods) => ({ type: 'date', ...walked('raised_on', byPeriods) }),
  STATUS: () => ({ type: 'smallint', value: 'e.status_rank', id: PERIODS_ID }),
  TRUST: () => ({
    type: 'text',
    value: `((lower(o.name) || ' ' || o.ods_code) collate "C")`,
    id: 'f.id',
  }),
};

const LATEST_FIRST: FindingOrder = { field: 'RAISED_ON', direction: 'DESC' };

/** The order asked for; `byPeriods` walks it by the periods of enforcement as they are recorded now. */
export function orderOf(given: FindingOrder | null | undefined, byPeriods: boolean): Order {
  const { field, direction } = given ?? LATEST_FIRST;
  return {
    name: `${field} ${direction}`,
    descending: direction === 'DESC',
    ...byField[field](direction, byPeriods),
  };
}

const readable: Readonly<Record<Order['type'], (value: string) => boolean>> = {
  date: (value) => isCalendarDay(value) || value === 'infinity' || value === '-infinity',
  smallint: (value) => /^\d{1,4}$/.test(value),
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
