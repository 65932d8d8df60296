import { people } from '@assay/kit/testing';
import { loadRegister } from '../src/power/load-register.ts';
import { readRegisterFile } from '../src/power/register-file.ts';
import { etrFile } from './support/etr.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

let trusts: RunningTrusts;

beforeAll(async () => {
  trusts = await startTrusts();
  await trusts.importCsv(
    etrFile(
      { code: 'ZA1', name: 'ADA NHS TRUST', grouping: 'Y56', opened: '20010401' },
      {
        code: 'ZB1',
        name: 'BEE NHS FOUNDATION TRUST',
        grouping: 'Y62',
        opened: '20040401',
        closed: '20200331',
      },
      { code: 'ZC1', name: 'CAY NHS TRUST', grouping: 'Y56', opened: '20210101' },
    ),
    { asAt: '2022-01-01' },
  );
  await trusts.importCsv(
    etrFile({ code: 'ZC1', name: 'CAY NHS FOUNDATION TRUST', opened: '20210101' }),
    {
      asAt: '2024-01-01',
    },
  );
});
afterAll(() => trusts.close());

const ask = (document: string, variables?: object) =>
  trusts.as(people.naoAuditor)(document, variables);
const ids = (powers: { id: string }[]) => powers.map((power) => power.id);

describe('trusts', () => {
  const codes = async (filter: object) => {
    const { data, errors } = await ask(
      'query ($filter: TrustFilter) { trusts(filter: $filter) { totalCount nodes { odsCode } } }',
      { filter },
    );
    expect(errors).toBeUndefined();
    expect(data.trusts.totalCount).toBe(data.trusts.nodes.length);
    return data.trusts.nodes.map((trust: { odsCode: string }) => trust.odsCode);
  };

  it.each([
    ['nothing', {}, ['ZA1', 'ZB1', 'ZC1']],
    [
      'null as nothing',
      { text: null, regions: null, kinds: null, openOn: null },
      ['ZA1', 'ZB1', 'ZC1'],
    ],
    ['part of the code', { text: 'zb' }, ['ZB1']],
    ['part of the name', { text: 'ay nhs' }, ['ZC1']],
    ['a name it had', { text: 'cay nhs trust' }, ['ZC1']],
    ['text with wildcards as it stands', { text: '%' }, []],
    ['region', { regions: ['Y62', 'Y63'] }, ['ZB1']],
    ['no region at all', { regions: [] }, []],
    ['kind', { kinds: ['NHS_FOUNDATION_TRUST'] }, ['ZB1', 'ZC1']],
    ['the first day open', { openOn: '2021-01-01' }, ['ZA1', 'ZC1']],
    ['the last day open', { openOn: '2020-03-31' }, ['ZA1', 'ZB1']],
    ['kind on a day', { kinds: ['NHS_TRUST'], openOn: '2023-06-01' }, ['ZA1', 'ZC1']],
    ['kind on a later day', { kinds: ['NHS_TRUST'], openOn: '2024-06-01' }, ['ZA1']],
    [
      'kind before the first extract',
      { kinds: ['NHS_TRUST'], openOn: '2023-06-01' },
      ['ZA1', 'ZC1'],
    ],
    [
      'everything together',
      { text: 'nhs', regions: ['Y56'], kinds: ['NHS_TRUST'], openOn: '2002-01-01' },
      ['ZA1'],
    ],
  ])('are filtered by %s', async (_, filter, expected) => {
    expect(await codes(filter)).toEqual(expected);
  });

  it('are paged forwards by name, with the count of all', async () => {
    const page =
      'query ($after: String) { trusts(first: 2, after: $after) { totalCount nodes { odsCode } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const first = (await ask(page)).data.trusts;
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ odsCode: 'ZA1' }, { odsCode: 'ZB1' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: first.edges[1].cursor },
    });
    const second = (await ask(page, { after: first.pageInfo.endCursor })).data.trusts;
    expect(second).toMatchObject({
      totalCount: 3,
      nodes: [{ odsCode: 'ZC1' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it.each([
    ['first: 0', 'first'],
    ['first: 101', 'first'],
    ['after: "nonsense"', 'after'],
  ])('refuse a page of %s', async (argument, field) => {
    const { errors } = await ask(`{ trusts(${argument}) { nodes { odsCode } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: [field] } }]);
  });

  it('refuse a text without end', async () => {
    const { errors } = await ask(
      'query ($text: String) { trusts(filter: { text: $text }) { nodes { odsCode } } }',
      {
        text: 'a'.repeat(101),
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('refuse a day that is not of the calendar', async () => {
    const { errors } = await ask(
      '{ trusts(filter: { openOn: "2021-02-29" }) { nodes { odsCode } } }',
    );
    expect(errors?.[0]?.message).toMatch(/YYYY-MM-DD/);
  });
});

describe('powers by day', () => {
  it('are those of the kind that the organisation had that day', async () => {
    const { data } = await ask(
      `{ trust(odsCode: "ZC1") { before: powersOver(on: "2023-12-31") { id } after: powersOver(on: "2024-01-01") { id } } }`,
    );
    expect(ids(data.trust.before)).toContain('NHSE-TDA-DIRECT');
    expect(ids(data.trust.before)).not.toContain('NHSE-S105-FT');
    expect(ids(data.trust.after)).toContain('NHSE-S105-FT');
    expect(ids(data.trust.after)).not.toContain('NHSE-TDA-DIRECT');
  });

  it('are none on a day on which the organisation was not open', async () => {
    const { data } = await ask('{ trust(odsCode: "ZB1") { powersOver(on: "2020-04-01") { id } } }');
    expect(data.trust.powersOver).toEqual([]);
  });

  it("are today's when no day is given", async () => {
    const { data } = await ask('{ trust(odsCode: "ZA1") { powersOver { inForceTo } } }');
    expect(data.trust.powersOver.length).toBeGreaterThan(20);
    expect(data.trust.powersOver.every((power: any) => power.inForceTo === null)).toBe(true);
  });

  it('begin and end with their days', async () => {
    const who = (on: string) =>
      `whoMay(kind: SERVE_ENFORCEMENT_NOTICE, odsCode: "ZA1", on: "${on}") { id }`;
    const { data } = await ask(
      `{ a: ${who('2018-05-09')} b: ${who('2018-05-10')} c: ${who('2018-05-24')} d: ${who('2018-05-25')} }`,
    );
    expect(ids(data.a)).toEqual(['ICO-98-S40']);
    expect(ids(data.b)).toEqual(['DHSC-NIS17-TRUST', 'ICO-98-S40']);
    expect(ids(data.c)).toEqual(['DHSC-NIS17-TRUST', 'ICO-98-S40']);
    expect(ids(data.d)).toEqual(['DHSC-NIS17-TRUST', 'ICO-18-S149']);
  });

  it('say everything that the register knows of them', async () => {
    const { data } =
      await ask(`{ whoMay(kind: SERVE_ENFORCEMENT_NOTICE, odsCode: "ZA1", on: "2018-05-10") {
      id kind instrument basis { instrument provision url } over subject binding conditions inForceFrom inForceTo
      maximumPenalty confidence datesConfidence sources note
      body { code name establishedOn dissolvedOn successor { code } } } }`);
    expect(data.whoMay[0]).toMatchObject({
      id: 'DHSC-NIS17-TRUST',
      kind: 'SERVE_ENFORCEMENT_NOTICE',
      basis: { provision: expect.stringContaining('reg 17') },
      over: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
      subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
      binding: true,
      conditions: ['OPERATOR_OF_ESSENTIAL_SERVICE'],
      inForceFrom: '2018-05-10',
      inForceTo: null,
      confidence: 'VERIFIED',
      datesConfidence: 'SEEN',
      sources: expect.arrayContaining([
        'https://www.legislation.gov.uk/uksi/2018/506/regulation/17',
      ]),
      body: { code: 'DHSC', dissolvedOn: null, successor: null },
    });
  });

  it('are none over an organisation that nobody knows', async () => {
    const { data } = await ask('{ whoMay(kind: INSPECT, odsCode: "NONE1") { id } }');
    expect(data.whoMay).toEqual([]);
  });
});

describe('bodies', () => {
  it('are thirteen, each with its successor', async () => {
    const { data } = await ask(
      '{ bodies { code successor { code name } } body(code: "NHSD") { dissolvedOn successor { code } } none: body(code: "X") { code } }',
    );
    expect(data.bodies).toHaveLength(13);
    expect(data.body).toEqual({ dissolvedOn: '2023-01-31', successor: { code: 'NHSE' } });
    expect(data.none).toBeNull();
  });

  it('hold the powers that were theirs on a day', async () => {
    const { data } = await ask(`{ body(code: "NHSD") {
      last: powers(on: "2023-01-31") { id binding body { code } } after: powers(on: "2023-02-01") { id } } }`);
    expect(data.body.last.length).toBeGreaterThan(0);
    expect(data.body.last.every((power: any) => !power.binding && power.body.code === 'NHSD')).toBe(
      true,
    );
    expect(data.body.after).toEqual([]);
  });
});

describe('what was known at a moment', () => {
  it('leaves out what was recorded later, of the law and of organisations', async () => {
    const long = '2000-01-01T00:00:00.000Z';
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = structuredClone(await readRegisterFile());
    const power = changed.powers.find(({ id }) => id === 'DHSC-S8-TRUST')!;
    power.inForceTo = '2020-12-31';
    await loadRegister(trusts.dataSource, changed);
    await trusts.importCsv(etrFile({ code: 'ZA1', name: 'ADA NHS FOUNDATION TRUST' }), {
      asAt: '2023-06-01',
    });

    const { data } = await ask(
      `query ($long: DateTime, $before: DateTime) {
        trust(odsCode: "ZA1") {
          long: powersOver(on: "2024-01-01", knownAt: $long) { id }
          before: powersOver(on: "2024-01-01", knownAt: $before) { id inForceTo }
          now: powersOver(on: "2024-01-01") { id }
        }
        body(code: "DHSC") { before: powers(on: "2024-01-01", knownAt: $before) { id } now: powers(on: "2024-01-01") { id } }
        long: whoMay(kind: DIRECT, odsCode: "ZA1", on: "2024-01-01", knownAt: $long) { id }
        before: whoMay(kind: DIRECT, odsCode: "ZA1", on: "2024-01-01", knownAt: $before) { id }
        now: whoMay(kind: DIRECT, odsCode: "ZA1", on: "2024-01-01") { id }
      }`,
      { long, before },
    );
    expect(data.trust.long).toEqual([]);
    expect(ids(data.trust.before)).toEqual(
      expect.arrayContaining(['DHSC-S8-TRUST', 'NHSE-TDA-DIRECT']),
    );
    expect(ids(data.trust.now)).not.toContain('NHSE-TDA-DIRECT');
    expect(ids(data.trust.now)).toContain('NHSE-S105-FT');
    expect(ids(data.body.before)).toContain('DHSC-S8-TRUST');
    expect(ids(data.body.now)).not.toContain('DHSC-S8-TRUST');
    expect(data.long).toEqual([]);
    expect(ids(data.before)).toEqual(['DHSC-S8-TRUST', 'NHSE-TDA-DIRECT']);
    expect(data.now).toEqual([]);
  });
});
