import {
  cursorOf,
  isCalendarDay,
  isUuid,
  keysetSql,
  windowOf,
  type PageArguments,
  type Window,
} from '@assay/kit';
import { GraphQLError } from 'graphql';

const ORDER = 'plannedFor';

/** The place of an inspection in every list: by the day planned for, latest first, then by id. */
export interface Place {
  readonly id: string;
  readonly planned_for: string;
}

/** @throws GraphQLError BAD_USER_INPUT naming the argument. */
export function inspectionWindow({ first, after }: PageArguments): Window {
  const window = windowOf({ first, after }, ORDER);
  if (window.from === null) return window;
  const [day, id] = window.from;
  if (isCalendarDay(day) && isUuid(id)) return window;
  throw new GraphQLError('after is not a cursor of this list; use one that a page of it gave.', {
    extensions: { code: 'BAD_USER_INPUT', field: ['after'] },
  });
}

export const cursorOfPlace = ({ planned_for: day, id }: Place) => cursorOf(ORDER, day, id);

/** The parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];

  readonly bind = (value: unknown): string => {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  };
}

/** The statement that reads the places of one window of `inspections i`, with one more to tell whether more follow. */
export function placesSql(
  window: Window,
  conditions: readonly string[],
  { bind }: Parameters,
): string {
  const { comparison, direction } = keysetSql(window, true);
  const after = window.from
    ? [
        `(i.planned_for, i.id) ${comparison} (${bind(window.from[0])}::date, ${bind(window.from[1])}::uuid)`,
      ]
    : [];
  return `select i.id, i.planned_for from inspections i
    where ${[...conditions, ...after].join(' and ')}
    order by i.planned_for ${direction}, i.id ${direction} limit ${bind(window.size + 1)}`;
}
