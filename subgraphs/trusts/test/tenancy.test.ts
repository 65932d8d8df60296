import { UnitOfWork, type Caller, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { etrFile } from './support/etr.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

let trusts: RunningTrusts;

beforeAll(async () => {
  trusts = await startTrusts();
  await trusts.importCsv(
    etrFile(
      { code: 'RW6', name: 'PENNINE ACUTE HOSPITALS NHS TRUST', closed: '20210930' },
      { code: 'RM3', name: 'NORTHERN CARE ALLIANCE NHS FOUNDATION TRUST' },
      { code: 'R0A', name: 'MANCHESTER UNIVERSITY NHS FOUNDATION TRUST' },
    ),
  );
});
afterAll(() => trusts.close());

const { approverOf, contributorOf, cqcInspector, naoAuditor, administrator } = people;
const ofRw6: [string, Viewer][] = [
  ['approver', approverOf('RW6')],
  ['contributor', contributorOf('RW6')],
];
const ENTITIES =
  'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Trust { odsCode name kind nameOn(date: "2020-01-01") } } }';
const representations = ['RM3', 'RW6', 'NONE1', 'R0A'].map((odsCode) => ({
  __typename: 'Trust',
  odsCode,
}));
const codes = (nodes: any[]) => nodes.map((node) => node?.odsCode ?? null);

describe.each([
  ['with both guards', 'enable'],
  ['with the service alone', 'disable'],
])('%s', (_guards, rowLevelSecurity) => {
  const rowLevel = (verb: string) =>
    trusts.database.asSuperuser(
      ['organisations', 'organisation_observations']
        .map((table) => `alter table ${table} ${verb} row level security`)
        .join(';'),
    );

  beforeAll(() => rowLevel(rowLevelSecurity));
  afterAll(() => rowLevel('enable'));

  describe.each(ofRw6)("a trust's %s", (_, viewer) => {
    it('sees its own organisation', async () => {
      const { data } = await trusts.as(viewer)(
        '{ trust(odsCode: "RW6") { name nameOn(date: "2020-01-01") kindOn(date: "2020-01-01") powersOver(on: "2020-01-01") { id } } }',
      );
      expect(data.trust).toMatchObject({
        name: 'Pennine Acute Hospitals NHS Trust',
        kindOn: 'NHS_TRUST',
      });
      expect(data.trust.powersOver.length).toBeGreaterThan(10);
    });

    it('sees another as if it did not exist', async () => {
      const { data, errors } = await trusts.as(viewer)(
        '{ other: trust(odsCode: "RM3") { name } none: trust(odsCode: "NONE1") { name } }',
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ other: null, none: null });
    });

    it('lists and counts itself only, whatever it filters', async () => {
      const { data } = await trusts.as(viewer)(
        '{ all: trusts { totalCount nodes { odsCode } } other: trusts(filter: { text: "northern" }) { totalCount nodes { odsCode } } }',
      );
      expect(data.all).toEqual({ totalCount: 1, nodes: [{ odsCode: 'RW6' }] });
      expect(data.other).toEqual({ totalCount: 0, nodes: [] });
    });

    it('does not see its successors', async () => {
      const { data } = await trusts.as(viewer)(
        '{ trust(odsCode: "RW6") { successors { odsCode } } }',
      );
      expect(data.trust.successors).toEqual([]);
    });

    it('learns no power over another', async () => {
      const { data } = await trusts.as(viewer)(
        '{ own: whoMay(kind: INSPECT, odsCode: "RW6", on: "2020-01-01") { id } other: whoMay(kind: INSPECT, odsCode: "RM3", on: "2020-01-01") { id } }',
      );
      expect(data.own.length).toBeGreaterThan(0);
      expect(data.other).toEqual([]);
    });

    it('gets only itself by reference, in its place', async () => {
      const { data } = await trusts.as(viewer)(ENTITIES, { of: representations });
      expect(codes(data._entities)).toEqual([null, 'RW6', null, null]);
    });
  });
});

