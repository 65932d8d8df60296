import { UnitOfWork } from '@assay/kit';
import { createTestDatabase } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { fillWithSample } from '../src/bench/fill.ts';
import {
  deepPlace,
  explain,
  OFFICER,
  pageOfOrder,
  questionAbout,
  type PlanNode,
} from '../src/bench/page-plans.ts';
import { FILTERS, ORDERS } from '../src/bench/questions.ts';
import { createFindingsDataSource, entities, migrations } from '../src/data-source.ts';
import type { FindingFilter, FindingOrder } from '../src/register/register.inputs.ts';

// few enough that Postgres takes stock of every row, so that its plans are the same each time
const FINDINGS = 30_000;
const DAY = '2026-11-22';

let dataSource: DataSource;
let work: UnitOfWork;

beforeAll(async () => {
  const { url } = await createTestDatabase('findings', { entities, migrations });
  dataSource = await createFindingsDataSource({ url }).initialize();
  await fillWithSample(dataSource, { findings: FINDINGS, day: DAY });
  work = UnitOfWork.forViewer(dataSource, OFFICER);
}, 120_000);
afterAll(async () => {
  await work.close();
  await dataSource.destroy();
});

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** The part of a plan that chooses the page, below its limit. */
function choosing(plan: PlanNode): PlanNode[] {
  const limit = nodesOf(plan).find((node) => node['Node Type'] === 'Limit');
  return limit ? nodesOf(limit) : [];
}

const sortsMany = (node: PlanNode) =>
  node['Node Type'] === 'Sort' &&
  (node.Plans ?? []).some((sorted) => (sorted['Actual Rows'] ?? 0) > FINDINGS / 20);

const readsWhole = (node: PlanNode) =>
  node['Node Type'] === 'Seq Scan' &&
  /^(findings|enforcement_periods|finding_words)/.test(node['Relation Name'] ?? '') &&
  node['Actual Rows'] !== 0;

async function planOf(filter: FindingFilter, orderBy: FindingOrder, deep: boolean) {
  const question = await questionAbout(work, filter, { day: DAY, knownAt: null });
  const place = deep ? await deepPlace(work, question, orderBy, FINDINGS) : null;
  return choosing((await explain(work, pageOfOrder(question, orderBy, place))).Plan);
}

it.each(ORDERS)(
  'the order $field $direction walks an index, at its beginning and deep',
  async (orderBy) => {
    for (const deep of [false, true]) {
      const nodes = await planOf({}, orderBy, deep);
      expect(nodes.filter(readsWhole)).toEqual([]);
      expect(nodes.filter(sortsMany)).toEqual([]);
      const walked = nodes.filter((node) => /^Index/.test(node['Node Type']));
      const mostOfOne = Math.max(...walked.map((node) => node['Actual Rows'] ?? 0));
      expect(mostOfOne).toBeLessThan(FINDINGS / 20);
    }
  },
);

it.each(Object.entries(FILTERS))(
  'a page filtered by %s reads no table from end to end',
  async (_, filter) => {
    for (const orderBy of ORDERS)
      expect((await planOf(filter, orderBy, false)).filter(readsWhole)).toEqual([]);
  },
);

it('what has ended by the day is not looked into', async () => {
  const nodes = await planOf({}, { field: 'DUE_ON', direction: 'ASC' }, false);
  const relations = new Set(nodes.map((node) => node['Relation Name']));
  expect(relations).toContain('enforcement_periods_8');
  for (const ended of [1, 2, 3, 4, 5])
    expect(relations).not.toContain(`enforcement_periods_${String(ended)}`);
});
