import { keysetSql, type Viewer, type Window } from '@assay/kit';
import { seesFinding, seesInspection } from '../finding/finding.visibility.ts';
import { selectFindings } from './finding-rows.ts';
import { bindMoment, type Moment, type MomentSql } from './moment.ts';
import { statement, type Bind, type Statement } from './parameters.ts';
import { joinReach, type Reach } from './reach.ts';
import { conditionsOf } from './register.conditions.ts';
import { countsByLaw, dimensions } from './register.dimensions.ts';
import type { FindingDimension } from './register.enums.ts';
import { joinsFor, WORDS_ID } from './register.expressions.ts';
import type { FindingFilter } from './register.inputs.ts';
import { PERIODS_ID, type Order } from './register.orders.ts';

/** A question to the register: issued findings, at a moment, as a viewer may see them. */
export interface Question {
  readonly viewer: Viewer;
  readonly moment: Moment;
  readonly filter: FindingFilter;
  /** Null unless the law is asked. */
  readonly reach: readonly Reach[] | null;
  /** Null for all trusts. */
  readonly trusts: readonly string[] | null;
}

interface Reading {
  /** All the periods of what was issued by the day, not only those that hold on it. */
  readonly everyDay?: boolean;
  /** The periods are walked, in their order. */
  readonly byPeriods?: boolean;
}

/** The moment as parameters, and what a question's findings `f` must fulfil at it. */
function conditionsAt(
  { viewer, moment: asked, filter, reach }: Question,
  bind: Bind,
  { everyDay = false, byPeriods = false }: Reading,
): { moment: MomentSql; conditions: string[] } {
  const moment = bindMoment(asked, bind, everyDay);
  const { day, knownAt } = moment;
  const conditions = [
    seesFinding(viewer, bind),
    // raised no later than issued: lets an index by that day begin where the register does
    `f.issued_on <= ${day} and f.raised_on <= ${day}`,
    ...(knownAt === null ? [] : [`f.issued_at <= ${knownAt}`]),
    ...conditionsOf(filter, bind, { moment, reach, byPeriods }),
  ];
  return { moment, conditions };
}

/** The findings `f` with the tables that some SQL about them relies on. */
function findingsFor(
  sql: readonly string[],
  moment: MomentSql,
  viewer: Viewer,
  bind: Bind,
): string {
  return `findings f ${joinsFor(sql.join(' '), moment, () => seesInspection(viewer, bind))}`;
}

/** What answers a question, with the tables that further SQL about it relies on. */
export function matching(
  question: Question,
  about: readonly string[],
  bind: Bind,
  reading: Reading = {},
): { moment: MomentSql; from: string; where: string } {
  const { moment, conditions } = conditionsAt(question, bind, reading);
  return {
    moment,
    from: findingsFor([...about, ...conditions], moment, question.viewer, bind),
    where: conditions.join(' and '),
  };
}

/** One page, or with `trusts` one page of each, with one row more than its size where there are more. */
export function pageStatement(question: Question, order: Order, window: Window): Statement {
  return statement((bind) => {
    const { value, id } = order;
    const { moment, from, where } = matching(question, [value], bind, {
      byPeriods: id === PERIODS_ID,
    });
    const { comparison, direction } = keysetSql(window, order.descending);
    const rows = `limit ${bind(window.size + 1)}`;
    const ofTrust = question.trusts ? ` and ${moment.trust} = asked.ods_code` : '';
    const ids = new Set([id, 'f.id', ...(question.filter.text == null ? [] : [WORDS_ID])]);
    const parts = placesAfter(order, window, { comparison, ids }, bind).map(
      (after) => `(select f.id, ${moment.trust} as owner, ${value} as value from ${from}
        where ${where}${after}${ofTrust} order by ${value} ${direction}, ${id} ${direction} ${rows})`,
    );
    const page = `select id, owner, value::text as value,
        row_number() over (order by value ${direction}, id ${direction}) as place
      from (${parts.join(' union all ')}) part order by value ${direction}, id ${direction} ${rows}`;
    const wanted = question.trusts
      ? `select page.* from unnest(${bind(question.trusts)}::text[]) as asked (ods_code) cross join lateral (${page}) page`
      : page;
    return selectFindings(wanted, question.viewer, moment, bind);
  });
}

/**
 * What comes after a place: the rest of its equals, then what is beyond. Asked as two, because of a comparison of pairs
 * Postgres looks only at the first, sees nothing beyond the last value, and sorts a million equals as if they were none.
 */
function placesAfter(
  { value, type }: Order,
  { from }: Window,
  { comparison, ids }: { readonly comparison: '<' | '>'; readonly ids: ReadonlySet<string> },
  bind: Bind,
): string[] {
  if (!from) return [''];
  const place = `${bind(from[0])}::${type}`;
  // said of each table: Postgres takes equals from one to the other, but not what is beyond
  const beyond = [...ids].map((of) => `${of} ${comparison} ${bind(from[1])}::uuid`);
  return [
    ` and ${value} = ${place} and ${beyond.join(' and ')}`,
    ` and ${value} ${comparison} ${place}`,
  ];
}

/** How many findings answer a question, by trust when it asks of trusts. */
export function countStatement(question: Question): Statement {
  return statement((bind) => {
    const { moment, from, where } = matching(question, [], bind);
    if (!question.trusts) return `select count(*)::int as count from ${from} where ${where}`;
    return `select ${moment.trust} as owner, count(*)::int as count from ${from}
      where ${where} and ${moment.trust} = any (${bind(question.trusts)}::text[]) group by 1`;
  });
}

/** Counts by any combination of dimensions, largest first. */
export function groupStatement(question: Question, by: readonly FindingDimension[]): Statement {
  return statement((bind) => {
    const chosen = by.map((name) => dimensions[name]);
    const keys = chosen.map(({ key }) => key).join(', ');
    const reach = question.reach && countsByLaw(by) ? joinReach(question.reach, bind) : '';
    const { moment, from, where } = matching(question, [keys, reach], bind);
    return `select array[${keys}]::text[] as keys, count(*)::int as count
      from ${from} ${reach} ${chosen.map(({ join }) => join?.(moment) ?? '').join(' ')}
      where ${where} group by keys order by count desc, keys`;
  });
}