describe.each([
  ['a body', cqcInspector],
  ['an auditor', naoAuditor],
  ['the operator', administrator],
] as [string, Viewer][])('%s', (_, viewer) => {
  it('sees every organisation, by query and by reference', async () => {
    const ask = trusts.as(viewer);
    const { data } = await ask(
      '{ trusts { totalCount nodes { odsCode } } trust(odsCode: "RW6") { successors { odsCode } } }',
    );
    expect(data.trusts).toEqual({
      totalCount: 3,
      nodes: [{ odsCode: 'R0A' }, { odsCode: 'RM3' }, { odsCode: 'RW6' }],
    });
    expect(codes(data.trust.successors)).toEqual(['R0A', 'RM3']);
    expect(codes((await ask(ENTITIES, { of: representations })).data._entities)).toEqual([
      'RM3',
      'RW6',
      null,
      'R0A',
    ]);
  });

  it('resolves bodies and powers by reference, in their places', async () => {
    const { data } = await trusts.as(viewer)(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Body { code name } ... on Power { id body { code } } } }',
      {
        of: [
          { __typename: 'Power', id: 'CQC-S29A' },
          { __typename: 'Power', id: 'NONE' },
          { __typename: 'Body', code: 'NONE' },
          { __typename: 'Body', code: 'ICO' },
        ],
      },
    );
    expect(data._entities).toEqual([
      { id: 'CQC-S29A', body: { code: 'CQC' } },
      null,
      null,
      { code: 'ICO', name: "Information Commissioner's Office" },
    ]);
  });
});

describe('row-level security alone', () => {
  const read = async (caller: Caller, sql: string): Promise<any[]> => {
    const work = new UnitOfWork(trusts.dataSource, caller);
    try {
      return await work.read((manager) => manager.query(sql));
    } finally {
      await work.close();
    }
  };
  const write = (caller: Caller, sql: string): Promise<any> =>
    new UnitOfWork(trusts.dataSource, caller).write((tx) => tx.manager.query(sql));

  it.each(['organisations', 'organisation_observations'])(
    'shows a trust its own rows of %s, and a body all',
    async (table) => {
      const sql = `select distinct ods_code from ${table} order by ods_code`;
      const seen = async (caller: Caller) => (await read(caller, sql)).map((row) => row.ods_code);
      expect(await seen(approverOf('RW6'))).toEqual(['RW6']);
      expect(await seen(approverOf('NONE1'))).toEqual([]);
      expect(await seen(cqcInspector)).toEqual(['R0A', 'RM3', 'RW6']);
      expect(await seen({ ...cqcInspector, organisation: { kind: 'TRUST', code: '' } })).toEqual(
        [],
      );
    },
  );

  it('shows nothing to a connection that names no caller', async () => {
    for (const table of ['organisations', 'organisation_observations', 'register_facts'])
      expect(await trusts.dataSource.query(`select count(*)::int as n from ${table}`)).toEqual([
        { n: 0 },
      ]);
  });

  it.each([
    ['a trust', approverOf('RW6')],
    ['a body', people.cqcLead],
    ['an operator who is no administrator', { ...administrator, roles: ['INSPECTOR'] }],
    ['a body that claims the role', { ...people.cqcLead, roles: ['ADMINISTRATOR'] }],
  ] as [string, Caller][])('lets %s write no organisation', async (_, caller) => {
    await expect(
      write(
        caller,
        `insert into organisations (ods_code, name, kind) values ('ZZ9', 'Z', 'NHS_TRUST')`,
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      write(
        caller,
        `insert into organisation_observations (ods_code, as_at, recorded_at, name, kind) values ('RW6', '2020-01-01', now(), 'Z', 'NHS_TRUST')`,
      ),
    ).rejects.toThrow('row-level security');
    expect((await write(caller, `update organisations set name = 'Z'`))[1]).toBe(0);
    expect((await write(caller, 'delete from organisations'))[1]).toBe(0);
  });

  it('lets nobody but the subgraph itself write the law', async () => {
    await expect(
      write(
        administrator,
        `insert into register_facts (kind, id, recorded_from, facts) values ('power', 'X', now(), '{}')`,
      ),
    ).rejects.toThrow('row-level security');
    expect((await write(administrator, `update register_facts set facts = '{}'`))[1]).toBe(0);
    expect((await write(administrator, 'delete from register_facts'))[1]).toBe(0);
  });
});
