import { readLaw, type UnitOfWork, type Viewer, type Window } from '@assay/kit';
import { statement, type Statement } from '../register/parameters.ts';
import { reachOn } from '../register/reach.ts';
import { asksEnforcement, asksTheLaw } from '../register/register.conditions.ts';
import type { FindingFilter, FindingOrder } from '../register/register.inputs.ts';
import { orderOf } from '../register/register.orders.ts';
import { matching, pageStatement, type Question } from '../register/register.statements.ts';

/** Who asks: an officer of a body, under row-level security as ever. */
export const OFFICER: Viewer = {
  person: 'officer',
  organisation: { kind: 'BODY', code: 'CQC' },
  roles: ['ENFORCEMENT_OFFICER'],
};

/** What a page is asked as of; the sample's day unless another is named. */
export async function questionAbout(
  work: UnitOfWork,
  filter: FindingFilter,
  moment: Question['moment'],
): Promise<Question> {
  const reach = asksTheLaw(filter) ? reachOn(await work.read(readLaw), moment.day) : null;
  return { viewer: OFFICER, moment, filter, reach, trusts: null };
}

export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface Explained {
  readonly Plan: PlanNode;
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
}

/** How Postgres answers a statement, having answered it. */
export async function explain(work: UnitOfWork, { text, values }: Statement): Promise<Explained> {
  const [row] = await work.read((manager) =>
    manager.query<{ 'QUERY PLAN': [Explained] }[]>(
      `explain (analyze, timing off, format json) ${text}`,
      [...values],
    ),
  );
  if (!row) throw new Error('Postgres explained nothing');
  return row['QUERY PLAN'][0];
}

const orderFor = ({ filter }: Question, orderBy: FindingOrder) =>
  orderOf(orderBy, asksEnforcement(filter));

/** A page of an order, from its beginning or from after a place. */
export function pageOfOrder(
  question: Question,
  orderBy: FindingOrder,
  from: Window['from'] = null,
): Statement {
  return pageStatement(question, orderFor(question, orderBy), { backwards: false, size: 25, from });
}

/** The place at which nine tenths of a list are behind; null in a list of fewer than ten. */
export async function deepPlace(
  work: UnitOfWork,
  question: Question,
  orderBy: FindingOrder,
  total: number,
): Promise<Window['from']> {
  if (total < 10) return null;
  const { value, id, descending } = orderFor(question, orderBy);
  const direction = descending ? 'desc' : 'asc';
  const { text, values } = statement((bind) => {
    const { from, where } = matching(question, [value, id], bind);
    return `select ${value}::text as value, f.id from ${from} where ${where}
      order by ${value} ${direction}, ${id} ${direction} offset ${bind(Math.floor(total * 0.9))} limit 1`;
  });
  const [row] = await work.read((manager) =>
    manager.query<{ value: string; id: string }[]>(text, [...values]),
  );
  return row ? [row.value, row.id] : null;
}
