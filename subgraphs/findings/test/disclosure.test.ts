import { UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createFindingsDataSource } from '../src/data-source.ts';
import {
  inspection,
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

const { cqcLead, cqcInspector, nhsdLead, icoOfficer, naoAuditor, administrator } = people;
const trust = people.approverOf('RAA');
const SECRET = 'Secret detail of CE1';

let findings: RunningFindings;
let dataSource: DataSource;
let findingId: string;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'), organisation('RBB'));
  pushInspections(findings, issued('i-cqc', [{ control: 'CE1' }]), inspection('i-on-site'));
  await findings.settled();
  const [row] = await findings.database.asSuperuser<{ id: string }>('select id from findings');
  findingId = row!.id;
  dataSource = await createFindingsDataSource({ url: findings.database.url }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await findings.stop();
});

const DISCLOSURES = `disclosures { id to { code } purpose disclosedOn endedOn legalGateway { instrument provision } }`;

async function take(viewer: Viewer, mutation: string, input: object): Promise<any> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await findings.as(viewer)(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
       finding { id ${DISCLOSURES} } errors { code message field } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[mutation];
}

const gateway = { instrument: 'Health and Social Care Act 2008', provision: 's.79' };
const disclose = (viewer: Viewer, input: object = {}) =>
  take(viewer, 'discloseFinding', {
    findingId,
    to: ['ICO'],
    legalGateway: gateway,
    purpose: 'The breach is of personal data.',
    ...input,
  });

async function read(viewer: Viewer): Promise<any> {
  const { data, errors } = await findings.as(viewer)(
    `query ($id: ID!) { finding(id: $id) { detail ${DISCLOSURES} } }`,
    { id: findingId },
  );
  expect(errors).toBeUndefined();
  return data.finding;
}

/** What row-level security lets a viewer read, whatever a query asks for. */
async function readsOfTable(viewer: Viewer, table: string): Promise<number> {
  const work = UnitOfWork.forViewer(dataSource, viewer);
  try {
    const rows = await work.read((manager) => manager.query<object[]>(`select from ${table}`));
    return rows.length;
  } finally {
    await work.close();
  }
}

const codesOf = ({ errors }: any): [string, string[]][] =>
  errors.map(({ code, field }: any) => [code, field]);

it('the detail opens to the body that is named, and to no other', async () => {
  expect((await read(icoOfficer)).detail).toBeNull();
  const { finding, errors } = await disclose(cqcLead, { disclosedOn: '2017-05-15' });
  expect(errors).toEqual([]);
  expect(finding.disclosures).toEqual([
    {
      id: expect.any(String),
      to: { code: 'ICO' },
      purpose: 'The breach is of personal data.',
      disclosedOn: '2017-05-15',
      endedOn: null,
      legalGateway: gateway,
    },
  ]);
  expect((await read(icoOfficer)).detail).toBe(SECRET);
  for (const other of [nhsdLead, naoAuditor]) expect((await read(other)).detail).toBeNull();
});

it('who it was opened to is seen by both bodies and by the trust, and by nobody else', async () => {
  for (const viewer of [cqcLead, icoOfficer, trust])
    expect((await read(viewer)).disclosures).toHaveLength(1);
  for (const viewer of [nhsdLead, naoAuditor]) expect((await read(viewer)).disclosures).toEqual([]);
});

it('row-level security opens the same, whatever a query asks for', async () => {
  const opened = async (viewer: Viewer) =>
    Promise.all(
      ['finding_details', 'disclosures', 'disclosure_endings'].map((table) =>
        readsOfTable(viewer, table),
      ),
    );
  expect(await opened(icoOfficer)).toEqual([1, 1, 0]);
  expect(await opened(cqcLead)).toEqual([1, 1, 0]);
  expect(await opened(trust)).toEqual([1, 1, 0]);
  for (const viewer of [nhsdLead, naoAuditor, administrator, people.approverOf('RBB')])
    expect(await opened(viewer)).toEqual([0, 0, 0]);
});

it.each([
  ['an inspector', cqcInspector, 'ROLE_REQUIRED'],
  ['another body', nhsdLead, 'ROLE_REQUIRED'],
  ['the body it was opened to', icoOfficer, 'ROLE_REQUIRED'],
  ['the trust', trust, 'ROLE_REQUIRED'],
  ['an auditor', naoAuditor, 'ROLE_REQUIRED'],
])('%s opens it to nobody', async (_, viewer, code) => {
  const refused = await disclose(viewer, { to: ['NHSD'] });
  expect(codesOf(refused).map(([each]) => each)).toEqual([code]);
  expect((await read(nhsdLead)).detail).toBe(null);
});

it('row-level security lets only the body that raised it open it, and only when it is issued', async () => {
  const insert = (viewer: Viewer, id: string) =>
    UnitOfWork.forViewer(dataSource, viewer).write((tx) =>
      tx.manager.query(
        `insert into disclosures (finding_id, ods_code, raised_by, disclosed_to, legal_gateway, purpose, disclosed_on, recorded_by, recorded_at)
         values ($1, 'RAA', 'CQC', 'NHSD', '{}', 'x', '2017-05-15', 'x', now())`,
        [id],
      ),
    );
  for (const viewer of [nhsdLead, icoOfficer, cqcInspector, person('t', 'RAA', 'TRUST_APPROVER')])
    await expect(insert(viewer, findingId)).rejects.toThrow('row-level security');
  const [draft] = await draftOnSite();
  await expect(insert(cqcLead, draft!.id)).rejects.toThrow('row-level security');
});

