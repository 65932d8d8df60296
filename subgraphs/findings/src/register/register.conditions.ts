import type { Bind } from './parameters.ts';
import { caseKey, type Reach } from './reach.ts';
import { dueOn, hasMandate, standardCode, statusOn } from './register.expressions.ts';
import type { FindingFilter } from './register.inputs.ts';

interface Scope {
  /** The day as SQL. */
  readonly day: string;
  /** The law's reach that day; null unless the filter asks the law. */
  readonly reach: readonly Reach[] | null;
}

type Condition<T> = (value: NonNullable<T>, bind: Bind, scope: Scope) => string;

/** What each part of the filter means. */
const conditions: { readonly [K in keyof Required<FindingFilter>]: Condition<FindingFilter[K]> } = {
  odsCodes: (codes, bind) => `f.ods_code = any (${bind(codes)}::text[])`,
  regions: (codes, bind) => `o.region_code = any (${bind(codes)}::text[])`,
  kinds: (kinds, bind) => `k.kind = any (${bind(kinds)}::text[])`,
  standards: (codes, bind) => `${standardCode} = any (${bind(codes)}::text[])`,
  controls: (ids, bind) => `f.control_id = any (${bind(ids)}::text[])`,
  severities: (severities, bind) => `f.severity = any (${bind(severities)}::text[])`,
  statuses: (statuses, bind, { day }) => `${statusOn(day)} = any (${bind(statuses)}::text[])`,
  raisedBy: (codes, bind) => `f.raised_by = any (${bind(codes)}::text[])`,
  mandatedBy: (codes, bind, { day }) => hasMandate(day, bind(codes)),
  notMandatedBy: (codes, bind, { day }) => `not ${hasMandate(day, bind(codes))}`,
  compellability: (values, bind, { reach }) =>
    isCase(reach, bind, (r) => values.includes(r.compellability)),
  compellableBy: (codes, bind, { reach }) =>
    isCase(reach, bind, (r) => r.bodies.some((body) => codes.includes(body))),
  raisedFrom: (day, bind) => `f.raised_on >= ${bind(day)}`,
  raisedTo: (day, bind) => `f.raised_on <= ${bind(day)}`,
  dueFrom: (from, bind) => `${dueOn} >= ${bind(from)}`,
  dueTo: (to, bind) => `${dueOn} <= ${bind(to)}`,
  // a text of no words, such as a blank search box, asks nothing
  text: (text, bind) => {
    const query = `websearch_to_tsquery('english', ${bind(text)})`;
    return `(numnode(${query}) = 0 or f.search || to_tsvector('english', o.name) @@ ${query})`;
  },
};

function isCase(reach: Scope['reach'], bind: Bind, holds: (reach: Reach) => boolean): string {
  if (!reach) throw new Error('the law was asked without its reach');
  return `${caseKey} = any (${bind(reach.filter(holds).map(({ key }) => key))}::text[])`;
}

/** SQL for what a filter asks; a part that is null or left out asks nothing. */
export function conditionsOf(filter: FindingFilter, bind: Bind, scope: Scope): string[] {
  return Object.entries(conditions).flatMap(([part, condition]) => {
    const value = filter[part as keyof FindingFilter];
    return value == null ? [] : [(condition as Condition<unknown>)(value, bind, scope)];
  });
}

/** Whether a filter asks the law. */
export const asksTheLaw = ({ compellability, compellableBy }: FindingFilter): boolean =>
  compellability != null || compellableBy != null;
