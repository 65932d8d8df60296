import { EnforcementStatus } from '@assay/kit';
import type { MomentSql } from './moment.ts';
import type { Bind } from './parameters.ts';
import { caseKey, type Reach } from './reach.ts';
import { hasMandate } from './register.expressions.ts';
import type { FindingFilter, MeasuredFilter } from './register.inputs.ts';

interface Scope {
  readonly moment: MomentSql;
  /** The law's reach that day; null unless the filter asks the law. */
  readonly reach: readonly Reach[] | null;
  /** Whether periods of enforcement are walked: then what they have of the finding is asked of them, within the index. */
  readonly byPeriods: boolean;
}

/** Statuses by their rank, as the periods keep it. */
const RANKED = Object.values(EnforcementStatus);
/** Severities by their rank, as findings and periods keep it. */
const GRADED = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

type Condition<T> = (value: NonNullable<T>, bind: Bind, scope: Scope) => string;

/** What each part of the filter means. */
const conditions: { readonly [K in keyof Required<FindingFilter>]: Condition<FindingFilter[K]> } = {
  odsCodes: (codes, bind, { moment }) => `${moment.trust} = any (${bind(codes)}::text[])`,
  regions: (codes, bind) => `o.region_code = any (${bind(codes)}::text[])`,
  kinds: (kinds, bind) => `k.kind = any (${bind(kinds)}::text[])`,
  // as two columns, of which Postgres knows how often each value comes
  standards: (codes, bind) => {
    const list = `${bind(codes)}::text[]`;
    return `(f.standard_code = any (${list}) or f.standard_code is null and i.standard_code = any (${list}))`;
  },
  controls: (ids, bind) => `f.control_id = any (${bind(ids)}::text[])`,
  severities: (severities, bind, scope) =>
    isRanked(`${walked(scope)}.severity_rank`, GRADED, severities, bind),
  statuses: (statuses, bind) => isRanked('e.status_rank', RANKED, statuses, bind),
  raisedBy: (codes, bind) => `f.raised_by = any (${bind(codes)}::text[])`,
  mandatedBy: (codes, bind, { moment, byPeriods }) =>
    `${byPeriods ? 'e.mandated and ' : ''}${hasMandate(moment, bind(codes))}`,
  notMandatedBy: (codes, bind, { moment }) => `not ${hasMandate(moment, bind(codes))}`,
  compellability: (values, bind, { reach }) =>
    isCase(reach, bind, (r) => values.includes(r.compellability)),
  compellableBy: (codes, bind, { reach }) =>
    isCase(reach, bind, (r) => r.bodies.some((body) => codes.includes(body))),
  raisedFrom: (day, bind, scope) => `${walked(scope)}.raised_on >= ${bind(day)}`,
  raisedTo: (day, bind, scope) => `${walked(scope)}.raised_on <= ${bind(day)}`,
  // the walkable columns, whose infinities keep a finding without a deadline out of either range
  dueFrom: (from, bind) => `e.due_last >= ${bind(from)}`,
  dueTo: (to, bind) => `e.due_first <= ${bind(to)}`,
  // a text of no words, such as a blank search box, asks nothing
  text: (text, bind) => {
    const query = `websearch_to_tsquery('english', ${bind(text)})`;
    return `(numnode(${query}) = 0 or w.words @@ ${query})`;
  },
  measured: (ranges, bind) =>
    ['true', ...ranges.map((range) => wasMeasured(range, bind))].join(' and '),
};

const walked = ({ byPeriods }: Scope) => (byPeriods ? 'e' : 'f');

const isRanked = (
  column: string,
  ranking: readonly string[],
  wanted: readonly string[],
  bind: Bind,
) => `${column} = any (${bind(wanted.map((name) => ranking.indexOf(name) + 1))}::smallint[])`;

function wasMeasured({ kind, from, to }: MeasuredFilter, bind: Bind): string {
  const amount = [
    ...(from == null ? [] : [`g.amount >= ${bind(from)}::double precision`]),
    ...(to == null ? [] : [`g.amount <= ${bind(to)}::double precision`]),
  ];
  const conditions = [`g.finding_id = f.id`, `g.kind = ${bind(kind)}`, ...amount];
  return `exists (select 1 from finding_measurements g where ${conditions.join(' and ')})`;
}

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

/** Whether a filter asks the status or the deadline. */
export const asksEnforcement = ({ statuses, dueFrom, dueTo }: FindingFilter): boolean =>
  statuses != null || dueFrom != null || dueTo != null;

/** Whether a filter asks the law. */
export const asksTheLaw = ({ compellability, compellableBy }: FindingFilter): boolean =>
  compellability != null || compellableBy != null;
