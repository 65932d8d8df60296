import { UnitOfWork, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead, naoAuditor, administrator } = people;
let subgraph: TestSubgraph;
const names = new Map<string, string>();

beforeAll(async () => {
  subgraph = await startSubgraph();
  const { steps } = subgraph;
  const name = (given: string, id: string) => names.set(id, given);
  const unannounced = { announced: false };
  name('announced', (await steps.plan(nhsdInspector)).inspection.id);
  name('unannounced', (await steps.plan(nhsdInspector, unannounced)).inspection.id);
  const dropped = (await steps.plan(nhsdInspector, unannounced)).inspection.id;
  await steps.cancel(nhsdInspector, dropped);
  name('dropped', dropped);
  const { id } = await steps.begun(nhsdInspector, unannounced);
  await steps.record(nhsdInspector, id, [assessed('CE-2014/CE1')]);
  name('under way', id);
  name('issued', (await steps.issued()).id);
  const other = await steps.recorded(cqcInspector, { odsCode: 'RX2' });
  await steps.issue(cqcLead, other.id, other.version);
  name('of RX2', other.id);
});
afterAll(() => subgraph.stop());

interface Sight {
  inspections: string[];
  assessments: string[];
  rationales: string[];
}
const nothing: Sight = { inspections: [], assessments: [], rationales: [] };
const sights: [string, Viewer, Sight][] = [
  [
    'the body sees all its own, and what others issued without the reasons',
    nhsdInspector,
    {
      inspections: ['announced', 'dropped', 'issued', 'of RX2', 'unannounced', 'under way'],
      assessments: ['issued', 'of RX2', 'under way'],
      rationales: ['issued', 'under way'],
    },
  ],
  [
    'another body sees what is issued, and reasons of its own only',
    cqcInspector,
    {
      inspections: ['issued', 'of RX2'],
      assessments: ['issued', 'of RX2'],
      rationales: ['of RX2'],
    },
  ],
  [
    'an auditor sees what is issued, without the reasons',
    naoAuditor,
    { inspections: ['issued', 'of RX2'], assessments: ['issued', 'of RX2'], rationales: [] },
  ],
  [
    'the trust sees what is announced or begun, and outcomes and reasons once issued',
    people.contributorOf('RX1'),
    {
      inspections: ['announced', 'issued', 'under way'],
      assessments: ['issued'],
      rationales: ['issued'],
    },
  ],
  [
    'another trust sees its own only',
    people.approverOf('RX2'),
    { inspections: ['of RX2'], assessments: ['of RX2'], rationales: ['of RX2'] },
  ],
  ['a trust of the same code as the body sees nothing', people.approverOf('NHSD'), nothing],
  ['the operator sees nothing', administrator, nothing],
];

const idOf = (name: string) => [...names].find(([, given]) => given === name)?.[0] ?? '';
const sorted = (ids: Iterable<string>) => [...ids].map((id) => names.get(id) ?? id).sort();

/** What a viewer sees in a list of inspections, from wherever it came. */
function sightOf(nodes: any[]): Sight {
  const shown = nodes.filter(Boolean);
  const withOutcomes = shown.filter(({ assessments }) => assessments.length > 0);
  const reasoned = withOutcomes.filter(({ assessments }) => assessments[0].rationale !== null);
  return {
    inspections: sorted(shown.map(({ id }) => id)),
    assessments: sorted(withOutcomes.map(({ id }) => id)),
    rationales: sorted(reasoned.map(({ id }) => id)),
  };
}

const fields = 'id trust { odsCode } assessments { outcome rationale }';
const nested = `inspections(first: 100) { totalCount nodes { ${fields} } }`;
const entities = (representations: object[], selection: string) => ({
  document: `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`,
  variables: { of: representations },
});

const paths: [string, (viewer: Viewer) => Promise<any[]>][] = [
  [
    'by id',
    async (viewer) => {
      const document = `query ($id: ID!) { inspection(id: $id) { ${fields} } }`;
      const answers = [...names.keys()].map((id) => subgraph.as(viewer)(document, { id }));
      return (await Promise.all(answers)).map(({ data }) => data.inspection);
    },
  ],
  [
    'in the list',
    async (viewer) => {
      const { data } = await subgraph.as(viewer)(`{ ${nested} }`);
      expect(data.inspections.totalCount).toBe(data.inspections.nodes.length);
      return data.inspections.nodes;
    },
  ],
  [
    'as entities',
    async (viewer) => {
      const all = [...names.keys()].map((id) => ({ __typename: 'Inspection', id }));
      const { document, variables } = entities(all, `... on Inspection { ${fields} }`);
      return (await subgraph.as(viewer)(document, variables)).data._entities;
    },
  ],
  [
    'through trusts',
    async (viewer) => {
      const all = ['RX1', 'RX2'].map((odsCode) => ({ __typename: 'Trust', odsCode }));
      const { document, variables } = entities(all, `... on Trust { ${nested} }`);
      const { data } = await subgraph.as(viewer)(document, variables);
      return data._entities.flatMap(({ inspections }: any) => inspections.nodes);
    },
  ],
  [
    'through bodies',
    async (viewer) => {
      const all = ['NHSD', 'CQC'].map((code) => ({ __typename: 'Body', code }));
      const { document, variables } = entities(all, `... on Body { ${nested} }`);
      const { data } = await subgraph.as(viewer)(document, variables);
      return data._entities.flatMap(({ inspections }: any) => inspections.nodes);
    },
  ],
];

