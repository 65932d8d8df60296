import { statement, type Statement } from './parameters.ts';
import { caseKey, type Reach } from './reach.ts';
import { dimensions } from './register.dimensions.ts';
import { type FindingDimension } from './register.enums.ts';
import type { FindingFilter } from './register.inputs.ts';
import { matching, type Question } from './register.statements.ts';

export interface Counted {
  readonly key: string;
  readonly count: number;
}

/** The parts of the filter that choose among the values of a dimension. */
const OWN_PARTS: Readonly<Record<FindingDimension, readonly (keyof FindingFilter)[]>> = {
  TRUST: ['odsCodes'],
  REGION: ['regions'],
  KIND: ['kinds'],
  STANDARD: ['standards'],
  CONTROL: ['controls'],
  SEVERITY: ['severities'],
  STATUS: ['statuses'],
  RAISED_BY: ['raisedBy'],
  MANDATED_BY: ['mandatedBy', 'notMandatedBy'],
  COMPELLABILITY: ['compellability'],
  COMPELLABLE_BY: ['compellableBy'],
};

export const isChosen = (filter: FindingFilter, dimension: FindingDimension) =>
  OWN_PARTS[dimension].some((part) => filter[part] != null);

/** The filter without what chooses among the values of a dimension, so that the others can be offered. */
export function withoutOwn(filter: FindingFilter, dimension: FindingDimension): FindingFilter {
  const without = OWN_PARTS[dimension].map((part) => [part, null] as const);
  return Object.assign({}, filter, Object.fromEntries(without));
}

/** The dimensions of which a finding has one value, which the database can count in one pass. */
const SINGLE = [
  'TRUST',
  'REGION',
  'KIND',
  'STANDARD',
  'CONTROL',
  'SEVERITY',
  'STATUS',
  'RAISED_BY',
] as const satisfies readonly FindingDimension[];

const CASE = 'CASE';

/** The counts of every dimension of one value, and of every case of the law, in one pass over what matches. */
export function facetsStatement(question: Question): Statement {
  return statement((bind) => {
    const keys = [...SINGLE.map((name) => dimensions[name].key), caseKey];
    const { from, where } = matching(question, keys, bind);
    const columns = keys.map((key, i) => `${key} as k${String(i)}`).join(', ');
    const names = keys.map((_, i) => `k${String(i)}`);
    const groups = [...SINGLE, CASE];
    return `select (array['${groups.join("', '")}'])[place] as "group", key, count from (
        select ${places(names)} as place, coalesce(${names.join(', ')}) as key, count(*)::int as count
        from (select ${columns} from ${from} where ${where}) matching
        group by grouping sets (${names.map((name) => `(${name})`).join(', ')})
      ) counted order by count desc, key`;
  });
}

/** Which of the columns a row is grouped by, from 1. */
const places = (names: readonly string[]) =>
  `case ${names.map((name, i) => `when grouping(${name}) = 0 then ${String(i + 1)}`).join(' ')} end`;

/** Sorts counts by what they count, the cases of the law by what the law makes of them. */
export function facetsOf(
  rows: readonly (Counted & { group: string })[],
  reach: readonly Reach[],
): Map<FindingDimension, Counted[]> {
  const facets = new Map<FindingDimension, Counted[]>(
    SINGLE.map((name) => [name, rows.filter(({ group }) => group === name)]),
  );
  const byKey = new Map(reach.map((r) => [r.key, r]));
  const cases = rows
    .filter(({ group }) => group === CASE)
    .map(({ key, count }) => ({ reach: byKey.get(key), count }));
  facets.set(
    'COMPELLABILITY',
    summed(cases.map(({ reach: r, count }) => ({ key: r?.compellability ?? 'NONE', count }))),
  );
  facets.set(
    'COMPELLABLE_BY',
    summed(
      cases.flatMap(({ reach: r, count }) => (r?.bodies ?? []).map((key) => ({ key, count }))),
    ),
  );
  return facets;
}

function summed(counts: readonly Counted[]): Counted[] {
  const sums = new Map<string, number>();
  for (const { key, count } of counts) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
