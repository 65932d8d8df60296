import { UnitOfWork, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createFindingsDataSource } from '../src/data-source.ts';
import {
  enforcement,
  issued,
  NORTH,
  organisation,
  pushEnforcement,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

const { cqcLead, approverOf } = people;
const [old, heir, other] = ['RAA', 'RBB', 'RCC'].map(approverOf) as [Viewer, Viewer, Viewer];

let findings: RunningFindings;
let dataSource: DataSource;
const idOf = new Map<string, string>();
let beforeMerger: Date;

/** RAA merged into RBB on 1 April 2018: CE1 was open and followed, CE2 was remedied and stayed. */
beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(
    findings,
    organisation('RAA', { closedOn: '2018-03-31' }),
    organisation('RBB', {
      region: NORTH,
      kinds: [{ kind: 'NHS_FOUNDATION_TRUST', from: null, to: null }],
    }),
    organisation('RCC'),
  );
  pushInspections(
    findings,
    issued('i-raa', [
      { control: 'CE1', measurements: [{ kind: 'OLDEST_MISSING_UPDATE', amount: 400 }] },
      { control: 'CE2' },
    ]),
    issued('i-rbb', [{ control: 'CE3' }], { odsCode: 'RBB' }),
  );
  await findings.settled();
  const rows = await findings.database.asSuperuser<{ id: string; control_reference: string }>(
    'select id, control_reference from findings',
  );
  for (const row of rows) idOf.set(row.control_reference, row.id);
  await ask(
    cqcLead,
    'mutation ($input: DiscloseFindingInput!) { discloseFinding(input: $input) { errors { code } } }',
    {
      input: {
        findingId: idOf.get('CE1'),
        to: ['ICO'],
        legalGateway: { instrument: 'Some Act', provision: 's.1' },
        purpose: 'The breach is of personal data.',
        idempotencyKey: 'disclosure',
      },
    },
  );
  pushEnforcement(
    findings,
    enforcement({ id: id('CE2'), odsCode: 'RAA' }, 1, [
      ['UNADDRESSED', '2017-03-20', '2017-06-01'],
      ['REMEDIED', '2017-06-01', null],
    ]),
    enforcement(
      { id: id('CE1'), odsCode: 'RAA' },
      1,
      [['MANDATED', '2017-03-20', null, '2030-01-01']],
      [{ bodyCode: 'CQC', from: '2017-03-20', to: null }],
    ),
  );
  await findings.settled();
  beforeMerger = new Date();
  pushEnforcement(findings, passed(2));
  await findings.settled();
  dataSource = await createFindingsDataSource({ url: findings.database.url }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await findings.stop();
});

const id = (control: string) => idOf.get(control) ?? '';
const passed = (version: number) => ({
  ...enforcement(
    { id: id('CE1'), odsCode: 'RBB' },
    version,
    [['MANDATED', '2017-03-20', null, '2030-01-01']],
    [{ bodyCode: 'CQC', from: '2017-03-20', to: null }],
  ),
  trusts: [
    { odsCode: 'RAA', from: null },
    { odsCode: 'RBB', from: '2018-04-01' },
  ],
});

async function ask(viewer: Viewer, document: string, variables: object): Promise<any> {
  const { data, errors } = await findings.as(viewer)(document, variables);
  expect(errors).toBeUndefined();
  return data;
}
const trustsAt = async (viewer: Viewer, moment: object = {}) => {
  const { finding } = await ask(
    viewer,
    `query ($id: ID!, $asOf: DateTime, $knownAt: DateTime) { finding(id: $id, asOf: $asOf, knownAt: $knownAt) {
       trust { odsCode name } foundAt { odsCode name } detail } }`,
    { id: id('CE1'), ...moment },
  );
  return finding && [finding.trust.odsCode, finding.foundAt.odsCode, finding.detail];
};
const listed = async (viewer: Viewer, filter: object, moment: object = {}): Promise<string[]> =>
  (
    await ask(
      viewer,
      `query ($filter: FindingFilter, $asOf: DateTime, $knownAt: DateTime) {
         findings(filter: $filter, asOf: $asOf, knownAt: $knownAt) { totalCount nodes { control { reference } } } }`,
      { filter, ...moment },
    )
  ).findings.nodes
    .map((node: { control: { reference: string } }) => node.control.reference)
    .sort();