const tables = ['inspections', 'assessments', 'assessment_rationales', 'inspection_steps'];
const switchRowSecurity = (mode: string) =>
  subgraph.database.asSuperuser(
    tables.map((table) => `alter table ${table} ${mode} row level security`).join('; '),
  );

describe.each(sights)('%s', (_, viewer, sight) => {
  it.each(paths)('%s', async (__, path) => {
    expect(sightOf(await path(viewer))).toEqual(sight);
  });

  it('by the rules of the service alone, with row-level security off', async () => {
    await switchRowSecurity('disable');
    try {
      for (const [, path] of paths) expect(sightOf(await path(viewer))).toEqual(sight);
    } finally {
      await switchRowSecurity('enable');
    }
  });

  it('by row-level security alone, past the service', async () => {
    const idsIn = (table: string, column: string) =>
      UnitOfWork.forViewer(subgraph.dataSource, viewer).write(async ({ manager }) => {
        const rows: { id: string }[] = await manager.query(
          `select distinct ${column} as id from ${table}`,
        );
        return sorted(rows.map(({ id }) => id));
      });
    expect({
      inspections: await idsIn('inspections', 'id'),
      assessments: await idsIn('assessments', 'inspection_id'),
      rationales: await idsIn('assessment_rationales', 'inspection_id'),
    }).toEqual(sight);
  });
});

describe('the service alone, with row-level security off,', () => {
  beforeAll(() => switchRowSecurity('disable'));
  afterAll(() => switchRowSecurity('enable'));

  it.each([
    ['another body', cqcLead],
    ['the trust', people.approverOf('RX1')],
    ['a trust of the same code', people.approverOf('NHSD')],
    ['an auditor', naoAuditor],
    ['the operator', administrator],
  ])('lets %s take no step of an inspection of the body', async (_, viewer) => {
    const { errors } = await subgraph.steps.cancel(viewer, idOf('announced'));
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const like = { ...viewer, roles: [...viewer.roles, 'LEAD_INSPECTOR' as const] };
    const again = await subgraph.steps.cancel(like, idOf('announced'));
    expect(again.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('row-level security alone', () => {
  const past = (viewer: Viewer, sql: string) =>
    UnitOfWork.forViewer(subgraph.dataSource, viewer).write(async ({ manager }) => {
      const answer = await manager.query(sql);
      return answer[1] as number;
    });
  const change = 'update inspections set announced = announced, version = version + 1';

  it.each([
    ['another body', cqcInspector],
    ['the trust', people.approverOf('RX1')],
    ['an auditor', naoAuditor],
    ['the operator', administrator],
    [
      'an officer of the body who does not inspect',
      { ...nhsdLead, roles: ['ENFORCEMENT_OFFICER' as const] },
    ],
  ])('lets %s change no inspection of the body', async (_, viewer) => {
    expect(await past(viewer, `${change} where body_code = 'NHSD'`)).toBe(0);
  });

  it('lets the body change its own, and no step that was recorded', async () => {
    expect(await past(nhsdInspector, `${change} where status = 'PLANNED'`)).toBe(2);
    await expect(past(nhsdInspector, `delete from inspection_steps`)).rejects.toThrow(
      'append-only',
    );
  });

  it('lets nobody add an outcome to an inspection of another body, or to one that is issued', async () => {
    const add = (id: string, body: string) => `
      insert into assessments (inspection_id, control_id, ods_code, body_code, outcome, recorded_at)
      select '${id}', 'CE-2014/CE5', 'RX1', '${body}', 'MET', now()`;
    const denied = 'row-level security';
    await expect(past(cqcInspector, add(idOf('under way'), 'CQC'))).rejects.toThrow(denied);
    await expect(past(cqcInspector, add(idOf('under way'), 'NHSD'))).rejects.toThrow(denied);
    await expect(past(nhsdInspector, add(idOf('issued'), 'NHSD'))).rejects.toThrow(denied);
  });

  it('lets a connection that names no caller see nothing', async () => {
    expect(await subgraph.dataSource.query('select id from inspections')).toEqual([]);
  });
});
