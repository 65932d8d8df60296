import { UnitOfWork, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createFindingsDataSource } from '../src/data-source.ts';
import {
  enforcement,
  inspection,
  issued,
  organisation,
  pushEnforcement,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

const TABLES = [
  'findings',
  'finding_details',
  'inspections',
  'enforcement_periods',
  'enforcement_mandates',
  'finding_measurements',
];

/** By title: one finding of each state, all with a detail. */
type Title = 'CE1 Firewalls: not met' | 'CE3 User access control: not met' | 'Urgent' | 'Draft';
const OF_CQC_AT_RAA: Title = 'CE1 Firewalls: not met';
const OF_NHSD_AT_RBB: Title = 'CE3 User access control: not met';
const ISSUED: Title[] = [OF_CQC_AT_RAA, OF_NHSD_AT_RBB, 'Urgent'];
const ALL: Title[] = [...ISSUED, 'Draft'];
const AT_RAA: Title[] = [OF_CQC_AT_RAA, 'Urgent'];

interface Sight {
  readonly who: string;
  readonly viewer: Viewer;
  readonly sees: Title[];
  /** In the register, which has no drafts. */
  readonly details: Title[];
  readonly inspections: string[];
}

const SIGHTS: Sight[] = [
  {
    who: 'the body that raised',
    viewer: people.cqcLead,
    sees: ALL,
    details: AT_RAA,
    inspections: ['i-cqc', 'i-nhsd', 'i-on-site'],
  },
  {
    who: 'another body',
    viewer: people.nhsdLead,
    sees: ISSUED,
    details: [OF_NHSD_AT_RBB],
    inspections: ['i-cqc', 'i-nhsd'],
  },
  {
    who: 'a third body',
    viewer: people.icoOfficer,
    sees: ISSUED,
    details: [],
    inspections: ['i-cqc', 'i-nhsd'],
  },
  {
    who: 'an auditor',
    viewer: people.naoAuditor,
    sees: ISSUED,
    details: [],
    inspections: ['i-cqc', 'i-nhsd'],
  },
  {
    who: 'its trust',
    viewer: people.approverOf('RAA'),
    sees: AT_RAA,
    details: AT_RAA,
    inspections: ['i-cqc', 'i-on-site'],
  },
  {
    who: 'another trust',
    viewer: people.contributorOf('RBB'),
    sees: [OF_NHSD_AT_RBB],
    details: [OF_NHSD_AT_RBB],
    inspections: ['i-nhsd'],
  },
  {
    who: 'a trust without any',
    viewer: people.approverOf('RCC'),
    sees: [],
    details: [],
    inspections: [],
  },
  { who: 'the operator', viewer: people.administrator, sees: [], details: [], inspections: [] },
];

let findings: RunningFindings;
let ids: Record<Title, string>;
let dataSource: DataSource;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'), organisation('RBB'), organisation('RCC'));
  pushInspections(
    findings,
    issued('i-cqc', [{ control: 'CE1' }]),
    issued('i-nhsd', [{ control: 'CE3' }], { odsCode: 'RBB', bodyCode: 'NHSD' }),
    inspection('i-on-site'),
  );
  await findings.settled();
  for (const urgent of [true, false]) await raiseOnSite(urgent);
  const rows = await findings.database.asSuperuser<{ title: Title; id: string }>(
    'select title, id from findings',
  );
  ids = Object.fromEntries(rows.map(({ title, id }) => [title, id])) as Record<Title, string>;
  pushEnforcement(
    findings,
    enforcement(
      { id: ids[OF_CQC_AT_RAA], odsCode: 'RAA' },
      1,
      [['MANDATED', '2017-03-20', null, '2030-01-01']],
      [{ bodyCode: 'DHSC', from: '2017-03-20', to: null }],
    ),
  );
  await findings.settled();
  dataSource = await createFindingsDataSource({ url: findings.database.url }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await findings.stop();
});

async function raiseOnSite(urgent: boolean): Promise<void> {
  const { data } = await findings.as(people.cqcInspector)(
    `mutation ($input: RaiseFindingInput!) { raiseFinding(input: $input) { errors { message } } }`,
    {
      input: {
        odsCode: 'RAA',
        inspectionId: 'i-on-site',
        title: urgent ? 'Urgent' : 'Draft',
        detail: 'Secret detail',
        severity: 'HIGH',
        subjects: ['GENERAL'],
        urgent,
        idempotencyKey: String(urgent),
      },
    },
  );
  expect(data.raiseFinding.errors).toEqual([]);
}

