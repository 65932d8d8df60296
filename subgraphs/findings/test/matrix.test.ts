import { EnforcementStatus, Severity } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { enforcement, pushEnforcement } from './support/facts.ts';
import { fillRegister, type Expected } from './support/register.fixture.ts';
import { RunningFindings } from './support/start-findings.ts';

const DAY = '2017-09-15';
const MATRIX = `query ($standard: ID!, $filter: FindingFilter, $first: Int, $after: String, $asOf: DateTime, $knownAt: DateTime) {
  findingMatrix(standard: $standard, filter: $filter, first: $first, after: $after, asOf: $asOf, knownAt: $knownAt) {
    columns { control { id reference title } open }
    rows { totalCount pageInfo { hasNextPage endCursor }
      nodes { trust { odsCode name region { code } } open cells { controlId open status severity } } } } }`;

let findings: RunningFindings;
let expectedOn: (day: string) => Expected[];

beforeAll(async () => {
  findings = await RunningFindings.start();
  expectedOn = await fillRegister(findings);
}, 30_000);
afterAll(() => findings.stop());

async function matrix(more: object = {}, viewer = people.cqcLead): Promise<any> {
  const variables = { standard: 'CE-2014', asOf: `${DAY}T12:00:00Z`, ...more };
  const { data, errors } = await findings.as(viewer)(MATRIX, variables);
  expect(errors).toBeUndefined();
  return data.findingMatrix;
}

const highest = <T extends string>(order: readonly T[], values: readonly T[]) =>
  order.find((value) => values.includes(value))!;

/** The same over plain objects. */
function cellsOf(kept: readonly Expected[]) {
  const places = [...new Set(kept.map(({ control }) => control))].sort();
  return places.map((controlId) => {
    const found = kept.filter(({ control }) => control === controlId);
    return {
      controlId,
      open: found.length,
      status: highest(
        Object.values(EnforcementStatus),
        found.map(({ status }) => status),
      ),
      severity: highest(
        Object.values(Severity).reverse(),
        found.map(({ severity }) => severity),
      ),
    };
  });
}

function rowsOf(kept: readonly Expected[]) {
  const keyOf = ({ trustName, odsCode }: Expected) => `${trustName.toLowerCase()} ${odsCode}`;
  const codes = [...kept].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map((f) => f.odsCode);
  return [...new Set(codes)].map((odsCode) => {
    const own = kept.filter((f) => f.odsCode === odsCode);
    return { odsCode, open: own.length, cells: cellsOf(own) };
  });
}

const shown = (rows: any) =>
  rows.nodes.map(({ trust, open, cells }: any) => ({ odsCode: trust.odsCode, open, cells }));

it.each([
  ['a standard', DAY, {}, (f: Expected) => f.standard === 'CE-2014'],
  ['another day', '2017-05-01', {}, (f: Expected) => f.standard === 'CE-2014'],
  [
    'a filter',
    DAY,
    { regions: ['Y63'], severities: ['HIGH', 'LOW'] },
    (f: Expected) =>
      f.standard === 'CE-2014' && f.region === 'Y63' && ['HIGH', 'LOW'].includes(f.severity),
  ],
  [
    'the law',
    DAY,
    { compellability: ['DIRECT'] },
    (f: Expected) => f.standard === 'CE-2014' && f.compellability === 'DIRECT',
  ],
])(
  'each cell counts what is open and shows the worst of it, for %s',
  async (_, day, filter, is) => {
    const { columns, rows } = await matrix({ filter, asOf: `${day}T12:00:00Z` });
    const kept = expectedOn(day).filter(is);
    expect(kept.length).toBeGreaterThan(0);
    expect(shown(rows)).toEqual(rowsOf(kept));
    expect(rows.totalCount).toBe(new Set(kept.map(({ odsCode }) => odsCode)).size);
    expect(columns.map(({ control, open }: any) => [control.id, open])).toEqual(
      cellsOf(kept).map(({ controlId, open }) => [controlId, open]),
    );
  },
);

it('names its trusts and its controls itself', async () => {
  const { columns, rows } = await matrix({ filter: { odsCodes: ['RCC'] } });
  expect(columns[0].control).toMatchObject({ id: 'CE-2014/CE1', reference: 'CE1' });
  expect(rows.nodes[0].trust).toEqual({
    odsCode: 'RCC',
    name: 'Care of the North',
    region: { code: 'Y63' },
  });
});

it('is read by pages of trusts, whose columns stay the same', async () => {
  const whole = await matrix();
  const read: any[] = [];
  for (let after: string | null = null; ;) {
    const { columns, rows } = await matrix({ first: 1, after });
    expect(columns).toEqual(whole.columns);
    expect(rows.totalCount).toBe(whole.rows.totalCount);
    read.push(...rows.nodes);
    if (!rows.pageInfo.hasNextPage) break;
    after = rows.pageInfo.endCursor;
  }
  expect(read).toEqual(whole.rows.nodes);
});

it('holds nothing closed, even when that is asked for, and nothing that was not known', async () => {
  const [done, ...others] = expectedOn(DAY).filter(
    (f) => f.standard === 'CE-2014' && f.status === 'UNADDRESSED',
  );
  pushEnforcement(findings, enforcement(done!, 1, [['REMEDIED', done!.issuedOn, null]]));
  await findings.settled();
  expect((await matrix({ filter: { statuses: ['REMEDIED'] } })).rows.nodes).toEqual([]);
  const unaddressed = await matrix({ filter: { statuses: ['UNADDRESSED', 'REMEDIED'] } });
  expect(shown(unaddressed.rows)).toEqual(rowsOf(others));
  const { rows } = await matrix({ filter: { statuses: ['OVERDUE', 'REMEDIED'] } });
  const overdue = expectedOn(DAY).filter((f) => f.standard === 'CE-2014' && f.status === 'OVERDUE');
  expect(shown(rows)).toEqual(rowsOf(overdue));
  expect(await matrix({ knownAt: '2017-01-01T00:00:00Z' })).toMatchObject({
    columns: [],
    rows: { totalCount: 0, nodes: [] },
  });
});

it('shows a trust its own row only, and the operator none', async () => {
  const own = await matrix({}, people.approverOf('RAA'));
  expect(own.rows.nodes.map(({ trust }: any) => trust.odsCode)).toEqual(['RAA']);
  expect((await matrix({}, people.administrator)).rows.nodes).toEqual([]);
});

it('takes one statement, and one for whether a merger came after the day, however many trusts it has', async () => {
  const statements = await findings.log.during(() => matrix());
  expect(statements.filter((sql) => sql.includes('cells as materialized'))).toHaveLength(1);
  // the caller and the snapshot beside them; consumers of feeds look at their cursors meanwhile
  expect(
    statements.filter(
      (sql) => /^\s*(with|select)/i.test(sql) && !/feed_cursors|set_config/.test(sql),
    ),
  ).toHaveLength(2);
});