const BEFORE = { asOf: '2018-03-31T12:00:00Z' };
const AFTER = { asOf: '2018-04-01T12:00:00Z' };

describe('an open finding of a trust that has merged', () => {
  it('is about the successor from that day, and was found where it was found', async () => {
    expect((await trustsAt(cqcLead)).slice(0, 2)).toEqual(['RBB', 'RAA']);
    expect((await trustsAt(cqcLead, AFTER)).slice(0, 2)).toEqual(['RBB', 'RAA']);
    expect((await trustsAt(cqcLead, BEFORE)).slice(0, 2)).toEqual(['RAA', 'RAA']);
  });

  it('was known to be about the old trust until the merger was recorded', async () => {
    expect((await trustsAt(cqcLead, { knownAt: beforeMerger.toISOString() }))[0]).toBe('RAA');
  });

  it('is listed, filtered and counted under the trust of the day', async () => {
    const of = (code: string) => ({ odsCodes: [code] });
    expect(await listed(cqcLead, of('RBB'))).toEqual(['CE1', 'CE3']);
    expect(await listed(cqcLead, of('RAA'))).toEqual(['CE2']);
    expect(await listed(cqcLead, of('RAA'), BEFORE)).toEqual(['CE1', 'CE2']);
    expect(await listed(cqcLead, of('RBB'), BEFORE)).toEqual(['CE3']);
    expect(await listed(cqcLead, of('RAA'), { knownAt: beforeMerger.toISOString() })).toEqual([
      'CE1',
      'CE2',
    ]);
    expect(await listed(cqcLead, { regions: [NORTH.code] }, BEFORE)).toEqual(['CE3']);
    expect(await listed(cqcLead, { regions: [NORTH.code] }, AFTER)).toEqual(['CE1', 'CE3']);
    expect(await listed(cqcLead, { kinds: ['NHS_FOUNDATION_TRUST'] })).toEqual(['CE1', 'CE3']);
    expect(await listed(cqcLead, { text: 'RBB' })).toEqual(['CE1', 'CE3']);
    const counts = async (moment: object) =>
      (
        await ask(
          cqcLead,
          'query ($asOf: DateTime) { findingCounts(by: [TRUST], asOf: $asOf) { keys count } }',
          moment,
        )
      ).findingCounts;
    expect(await counts({})).toEqual([
      { keys: ['RBB'], count: 2 },
      { keys: ['RAA'], count: 1 },
    ]);
    expect(await counts(BEFORE)).toEqual([
      { keys: ['RAA'], count: 2 },
      { keys: ['RBB'], count: 1 },
    ]);
  });

  it('is in the row of the trust of the day', async () => {
    const rows = async (moment: object) =>
      (
        await ask(
          cqcLead,
          `query ($asOf: DateTime) { findingMatrix(standard: "CE-2014", asOf: $asOf) { rows {
             nodes { trust { odsCode } cells { controlId } } } } }`,
          moment,
        )
      ).findingMatrix.rows.nodes.map(({ trust, cells }: any) => [
        trust.odsCode,
        cells.map(({ controlId }: any) => controlId),
      ]);
    expect(await rows({})).toEqual([['RBB', ['CE-2014/CE1', 'CE-2014/CE3']]]);
    expect(await rows({ asOf: '2017-05-12T12:00:00Z' })).toEqual([
      ['RAA', ['CE-2014/CE1', 'CE-2014/CE2']],
      ['RBB', ['CE-2014/CE3']],
    ]);
  });

  it('is in the list of the trust of the day', async () => {
    const data = await ask(
      cqcLead,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trust {
         now: findings { totalCount } before: findings(asOf: "2018-03-31T12:00:00Z") { totalCount } } } }`,
      { of: ['RAA', 'RBB'].map((odsCode) => ({ __typename: 'Trust', odsCode })) },
    );
    expect(data._entities).toEqual([
      { now: { totalCount: 1 }, before: { totalCount: 2 } },
      { now: { totalCount: 2 }, before: { totalCount: 1 } },
    ]);
  });

  it('is read with its detail by the successor and by the trust before it, and by no third', async () => {
    expect(await trustsAt(heir)).toEqual(['RBB', 'RAA', 'Secret detail of CE1']);
    expect(await trustsAt(old)).toEqual(['RBB', 'RAA', 'Secret detail of CE1']);
    expect(await trustsAt(other)).toBeNull();
    expect(await listed(heir, {})).toEqual(['CE1', 'CE3']);
    expect(await listed(old, {})).toEqual(['CE1', 'CE2']);
    expect(await listed(other, {})).toEqual([]);
    const measured = [{ kind: 'OLDEST_MISSING_UPDATE', from: 365 }];
    expect(await listed(heir, { measured })).toEqual(['CE1']);
  });

  it('leaves by the feed with its trust, once', async () => {
    pushEnforcement(findings, passed(3));
    await findings.settled();
    const told = (await findings.emitted()).filter(({ subject }) => subject === id('CE1'));
    expect(told.map(({ data }) => [data.odsCode, data.foundAt, data.version])).toEqual([
      ['RAA', 'RAA', 1],
      ['RBB', 'RAA', 2],
    ]);
  });

  it('comes back as a recurrence at the successor', async () => {
    pushInspections(
      findings,
      issued('i-again', [{ control: 'CE1' }], {
        odsCode: 'RBB',
        beganOn: '2019-03-01',
        issuedOn: '2019-03-20',
      }),
    );
    await findings.settled();
    const [again] = await findings.database.asSuperuser<{ recurrence_of: string }>(
      `select recurrence_of from findings where inspection_id = 'i-again'`,
    );
    expect(again?.recurrence_of).toBe(id('CE1'));
  });
});

describe('row-level security alone', () => {
  const as = async <T>(viewer: Viewer, sql: string): Promise<T[]> => {
    const work = UnitOfWork.forViewer(dataSource, viewer);
    try {
      return await work.write(({ manager }) => manager.query<T[]>(sql));
    } finally {
      await work.close();
    }
  };
  const TABLES = [
    'findings',
    'finding_details',
    'enforcement_periods',
    'enforcement_mandates',
    'finding_measurements',
    'disclosures',
    'finding_trusts',
  ];
  it.each(TABLES)('shows what %s hold to both trusts and to no third', async (table) => {
    const key = table === 'findings' ? 'id' : 'finding_id';
    const controls = async (viewer: Viewer) => {
      const rows = await as<{ id: string }>(viewer, `select distinct ${key} as id from ${table}`);
      return new Set(rows.map((row) => row.id));
    };
    expect(await controls(heir)).toContain(id('CE1'));
    expect(await controls(heir)).not.toContain(id('CE2'));
    expect(await controls(old)).toContain(id('CE1'));
    expect(await controls(old)).not.toContain(id('CE3'));
    expect([...(await controls(other))]).toEqual([]);
  });
  it('keeps who answered before for each trust alone, and lets nobody say that it did', async () => {
    const passed = async (viewer: Viewer) =>
      (await as(viewer, 'select from passed_findings')).length;
    expect(await passed(cqcLead)).toBe(1);
    expect([await passed(old), await passed(heir), await passed(other)]).toEqual([1, 0, 0]);
    const [{ ids }] = (await as<{ ids: string[] }>(cqcLead, 'select app_passed() as ids')) as [
      { ids: string[] },
    ];
    expect(ids).toEqual([]);
    for (const viewer of [cqcLead, other])
      for (const claim of [
        `insert into passed_findings values ('RCC', '${id('CE3')}')`,
        `insert into finding_trusts (finding_id, ods_code, recorded_from) values ('${id('CE3')}', 'RCC', now())`,
      ])
        await expect(as(viewer, claim)).rejects.toThrow('row-level security');
  });
});
