import { keysetSql, type Viewer, type Window } from '@assay/kit';
import { seesFinding, seesInspection } from '../finding/finding.visibility.ts';
import { selectFindings } from './finding-rows.ts';
import { statement, type Bind, type Statement } from './parameters.ts';
import { joinReach, type Reach } from './reach.ts';
import { conditionsOf } from './register.conditions.ts';
import { countsByLaw, dimensions } from './register.dimensions.ts';
import type { FindingDimension } from './register.enums.ts';
import { joinsFor } from './register.expressions.ts';
import type { FindingFilter } from './register.inputs.ts';
import type { Order } from './register.orders.ts';

/** A question to the register: issued findings, as of a London day, as a viewer may see them. */
export interface Question {
  readonly viewer: Viewer;
  readonly day: string;
  readonly filter: FindingFilter;
  /** Null unless the law is asked. */
  readonly reach: readonly Reach[] | null;
  /** Null for all trusts. */
  readonly trusts: readonly string[] | null;
}

/** The day as a parameter, and what a question's findings `f` must fulfil on it. */
function conditionsOn(
  { viewer, day: on, filter, reach }: Question,
  bind: Bind,
): { day: string; conditions: string[] } {
  const day = `${bind(on)}::date`;
  const conditions = [
    seesFinding(viewer, bind),
    `f.issued_on <= ${day}`,
    ...conditionsOf(filter, bind, { day, reach }),
  ];
  return { day, conditions };
}

/** The findings `f` with the tables that some SQL about them relies on. */
function findingsFor(sql: readonly string[], day: string, viewer: Viewer, bind: Bind): string {
  return `findings f ${joinsFor(sql.join(' '), day, () => seesInspection(viewer, bind))}`;
}

/** One page, or with `trusts` one page of each, with one row more than its size where there are more. */
export function pageStatement(question: Question, order: Order, window: Window): Statement {
  return statement((bind) => {
    const { day, conditions } = conditionsOn(question, bind);
    const { comparison, direction } = keysetSql(window, order.descending);
    const value = order.value(day);
    const { from } = window;
    const after = from
      ? [`(${value}, f.id) ${comparison} (${bind(from[0])}::${order.type}, ${bind(from[1])}::uuid)`]
      : [];
    const ofTrust = question.trusts ? ['f.ods_code = asked.ods_code'] : [];
    const page = `select f.id, ${day} as day, f.ods_code as owner, (${value})::text as value,
        row_number() over (order by ${value} ${direction}, f.id ${direction}) as place
      from ${findingsFor([value, ...conditions], day, question.viewer, bind)}
      where ${[...conditions, ...after, ...ofTrust].join(' and ')}
      order by ${value} ${direction}, f.id ${direction} limit ${bind(window.size + 1)}`;
    const wanted = question.trusts
      ? `select page.* from unnest(${bind(question.trusts)}::text[]) as asked (ods_code) cross join lateral (${page}) page`
      : page;
    return selectFindings(wanted, question.viewer, bind);
  });
}

/** How many findings answer a question, by trust when it asks of trusts. */
export function countStatement(question: Question): Statement {
  return statement((bind) => {
    const { day, conditions } = conditionsOn(question, bind);
    const tables = findingsFor(conditions, day, question.viewer, bind);
    if (!question.trusts)
      return `select count(*)::int as count from ${tables} where ${conditions.join(' and ')}`;
    const ofTrusts = `f.ods_code = any (${bind(question.trusts)}::text[])`;
    return `select f.ods_code as owner, count(*)::int as count from ${tables}
      where ${[...conditions, ofTrusts].join(' and ')} group by f.ods_code`;
  });
}

/** Counts by any combination of dimensions, largest first. */
export function groupStatement(question: Question, by: readonly FindingDimension[]): Statement {
  return statement((bind) => {
    const { day, conditions } = conditionsOn(question, bind);
    const chosen = by.map((name) => dimensions[name]);
    const keys = chosen.map(({ key }) => key(day)).join(', ');
    const reach = question.reach && countsByLaw(by) ? joinReach(question.reach, bind) : '';
    return `select array[${keys}]::text[] as keys, count(*)::int as count
      from ${findingsFor([keys, reach, ...conditions], day, question.viewer, bind)} ${reach}
        ${chosen.map(({ join }) => join?.(day) ?? '').join(' ')}
      where ${conditions.join(' and ')}
      group by keys order by count desc, keys`;
  });
}
