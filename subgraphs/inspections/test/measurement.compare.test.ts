import { UnitOfWork, windowOf, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { measurementsSql } from '../src/measurement/measurement.list.ts';
import { amendSteps } from './support/amend-steps.ts';
import { addMeasured, days, measuring, OLDEST } from './support/measuring.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, naoAuditor, administrator } = people;
let subgraph: TestSubgraph;
let compare: ReturnType<typeof measuring>['compare'];
let measured: ReturnType<typeof measuring>['measured'];
let issue: ReturnType<typeof measuring>['issue'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ compare, measured, issue } = measuring(subgraph));
});
afterAll(() => subgraph.stop());
afterEach(() => subgraph.database.asSuperuser('delete from measurements'));

/** What a viewer reads past the service. */
async function readAs(viewer: Viewer, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const work = UnitOfWork.forViewer(subgraph.dataSource, viewer);
  try {
    return await work.read((manager) => manager.query<unknown[]>(sql, values));
  } finally {
    await work.close();
  }
}

const shown = ({ nodes }: any): [string, number][] =>
  nodes.map(({ trust, amount }: any) => [trust.odsCode, amount]);

describe('comparing trusts', () => {
  it('shows the latest issued measurement of each, the worst first, with where it comes from', async () => {
    const id = await measured('RX1', days(500));
    await issue(id, '2017-03-20');
    await addMeasured(subgraph, ['RX1', 'CQC', '2017-02-01', 900]);
    await addMeasured(subgraph, ['RX2', 'CQC', '2017-04-01', 700]);
    await addMeasured(subgraph, ['RX2', 'NHSD', '2017-04-01', 30]);
    const found = await compare(cqcInspector);
    expect(shown(found)).toEqual([
      ['RX2', 700],
      ['RX1', 500],
    ]);
    expect(found.totalCount).toBe(2);
    expect(found.nodes[1]).toMatchObject({
      kind: OLDEST,
      unit: 'DAYS',
      yes: null,
      inspection: { id, body: { code: 'NHSD' }, issuedOn: '2017-03-20' },
      assessment: { outcome: 'MET', control: { id: 'CE-2014/CE1' } },
    });
    expect(shown(await compare(cqcInspector, { kind: 'VERY_WEAK_PASSWORDS' }))).toEqual([]);
  });

  it('leaves out what a withdrawn report said', async () => {
    const id = await measured('RX1', days(500));
    await issue(id, '2017-03-20');
    await addMeasured(subgraph, ['RX1', 'CQC', '2017-02-01', 300]);
    const amend = amendSteps(subgraph.as);
    const { version } = await amend.read(nhsdLead, id);
    expect((await amend.withdraw(nhsdLead, id, version)).errors).toEqual([]);
    expect(shown(await compare(cqcInspector))).toEqual([['RX1', 300]]);
  });

  it('is narrowed without making an earlier measurement count', async () => {
    await addMeasured(subgraph, ['RX1', 'NHSD', '2017-01-01', 900]);
    await addMeasured(subgraph, ['RX1', 'CQC', '2017-03-01', 100]);
    await addMeasured(subgraph, ['RX2', 'NHSD', '2017-02-01', 400]);
    const among = async (filter: object) => {
      const found = await compare(cqcInspector, { filter });
      expect(found.totalCount).toBe(found.nodes.length);
      return shown(found);
    };
    expect(await among({ bodies: ['NHSD'] })).toEqual([['RX2', 400]]);
    expect(await among({ odsCodes: ['RX1'] })).toEqual([['RX1', 100]]);
    expect(await among({ atLeast: 400 })).toEqual([['RX2', 400]]);
    expect(await among({ atLeast: 400.5 })).toEqual([]);
    expect(await among({ issuedFrom: '2017-03-01' })).toEqual([['RX1', 100]]);
  });

  it('is walked page by page without a gap or a repeat, those that tie too', async () => {
    const amounts = [7, 7, 7, 3, 3, 12];
    for (const [n, amount] of amounts.entries())
      await addMeasured(subgraph, [`RW${String(n)}`, 'NHSD', '2017-01-01', amount]);
    const walked: number[] = [];
    for (let after: string | null = null; ;) {
      const page = await compare(naoAuditor, { first: 2, after });
      walked.push(...page.nodes.map(({ amount }: any) => amount as number));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(walked).toEqual([12, 7, 7, 7, 3, 3]);
  });

  it.each([
    [{ first: 101 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
    [
      { after: Buffer.from('["measurements/VERY_WEAK_PASSWORDS","1","x"]').toString('base64url') },
      'after',
    ],
    [{ after: Buffer.from(`["measurements/${OLDEST}","x","y"]`).toString('base64url') }, 'after'],
  ])('refuses %j and names the argument', async (page, argument) => {
    const document = `query ($first: Int, $after: String) {
      measurements(kind: ${OLDEST}, first: $first, after: $after) { totalCount } }`;
    const { errors } = await subgraph.as(nhsdInspector)(document, page);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: [argument] } }]);
  });

  it('walks one index, under row-level security too, however deep the page', async () => {
    await subgraph.database.asSuperuser(
      `insert into inspections (ods_code, body_code, standard_code, method, announced, status, planned_for, began_on, issued_on)
       select 'RY' || n % 400, 'NHSD', 'CE-2014', 'CONSENT', true, 'ISSUED', '2016-01-01', '2016-01-01', date '2016-01-01' + n
       from generate_series(1, 4000) n;
       insert into assessments (inspection_id, control_id, ods_code, body_code, outcome, recorded_at)
       select id, 'CE-2014/CE5', ods_code, body_code, 'MET', now() from inspections where ods_code like 'RY%';
       insert into measurements
       select id, '${OLDEST}', inspection_id, ods_code, body_code, (random() * 999)::int from assessments where ods_code like 'RY%';
       analyze inspections, assessments, measurements`,
    );
    const document = `query ($after: String) {
      measurements(kind: ${OLDEST}, after: $after) { pageInfo { endCursor } } }`;
    const first = await subgraph.as(cqcInspector)(document);
    const after = first.data.measurements.pageInfo.endCursor;
    for (const from of [null, after]) {
      const window = windowOf({ first: 25, after: from }, `measurements/${OLDEST}`);
      const { sql, values } = measurementsSql(cqcInspector, OLDEST, {}, window);
      const plan = JSON.stringify(
        await readAs(cqcInspector, `explain (format json, costs off) ${sql}`, values),
      );
      expect(plan).toContain('"Index Name":"measurements_by_amount"');
      expect(plan).not.toContain('"Node Type":"Sort"');
    }
  });
});

