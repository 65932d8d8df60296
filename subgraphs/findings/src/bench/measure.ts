import { readLaw, UnitOfWork } from '@assay/kit';
import type { DataSource } from 'typeorm';
import { facetsStatement } from '../register/facets.ts';
import type { Statement } from '../register/parameters.ts';
import { gapStatement } from '../register/powers-gap.ts';
import { reachOn } from '../register/reach.ts';
import type { FindingFilter } from '../register/register.inputs.ts';
import { countStatement, type Question } from '../register/register.statements.ts';
import { coursesStatement, endsOfMonths, OPEN_STATUSES } from '../register/timeline.ts';
import { deepPlace, explain, OFFICER, pageOfOrder, questionAbout } from './page-plans.ts';
import { FILTERS, ORDERS } from './questions.ts';

const RUNS = 3;

/** Milliseconds in Postgres, planning and execution. */
export interface PageTimes {
  readonly first: number;
  /** Null where the list is too short to be deep. */
  readonly deep: number | null;
}

export interface FilterTimes {
  readonly filter: string;
  readonly total: number;
  /** In the order of the contract's orders. */
  readonly pages: readonly PageTimes[];
}

export interface WholeTimes {
  readonly question: string;
  readonly milliseconds: number;
}

/** The pages that there are to measure. */
export const PAGES = Object.keys(FILTERS).length * ORDERS.length;

/** Times every filter in every order, the first page and a deep one. */
export async function timePages(
  dataSource: DataSource,
  day: string,
  advance: () => void,
): Promise<FilterTimes[]> {
  const times: FilterTimes[] = [];
  for (const [name, filter] of Object.entries(FILTERS)) {
    const work = await withoutLimit(dataSource);
    times.push(await timeFilter(work, name, filter, { day, advance }));
    await work.close();
  }
  return times;
}

/** What a person would be refused for its length is measured all the same. */
async function withoutLimit(dataSource: DataSource): Promise<UnitOfWork> {
  const work = UnitOfWork.forViewer(dataSource, OFFICER);
  await work.read((manager) => manager.query(`select set_config('statement_timeout', '0', true)`));
  return work;
}

async function timeFilter(
  work: UnitOfWork,
  name: string,
  filter: FindingFilter,
  { day, advance }: { readonly day: string; readonly advance: () => void },
): Promise<FilterTimes> {
  const question = await questionAbout(work, filter, { day, knownAt: null });
  const total = await countOf(work, question);
  const pages: PageTimes[] = [];
  for (const orderBy of ORDERS) {
    const place = await deepPlace(work, question, orderBy, total);
    pages.push({
      first: await timeOf(work, pageOfOrder(question, orderBy)),
      deep: place && (await timeOf(work, pageOfOrder(question, orderBy, place))),
    });
    advance();
  }
  return { filter: name, total, pages };
}

async function countOf(work: UnitOfWork, question: Question): Promise<number> {
  const { text, values } = countStatement(question);
  const [row] = await work.read((manager) => manager.query<{ count: number }[]>(text, [...values]));
  return row?.count ?? 0;
}

/** The median of several runs. */
async function timeOf(work: UnitOfWork, asked: Statement): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const explained = await explain(work, asked);
    times.push(explained['Planning Time'] + explained['Execution Time']);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Times what reads everything that matches: totals, facets, the timeline, the gap. */
export async function timeWholes(dataSource: DataSource, day: string): Promise<WholeTimes[]> {
  const work = await withoutLimit(dataSource);
  const reach = reachOn(await work.read(readLaw), day);
  const about = (filter: FindingFilter): Question => ({
    viewer: OFFICER,
    moment: { day, knownAt: null },
    filter,
    reach,
    trusts: null,
  });
  const all = about({});
  const region = about({ regions: ['Y58'] });
  const months = endsOfMonths(`${String(Number(day.slice(0, 4)) - 5)}${day.slice(4)}`, day);
  const asked: Record<string, Statement> = {
    totalCount: countStatement(all),
    'totalCount of a region': countStatement(region),
    'findingFacets (its pass over what matches)': facetsStatement(all),
    'findingFacets of a region': facetsStatement(region),
    'enforcementTimeline over five years': coursesStatement(all, months),
    powersGap: gapStatement(about({ statuses: OPEN_STATUSES })),
  };
  const times: WholeTimes[] = [];
  for (const [question, statement] of Object.entries(asked))
    times.push({ question, milliseconds: await timeOf(work, statement) });
  await work.close();
  return times;
}
