import type { Bind } from './parameters.ts';
import { dueOn, hasMandate, standardCode, statusOn } from './register.expressions.ts';
import type { FindingFilter } from './register.inputs.ts';

type Condition<T> = (value: NonNullable<T>, bind: Bind, day: string) => string;

/** What each part of the filter means; `r` is the law's reach. */
const conditions: { readonly [K in keyof Required<FindingFilter>]: Condition<FindingFilter[K]> } = {
  odsCodes: (codes, bind) => `f.ods_code = any (${bind(codes)}::text[])`,
  regions: (codes, bind) => `o.region_code = any (${bind(codes)}::text[])`,
  kinds: (kinds, bind) => `k.kind = any (${bind(kinds)}::text[])`,
  standards: (codes, bind) => `${standardCode} = any (${bind(codes)}::text[])`,
  controls: (ids, bind) => `f.control_id = any (${bind(ids)}::text[])`,
  severities: (severities, bind) => `f.severity = any (${bind(severities)}::text[])`,
  statuses: (statuses, bind, day) => `${statusOn(day)} = any (${bind(statuses)}::text[])`,
  raisedBy: (codes, bind) => `f.raised_by = any (${bind(codes)}::text[])`,
  mandatedBy: (codes, bind, day) => hasMandate(day, bind(codes)),
  notMandatedBy: (codes, bind, day) => `not ${hasMandate(day, bind(codes))}`,
  compellability: (values, bind) =>
    `coalesce(r.compellability, 'NONE') = any (${bind(values)}::text[])`,
  compellableBy: (codes, bind) => `r.bodies && ${bind(codes)}::text[]`,
  raisedFrom: (day, bind) => `f.raised_on >= ${bind(day)}`,
  raisedTo: (day, bind) => `f.raised_on <= ${bind(day)}`,
  dueFrom: (from, bind, day) => `${dueOn(day)} >= ${bind(from)}`,
  dueTo: (to, bind, day) => `${dueOn(day)} <= ${bind(to)}`,
  // a text of no words, such as a blank search box, asks nothing
  text: (text, bind) => {
    const query = `websearch_to_tsquery('english', ${bind(text)})`;
    return `(numnode(${query}) = 0 or f.search || to_tsvector('english', o.name) @@ ${query})`;
  },
};

/** SQL for what a filter asks as of a day; a part that is null or left out asks nothing. */
export function conditionsOf(filter: FindingFilter, bind: Bind, day: string): string[] {
  return Object.keys(conditions).flatMap((key) =>
    conditionOf(key as keyof FindingFilter, filter, bind, day),
  );
}

function conditionOf<K extends keyof FindingFilter>(
  key: K,
  filter: FindingFilter,
  bind: Bind,
  day: string,
): string[] {
  const value = filter[key];
  const condition: Condition<FindingFilter[K]> = conditions[key];
  return value === null || value === undefined ? [] : [condition(value, bind, day)];
}

/** Whether a filter asks the law. */
export const asksTheLaw = ({ compellability, compellableBy }: FindingFilter): boolean =>
  compellability != null || compellableBy != null;
