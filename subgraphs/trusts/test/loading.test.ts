import { people } from '@assay/kit/testing';
import { etrFile } from './support/etr.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

let trusts: RunningTrusts;

beforeAll(async () => {
  trusts = await startTrusts();
  const many = Array.from({ length: 60 }, (_, i) => ({
    code: `Z${String(100 + i)}`,
    name: 'MANY NHS TRUST',
  }));
  await trusts.importCsv(
    etrFile(
      ...many,
      { code: 'RW6', name: 'A NHS TRUST' },
      { code: 'RM3', name: 'B NHS TRUST' },
      { code: 'R0A', name: 'C NHS TRUST' },
    ),
  );
});
afterAll(() => trusts.close());

const statements = (document: string, variables: object) =>
  trusts.log.during(async () => {
    const { errors } = await trusts.as(people.cqcLead)(document, variables);
    expect(errors).toBeUndefined();
  });

describe('the number of statements', () => {
  it('of a page of trusts does not grow with its rows', async () => {
    const page = `query ($first: Int) { trusts(first: $first) { nodes {
      odsCode name region { code name } nameOn(date: "2020-01-01") kindOn(date: "2020-01-01")
      successors { odsCode name } powersOver(on: "2020-01-01") { id body { code name successor { name } } } } } }`;
    const few = await statements(page, { first: 2 });
    const lots = await statements(page, { first: 50 });
    expect(lots).toHaveLength(few.length);
    expect(lots.length).toBeLessThanOrEqual(5);
  });

  it('of a page without its count asks for no count', async () => {
    const counted = await statements('{ trusts { totalCount } }', {});
    const uncounted = await statements('{ trusts { nodes { odsCode } } }', {});
    expect(counted.filter((sql) => sql.includes('count(*)'))).toHaveLength(1);
    expect(uncounted).toHaveLength(1);
  });

  it('of references does not grow with their number', async () => {
    const entities =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trust { name } ... on Body { name } ... on Power { instrument body { name } } } }';
    const of = [
      ...Array.from({ length: 50 }, (_, i) => ({
        __typename: 'Trust',
        odsCode: `Z${String(100 + i)}`,
      })),
      ...['CQC', 'ICO', 'DHSC'].map((code) => ({ __typename: 'Body', code })),
      ...['CQC-S29A', 'DHSC-NIS17-TRUST'].map((id) => ({ __typename: 'Power', id })),
    ];
    expect(await statements(entities, { of })).toHaveLength(2);
  });
});
