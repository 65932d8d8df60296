import { people } from '@assay/kit/testing';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdLead, cqcLead } = people;
const RECORDED = 60;
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph();
  await subgraph.database.asSuperuser(
    `insert into inspections
       (ods_code, body_code, standard_code, method, announced, status, planned_for, began_on, issued_on)
     select 'RX' || n % 20, case n % 2 when 0 then 'NHSD' else 'CQC' end, s.code, 'CONSENT', true, 'ISSUED',
       date '2017-01-01' + n / 2, '2017-06-01', '2017-06-01'
     from generate_series(1, ${String(RECORDED)}) n
     join (values (0, 'CE-2014'), (1, 'NDG-2016')) as s (k, code) on s.k = n % 2;
     insert into assessments (inspection_id, control_id, ods_code, body_code, outcome, recorded_at)
     select i.id, c.id, i.ods_code, i.body_code, 'NOT_MET', now()
     from inspections i join controls c on c.standard_code = i.standard_code;
     insert into assessment_rationales
     select id, inspection_id, ods_code, body_code, 'Seen on site.' from assessments;
     insert into team_members select id, 2, 'a', true, ods_code, body_code, now(), 'x' from inspections;
     insert into interest_declarations select id, 3, ods_code, body_code, 'a', 'x', now() from inspections;
     insert into interest_decisions select id, 4, 3, ods_code, body_code, true, 'x', 'b', now() from inspections;
     insert into report_versions
       select id, 1, ods_code, body_code, '2017-06-01', '{}', encode(sha256('{}'), 'hex'), now(), 'a' from inspections;
     insert into report_issues select id, 1, ods_code, body_code, '2017-06-01', now(), 'x' from inspections`,
  );
});
afterAll(() => subgraph.stop());

const fields = `id status power { id } standard { title controls { reference } }
  assessments { outcome rationale control { id title } }`;

/** The statements of a query, apart from those of the feed that runs beside it. */
async function statementsOf(document: string, variables: object): Promise<number> {
  const statements = await subgraph.log.during(async () => {
    const { errors } = await subgraph.as(nhsdLead)(document, variables);
    expect(errors).toBeUndefined();
  });
  return statements.filter((sql) => !sql.includes('feed_cursors')).length;
}

describe('the number of statements', () => {
  it('is the same for one inspection and for fifty, with standard, controls and assessments', async () => {
    const document = `query ($first: Int) { inspections(first: $first) { totalCount nodes { ${fields} } } }`;
    const one = await statementsOf(document, { first: 1 });
    expect(await statementsOf(document, { first: 50 })).toBe(one);
    expect(one).toBeLessThanOrEqual(8);
  });

  it('is the same for one inspection and for thirty, with team, interests and versions of the report', async () => {
    const document = `query ($first: Int) { inspections(first: $first, filter: { bodies: ["NHSD"] }) { nodes {
      team { person declaration { conflict decision { reason } } } interests { person decision { reason } }
      preparedDraftResponse { id } report { kind } reportVersions { kind issuedOn signOff { signedBy } } } } }`;
    const one = await statementsOf(document, { first: 1 });
    expect(await statementsOf(document, { first: 30 })).toBe(one);
    expect(one).toBeLessThanOrEqual(10);
  });

  it.each([
    ['trusts', 'Trust', (n: number) => ({ odsCode: `RX${String(n)}` })],
    ['bodies', 'Body', (n: number) => ({ code: n === 0 ? 'NHSD' : `CQC${String(n - 1)}` })],
  ])(
    'is the same for one and for twenty %s with a page of inspections each',
    async (_, type, key) => {
      const document = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on ${type} { inspections(first: 3) { totalCount nodes { ${fields} } } } } }`;
      const of = (count: number) => ({
        of: Array.from({ length: count }, (__, n) => ({ __typename: type, ...key(n) })),
      });
      expect(await statementsOf(document, of(20))).toBe(await statementsOf(document, of(1)));
    },
  );
});

describe('a list', () => {
  const document = `query ($filter: InspectionFilter, $first: Int, $after: String) {
    inspections(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id plannedFor trust { odsCode } body { code } }
    }
  }`;
  const walk = async (filter: object, first: number) => {
    const nodes: any[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await subgraph.as(cqcLead)(document, { filter, first, after });
      nodes.push(...data.inspections.nodes);
      if (!data.inspections.pageInfo.hasNextPage)
        return { nodes, total: data.inspections.totalCount };
      after = data.inspections.pageInfo.endCursor;
    }
  };

  it('is walked page by page without a gap or a repeat, the latest planned day first', async () => {
    const { nodes, total } = await walk({}, 7);
    expect(total).toBe(RECORDED);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(RECORDED);
    const days = nodes.map(({ plannedFor }) => plannedFor);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('is narrowed by trust, body, standard, state and day', async () => {
    const among = async (filter: object) => (await walk(filter, 100)).nodes;
    expect((await among({ odsCodes: ['RX1'] })).every(({ trust }) => trust.odsCode === 'RX1')).toBe(
      true,
    );
    expect(await among({ bodies: ['NHSD'] })).toHaveLength(RECORDED / 2);
    expect(await among({ standards: ['NDG-2016'], bodies: ['NHSD'] })).toEqual([]);
    expect(await among({ statuses: ['PLANNED'] })).toEqual([]);
    expect(await among({ methods: ['CONSENT'], issuedFrom: '2017-06-02' })).toEqual([]);
    expect(await among({ plannedFrom: '2017-01-05', plannedTo: '2017-01-05' })).toHaveLength(2);
  });

  it('of one trust is paged too', async () => {
    const ofTrust = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) {
      ... on Trust { inspections(first: 2, after: $after) {
        totalCount pageInfo { endCursor hasNextPage } nodes { plannedFor } } } } }`;
    const of = [{ __typename: 'Trust', odsCode: 'RX1' }];
    const page = async (after: string | null) =>
      (await subgraph.as(cqcLead)(ofTrust, { of, after })).data._entities[0].inspections;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.totalCount, first.nodes.length, second.nodes.length]).toEqual([3, 2, 1]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
