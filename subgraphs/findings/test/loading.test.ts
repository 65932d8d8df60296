import { people } from '@assay/kit/testing';
import {
  enforcement,
  issued,
  organisation,
  pushEnforcement,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

const TRUSTS = 60;
const code = (i: number) => `R${String(i).padStart(3, '0')}`;
let findings: RunningFindings;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  const trusts = Array.from({ length: TRUSTS }, (_, i) => code(i));
  pushOrganisations(findings, ...trusts.map((odsCode) => organisation(odsCode)));
  pushInspections(
    findings,
    ...trusts.map((odsCode) =>
      issued(`of-${odsCode}`, [{ control: 'CE1' }, { control: 'CE2' }], { odsCode }),
    ),
  );
  await findings.settled();
  const rows = await findings.database.asSuperuser<{ id: string; odsCode: string }>(
    'select id, ods_code as "odsCode" from findings order by reference limit 40',
  );
  pushEnforcement(
    findings,
    ...rows.map((row) => enforcement(row, 1, [['MANDATED', '2017-03-20', null, '2030-01-01']])),
  );
  await findings.settled();
  await findings.restart();
}, 30_000);
afterAll(() => findings.stop());

const NODE = `id reference title detail severity subjects raisedOn issuedOn enforcementStatus dueOn
  trust { odsCode name region { code name } } control { id reference title } raisedBy { code name }
  inspection { id method announced status issuedOn result standard { code title } }
  recurrenceOf { id } compellability compellableBy { id basis { provision } body { code name } }`;

/** The statements that a query about some things takes, and how many it answered about. */
async function statementsOf(query: string, variables: object, answered: (data: any) => number) {
  let count = 0;
  const statements = await findings.log.during(async () => {
    const { data, errors } = await findings.as(people.dhscOfficer)(query, variables);
    expect(errors).toBeUndefined();
    count = answered(data);
  });
  // the consumers of feeds look at their cursors meanwhile
  return { count, statements: statements.filter((sql) => !sql.includes('feed_cursors')).length };
}

const PAGE = `query ($first: Int!) { findings(first: $first, filter: { compellability: [DIRECT, INDIRECT, NONE] }) {
  totalCount nodes { ${NODE} } pageInfo { hasNextPage endCursor } } }`;

it.each([10, 50])(
  'a page of %i findings with all around them takes three statements',
  async (first) => {
    const nodes = (data: any): number => data.findings.nodes.length;
    expect(await statementsOf(PAGE, { first }, nodes)).toEqual({ count: first, statements: 3 });
  },
);

it('what is not selected is not asked', async () => {
  const query = '{ findings(first: 50) { nodes { id trust { name } enforcementStatus } } }';
  expect((await statementsOf(query, {}, () => 0)).statements).toBe(1);
});

it.each([10, 50])(
  'the findings of %i trusts take as many statements as those of one',
  async (n) => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Trust {
    findings(first: 1) { totalCount nodes { ${NODE} } } } } }`;
    const r = Array.from({ length: n }, (_, i) => ({ __typename: 'Trust', odsCode: code(i) }));
    const nodes = (data: any): number =>
      data._entities.flatMap((t: any) => t.findings.nodes).length;
    expect(await statementsOf(query, { r }, nodes)).toEqual({ count: n, statements: 3 });
  },
);

it.each([10, 50])(
  'the findings of %i inspections take as many statements as those of one',
  async (n) => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Inspection { findings { ${NODE} } } } }`;
    const r = Array.from({ length: n }, (_, i) => ({
      __typename: 'Inspection',
      id: `of-${code(i)}`,
    }));
    const nodes = (data: any): number => data._entities.flatMap((i: any) => i.findings).length;
    expect(await statementsOf(query, { r }, nodes)).toEqual({ count: 2 * n, statements: 3 });
  },
);

it('findings as entities take one statement, in the order asked', async () => {
  const rows = await findings.database.asSuperuser<{ id: string }>(
    'select id from findings order by id desc limit 50',
  );
  const r = rows.map(({ id }) => ({ __typename: 'Finding', id }));
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Finding { id trust { name } dueOn } } }`;
  const { data } = await findings.as(people.dhscOfficer)(query, { r });
  expect(data._entities.map((f: any) => f.id)).toEqual(rows.map(({ id }) => id));
  const asked = await statementsOf(query, { r }, (d) => d._entities.length);
  expect(asked).toEqual({ count: 50, statements: 1 });
});

it('counts take one statement, and one more for the law', async () => {
  const count = '{ findingCounts(by: [TRUST, STATUS]) { count } }';
  expect((await statementsOf(count, {}, () => 0)).statements).toBe(1);
  const byLaw = '{ findingCounts(by: [COMPELLABLE_BY]) { count } }';
  expect((await statementsOf(byLaw, {}, () => 0)).statements).toBe(2);
});
