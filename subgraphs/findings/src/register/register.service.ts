import {
  cursorOf,
  londonDay,
  loaderById,
  pageOf,
  perRequest,
  windowOf,
  type Page,
  type RequestContext,
  type Window,
} from '@assay/kit';
import type { Finding } from '../finding/finding.type.ts';
import { toFinding, type FindingRow } from './finding-rows.ts';
import type { Moment } from './moment.ts';
import { statement, type Statement } from './parameters.ts';
import { lawOf, reachOn } from './reach.ts';
import { asksEnforcement, asksTheLaw } from './register.conditions.ts';
import { countsByLaw } from './register.dimensions.ts';
import type { FindingCountsArguments, FindingsArguments } from './register.inputs.ts';
import { checkPlace, orderOf, type Order } from './register.orders.ts';
import {
  countStatement,
  groupStatement,
  pageStatement,
  type Question,
} from './register.statements.ts';

const now = perRequest(() => new Date());

export interface MomentArguments {
  readonly asOf?: Date | null;
  readonly knownAt?: Date | null;
}

/** The moment asked about; without `asOf` the request's own, and without `knownAt`, or one still to come, all that is recorded. */
export function momentOf(context: RequestContext, { asOf, knownAt }: MomentArguments = {}): Moment {
  return {
    day: londonDay(asOf ?? now(context)),
    knownAt: knownAt && knownAt < now(context) ? knownAt : null,
  };
}

/** The moment with whether findings have followed mergers since; nothing is asked for the present. */
export async function withMergers(context: RequestContext, moment: Moment): Promise<Moment> {
  const { day, knownAt } = moment;
  if (knownAt === null && day >= londonDay(now(context))) return moment;
  const [since] = await run<{ beforeMergers: boolean }>(
    context,
    statement(
      (bind) => `select exists (select from finding_trusts
        where valid_from > ${bind(day)}::date or recorded_from > ${bind(knownAt)}::timestamptz) as "beforeMergers"`,
    ),
  );
  return { ...moment, ...since };
}

export async function run<R>({ work }: RequestContext, { text, values }: Statement): Promise<R[]> {
  return work.read((manager) => manager.query<R[]>(text, [...values]));
}

interface List {
  readonly order: Order;
  readonly window: Window;
}

/** The order asked for, along the index that also has what the filter asks. */
export const orderFor = ({
  orderBy,
  filter,
  knownAt,
}: Pick<FindingsArguments, 'orderBy' | 'filter' | 'knownAt'>) =>
  orderOf(orderBy, knownAt == null && asksEnforcement(filter ?? {}));

/** @throws GraphQLError BAD_USER_INPUT naming the page argument. */
function listOf(args: FindingsArguments): List {
  const order = orderFor(args);
  const window = windowOf(args, order.name);
  checkPlace(window, order);
  return { order, window };
}

/** What is asked, with the law's reach where it is asked of. */
export async function questionOf(
  context: RequestContext,
  args: MomentArguments & Pick<FindingsArguments, 'filter'>,
  asksLaw: boolean,
  trusts: readonly string[] | null = null,
): Promise<Question> {
  const moment = await withMergers(context, momentOf(context, args));
  const reach = asksLaw ? reachOn(await lawOf(context), moment.day) : null;
  return { viewer: context.viewer, moment, filter: args.filter ?? {}, reach, trusts };
}

/** A page of the register. */
export async function findingsPage(
  context: RequestContext,
  args: FindingsArguments,
): Promise<Page<Finding>> {
  const list = listOf(args);
  const question = await questionOf(context, args, asksTheLaw(args.filter ?? {}));
  const rows = await run<FindingRow>(context, pageStatement(question, list.order, list.window));
  return toPage(list, rows, question.moment, async () => {
    const [total] = await run<{ count: number }>(context, countStatement(question));
    return total?.count ?? 0;
  });
}

export async function findingCounts(
  context: RequestContext,
  args: FindingCountsArguments,
): Promise<{ keys: string[]; count: number }[]> {
  const asksLaw = asksTheLaw(args.filter ?? {}) || countsByLaw(args.by);
  return run(context, groupStatement(await questionOf(context, args, asksLaw), args.by));
}

/** The same page of the register for each of several trusts, in one statement whatever their number. */
export async function findingsOfTrust(
  context: RequestContext,
  odsCode: string,
  args: FindingsArguments,
): Promise<Page<Finding>> {
  const lists = listsOfTrusts(context);
  const key = JSON.stringify(args);
  const list = lists.get(key) ?? listsBy(args);
  lists.set(key, list);
  const rows = await list.rows(context).load(odsCode);
  return toPage(
    list,
    rows ?? [],
    momentOf(context, args),
    async () => (await list.counts(context).load(odsCode)) ?? 0,
  );
}

const listsOfTrusts = perRequest(() => new Map<string, ReturnType<typeof listsBy>>());

function listsBy(args: FindingsArguments) {
  const list = listOf(args);
  const question = (context: RequestContext, trusts: readonly string[]) =>
    questionOf(context, args, asksTheLaw(args.filter ?? {}), trusts);
  const rows = loaderById<FindingRow[]>(async (trusts, context) => {
    const statement = pageStatement(await question(context, trusts), list.order, list.window);
    return byOwner(await run<FindingRow>(context, statement));
  });
  const counts = loaderById<number>(async (trusts, context) => {
    const statement = countStatement(await question(context, trusts));
    const found = await run<{ owner: string; count: number }>(context, statement);
    return new Map(found.map(({ owner, count }) => [owner, count]));
  });
  return { ...list, rows, counts };
}

export function byOwner(rows: readonly FindingRow[]): Map<string, FindingRow[]> {
  const lists = new Map<string, FindingRow[]>();
  for (const row of rows) {
    if (row.owner === null) continue;
    const list = lists.get(row.owner);
    if (list) list.push(row);
    else lists.set(row.owner, [row]);
  }
  return lists;
}

function toPage(
  { order, window }: List,
  rows: readonly FindingRow[],
  moment: Moment,
  totalCount: () => Promise<number>,
): Page<Finding> {
  return pageOf(window, rows, {
    cursor: (row) => cursorOf(order.name, row.value, row.id),
    node: (row) => toFinding(row, moment),
    totalCount,
  });
}