describe('who compares', () => {
  let underWay: string;
  let issued: string;
  beforeEach(async () => {
    underWay = await measured('RX1', days(500));
    issued = await addMeasured(subgraph, ['RX1', 'NHSD', '2017-01-01', 90]);
    await addMeasured(subgraph, ['RX2', 'CQC', '2017-01-01', 50]);
  });

  const rowSecurity = (mode: 'disable' | 'enable') =>
    subgraph.database.asSuperuser(
      ['measurements', 'assessments', 'inspections']
        .map((table) => `alter table ${table} ${mode} row level security`)
        .join('; '),
    );
  const RX1 = ['RX1', 90] as const;
  const RX2 = ['RX2', 50] as const;
  const sights: [string, Viewer, readonly (readonly [string, number])[]][] = [
    ['the body, of what is issued only', nhsdInspector, [RX1, RX2]],
    ['another body', cqcInspector, [RX1, RX2]],
    ['an auditor', naoAuditor, [RX1, RX2]],
    ['a trust, of itself', people.contributorOf('RX1'), [RX1]],
    ['another trust, of itself', people.approverOf('RX2'), [RX2]],
    ['a trust of the same code as the body: nothing', people.approverOf('NHSD'), []],
    ['the operator: nothing', administrator, []],
  ];

  it.each(sights)('%s', async (_, viewer, sight) => {
    expect(shown(await compare(viewer))).toEqual(sight);
    await rowSecurity('disable');
    try {
      expect(shown(await compare(viewer))).toEqual(sight);
    } finally {
      await rowSecurity('enable');
    }
  });

  it.each<[string, Viewer, number]>([
    ['the body all its own', nhsdInspector, 3],
    ['another body what is issued', cqcInspector, 2],
    ['the trust its own once issued', people.contributorOf('RX1'), 1],
    ['another trust its own', people.approverOf('RX2'), 1],
    ['the operator none', administrator, 0],
  ])('by row-level security alone shows %s', async (_, viewer, count) => {
    expect(await readAs(viewer, 'select from measurements')).toHaveLength(count);
  });

  it('adds, by row-level security alone, only where outcomes may be recorded', async () => {
    const add = (viewer: Viewer, of: string, inspectionId = of) =>
      UnitOfWork.forViewer(subgraph.dataSource, viewer).write(({ manager }) =>
        manager.query(
          `insert into measurements select $1, 'VERY_WEAK_PASSWORDS', $2, 'RX1', $3, 1`,
          [of, inspectionId, viewer.organisation.code],
        ),
      );
    const [assessment] = await subgraph.database.asSuperuser<{ id: string }>(
      'select id from assessments where inspection_id = $1',
      [underWay],
    );
    const denied = 'row-level security';
    await expect(add(cqcInspector, assessment?.id ?? '', underWay)).rejects.toThrow(denied);
    await expect(add(nhsdInspector, issued)).rejects.toThrow(denied);
    await expect(add(nhsdInspector, issued, underWay)).rejects.toThrow(denied);
    const officer = { ...nhsdInspector, roles: ['ENFORCEMENT_OFFICER' as const] };
    await expect(add(officer, assessment?.id ?? '', underWay)).rejects.toThrow(denied);
    await add(nhsdInspector, assessment?.id ?? '', underWay);
  });
});