const NODE = `title detail inspection { id } recurrenceOf { id }`;

async function ask(viewer: Viewer, query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await findings.as(viewer)(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const entities = async (viewer: Viewer, representations: object[], fields: string) =>
  (
    await ask(viewer, `query ($r: [_Any!]!) { _entities(representations: $r) { ${fields} } }`, {
      r: representations,
    })
  )._entities as any[];

const sorted = (titles: readonly string[]) => [...titles].sort();
const titlesOf = (nodes: readonly any[]) => sorted(nodes.map(({ title }) => title));
const inRegister = (titles: readonly Title[]) => titles.filter((title) => title !== 'Draft');
const where = (titles: readonly Title[], odsCode: string) =>
  sorted(inRegister(titles).filter((title) => (title === OF_NHSD_AT_RBB) === (odsCode === 'RBB')));

/** What a viewer reaches by every path, over HTTP. */
function provesSight({ viewer, sees, details, inspections }: Sight): void {
  it('by the register, its filters, its search and its counts', async () => {
    const { findings: page } = await ask(viewer, `{ findings { totalCount nodes { ${NODE} } } }`);
    expect(titlesOf(page.nodes)).toEqual(sorted(inRegister(sees)));
    expect(page.totalCount).toBe(inRegister(sees).length);
    expect(titlesOf(page.nodes.filter((node: any) => node.detail !== null))).toEqual(
      sorted(details),
    );
    for (const node of page.nodes)
      expect(inspections).toEqual(
        expect.arrayContaining(node.inspection === null ? [] : [node.inspection.id]),
      );

    for (const [filter, about] of [
      [{ odsCodes: ['RAA'] }, where(sees, 'RAA')],
      [{ odsCodes: ['RBB'], raisedBy: ['NHSD'] }, where(sees, 'RBB')],
      [{ mandatedBy: ['DHSC'] }, sorted(sees.filter((title) => title === OF_CQC_AT_RAA))],
      [{ text: 'firewalls' }, sorted(sees.filter((title) => title === OF_CQC_AT_RAA))],
      [{ text: 'secret' }, []],
    ] as const) {
      const data = await ask(
        viewer,
        `query ($filter: FindingFilter) { findings(filter: $filter) { nodes { title } } findingCounts(by: [], filter: $filter) { count } }`,
        { filter },
      );
      expect(titlesOf(data.findings.nodes)).toEqual(about);
      expect(data.findingCounts[0]?.count ?? 0).toBe(about.length);
    }
    const { findingCounts } = await ask(
      viewer,
      '{ findingCounts(by: [TRUST, MANDATED_BY]) { keys count } }',
    );
    expect(findingCounts).toEqual(
      sees.includes(OF_CQC_AT_RAA) ? [{ keys: ['RAA', 'DHSC'], count: 1 }] : [],
    );
  });

  it('by the standard, only of inspections to be seen', async () => {
    const { findings: page } = await ask(
      viewer,
      '{ findings(filter: { standards: ["CE-2014"] }) { nodes { title } } }',
    );
    const ofControls = inRegister(sees).filter(
      (title) => title !== 'Urgent' || inspections.includes('i-on-site'),
    );
    expect(titlesOf(page.nodes)).toEqual(sorted(ofControls));
  });

  it('by its id, at the root and as an entity', async () => {
    for (const title of ALL) {
      const [entity] = await entities(
        viewer,
        [{ __typename: 'Finding', id: ids[title] }],
        `... on Finding { ${NODE} }`,
      );
      const { finding } = await ask(viewer, `query ($id: ID!) { finding(id: $id) { ${NODE} } }`, {
        id: ids[title],
      });
      expect(finding).toEqual(entity);
      expect(finding?.title).toBe(sees.includes(title) ? title : undefined);
    }
  });

  it('by its trust', async () => {
    const trusts = await entities(
      viewer,
      ['RBB', 'RZZ', 'RAA'].map((odsCode) => ({ __typename: 'Trust', odsCode })),
      `... on Trust { odsCode findings { totalCount nodes { ${NODE} } } }`,
    );
    expect(
      trusts.map((t) => [t.odsCode, t.findings.totalCount, titlesOf(t.findings.nodes)]),
    ).toEqual([
      ['RBB', where(sees, 'RBB').length, where(sees, 'RBB')],
      ['RZZ', 0, []],
      ['RAA', where(sees, 'RAA').length, where(sees, 'RAA')],
    ]);
  });

  it('by its inspection', async () => {
    const asked = ['i-nhsd', 'i-none', 'i-on-site', 'i-cqc'];
    const found = await entities(
      viewer,
      asked.map((id) => ({ __typename: 'Inspection', id })),
      `... on Inspection { id findings { ${NODE} } }`,
    );
    const known = found.filter((i) => i.findings !== null);
    expect(sorted(known.map((i) => i.id))).toEqual(inspections);
    const within = known.flatMap((i) => i.findings);
    expect(titlesOf(within.filter((f) => f.title !== 'Urgent' && f.title !== 'Draft'))).toEqual(
      sorted(sees.filter((title) => title !== 'Urgent' && title !== 'Draft')),
    );
    expect(titlesOf(within).includes('Draft')).toBe(sees.includes('Draft'));
  });
}

describe('the service and the database together', () => {
  describe.each(SIGHTS)('show $who what is theirs to see', provesSight);
});

describe('the database alone', () => {
  const rows = <R>(viewer: Viewer, sql: string): Promise<R[]> =>
    UnitOfWork.forViewer(dataSource, viewer).write((tx) => tx.manager.query<R[]>(sql));

  it.each(SIGHTS)(
    'shows $who what is theirs to see',
    async ({ viewer, sees, details, inspections }) => {
      const seen = await rows<{ title: string }>(viewer, 'select title from findings');
      expect(titlesOf(seen)).toEqual(sorted(sees));
      const read = await rows<{ finding_id: string }>(
        viewer,
        'select finding_id from finding_details',
      );
      const own = sees.includes('Draft') ? [...details, 'Draft' as const] : details;
      expect(sorted(read.map((row) => row.finding_id))).toEqual(
        sorted(own.map((title) => ids[title])),
      );
      expect(
        sorted(
          (await rows<{ id: string }>(viewer, 'select id from inspections')).map(({ id }) => id),
        ),
      ).toEqual(inspections);
      const periods = await rows<{ finding_id: string }>(
        viewer,
        'select finding_id from enforcement_periods where recorded_to is null',
      );
      expect(sorted(periods.map((row) => row.finding_id))).toEqual(
        sorted(inRegister(sees).map((title) => ids[title])),
      );
      expect(await rows(viewer, 'select 1 from enforcement_mandates')).toHaveLength(
        sees.includes(OF_CQC_AT_RAA) ? 1 : 0,
      );
    },
  );

  it.each(SIGHTS.slice(1))('lets $who change nothing of another body', async ({ viewer }) => {
    for (const change of [
      `update findings set severity = 'LOW', version = version + 1 where raised_by = 'CQC' returning id`,
      `delete from findings where raised_by = 'CQC' returning id`,
      `update finding_details set detail = '' where raised_by = 'CQC' returning finding_id`,
      `update enforcement_periods set status = 'REMEDIED' where ods_code = 'RAA' returning finding_id`,
      `update inspections set status = 'CANCELLED' returning id`,
    ])
      expect(
        (await rows<unknown>(viewer, change)).flat().filter((row) => typeof row === 'object'),
      ).toEqual([]);
    await expect(
      rows(
        viewer,
        `insert into findings (reference, ods_code, raised_by, title, severity, subjects, raised_on, recorded_by, recorded_at, search)
         values ('FND-X', 'RAA', 'CQC', 'Forged', 'LOW', '{GENERAL}', '2017-01-01', 'x', now(), '')`,
      ),
    ).rejects.toThrow('row-level security');
  });

  it('shows nobody a period but by the table of all of them', async () => {
    for (const part of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(
        await rows(people.cqcLead, `select 1 from enforcement_periods_${String(part)}`),
      ).toEqual([]);
  });

  it('shows nothing when nobody is asking', async () => {
    for (const table of TABLES)
      expect(await dataSource.query(`select 1 from ${table}`)).toEqual([]);
  });
});

describe('the service alone', () => {
  beforeAll(async () => {
    for (const table of TABLES)
      await findings.database.asSuperuser(`alter table ${table} disable row level security`);
  });

  describe.each(SIGHTS)('shows $who what is theirs to see', provesSight);
});