async function draftOnSite(): Promise<{ id: string }[]> {
  const { data } = await findings.as(cqcLead)(
    `mutation ($input: RaiseFindingInput!) { raiseFinding(input: $input) { finding { id } errors { message } } }`,
    {
      input: {
        odsCode: 'RAA',
        inspectionId: 'i-on-site',
        title: 'Draft',
        detail: 'Draft detail',
        severity: 'LOW',
        subjects: ['GENERAL'],
        idempotencyKey: crypto.randomUUID(),
      },
    },
  );
  expect(data.raiseFinding.errors).toEqual([]);
  return [data.raiseFinding.finding];
}

it('everything that is wrong with a disclosure is said at once', async () => {
  const refused = await disclose(cqcLead, {
    to: ['ICO', 'CQC', 'NOBODY', 'MONITOR'],
    disclosedOn: '2017-03-01',
  });
  expect(codesOf(refused)).toEqual([
    ['DATE_OUT_OF_ORDER', ['disclosedOn']],
    ['INVALID_VALUE', ['to', '1']],
    ['INVALID_VALUE', ['to', '2']],
    ['INVALID_VALUE', ['to', '3']],
    ['WRONG_STATE', ['to', '0']],
  ]);
});

it.each([
  ['no body', { to: [] }, ['to']],
  ['a body twice', { to: ['NHSD', 'NHSD'] }, ['to']],
  ['a blank purpose', { to: ['NHSD'], purpose: ' ' }, ['purpose']],
  [
    'a blank provision',
    { to: ['NHSD'], legalGateway: { instrument: 'Act', provision: '' } },
    ['legalGateway', 'provision'],
  ],
  ['a day in the future', { to: ['NHSE'], disclosedOn: '2999-01-01' }, ['disclosedOn']],
])('%s is refused', async (_, input, field) => {
  expect((await disclose(cqcLead, input)).errors).toMatchObject([{ field }]);
});

it('a draft is not disclosed', async () => {
  const [draft] = await draftOnSite();
  expect(codesOf(await disclose(cqcLead, { findingId: draft!.id }))).toEqual([
    ['WRONG_STATE', ['findingId']],
  ]);
});

it('an unknown finding and one that is not to be seen look the same', async () => {
  const [draft] = await draftOnSite();
  const absent = await disclose(nhsdLead, { findingId: crypto.randomUUID() });
  const hidden = await disclose(nhsdLead, { findingId: draft!.id });
  expect([codesOf(absent), codesOf(hidden)]).toEqual([
    [['NOT_FOUND', ['findingId']]],
    [['NOT_FOUND', ['findingId']]],
  ]);
});

it('an ended disclosure no longer opens the detail, stays on record, and can be made anew', async () => {
  const disclosureId = (await read(cqcLead)).disclosures[0].id as string;
  const end = (viewer: Viewer) =>
    take(viewer, 'endDisclosure', { disclosureId, reason: 'The matter is closed.' });
  expect(codesOf(await end(icoOfficer))).toEqual([['NOT_FOUND', ['disclosureId']]]);
  expect(codesOf(await end(cqcInspector))).toEqual([['ROLE_REQUIRED', null]]);
  expect((await end(cqcLead)).finding.disclosures).toMatchObject([
    { endedOn: expect.stringMatching(/^\d{4}/) },
  ]);
  expect(await read(icoOfficer)).toMatchObject({
    detail: null,
    disclosures: [{ id: disclosureId }],
  });
  expect(await readsOfTable(icoOfficer, 'finding_details')).toBe(0);
  expect(codesOf(await end(cqcLead))).toEqual([['WRONG_STATE', ['disclosureId']]]);
  expect((await disclose(cqcLead)).errors).toEqual([]);
  expect((await read(icoOfficer)).detail).toBe(SECRET);
});

it('of two officers who open it to the same body at once, one is told that it is open', async () => {
  const input = { to: ['NHSD'], disclosedOn: '2018-01-01' };
  const both = await Promise.all([disclose(cqcLead, input), disclose(cqcLead, input)]);
  expect(both.map(codesOf).sort((a, b) => a.length - b.length)).toEqual([
    [],
    [['WRONG_STATE', ['to', '0']]],
  ]);
});

it('disclosures and their ends are never changed, whoever asks', async () => {
  for (const table of ['disclosures', 'disclosure_endings'])
    await expect(
      findings.database.asSuperuser(`update ${table} set recorded_by = 'another'`),
    ).rejects.toThrow('append-only');
});

it('the service alone opens the same', async () => {
  for (const table of ['finding_details', 'disclosures', 'disclosure_endings'])
    await findings.database.asSuperuser(`alter table ${table} disable row level security`);
  const shown = async (viewer: Viewer) => {
    const { detail, disclosures } = await read(viewer);
    return [detail, disclosures.map(({ to }: any) => to.code)];
  };
  const opened = ['ICO', 'ICO', 'NHSD'];
  expect(await shown(cqcLead)).toEqual([SECRET, opened]);
  expect(await shown(trust)).toEqual([SECRET, opened]);
  expect(await shown(icoOfficer)).toEqual([SECRET, ['ICO', 'ICO']]);
  expect(await shown(naoAuditor)).toEqual([null, []]);
  const disclosureId = (await read(nhsdLead)).disclosures[0].id as string;
  await take(cqcLead, 'endDisclosure', { disclosureId, reason: 'Done.' });
  expect(await shown(nhsdLead)).toEqual([null, ['NHSD']]);
});
