import { addDays, LAW_RECORDED, londonDay, UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createFindingsDataSource } from '../src/data-source.ts';
import {
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

const { nhsdLead, nhseOfficer, cqcLead, dhscOfficer } = people;
const endingLead = person('ending-lead', 'ENDING', 'LEAD_INSPECTOR');

let findings: RunningFindings;
let dataSource: DataSource;
const idOf = new Map<string, string>();

/** NHSD gave way to NHSE long ago, ENDED to CQC yesterday; the last day of ENDING is today. */
beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  const today = londonDay();
  for (const [code, dissolvedOn] of [
    ['ENDING', today],
    ['ENDED', addDays(today, -1)],
  ] as const) {
    const facts = { code, name: code, establishedOn: null, dissolvedOn, successor: 'CQC' };
    findings.push('trusts', LAW_RECORDED, code, { kind: 'body', id: code, facts });
  }
  pushOrganisations(findings, organisation('RAA'));
  pushInspections(
    findings,
    issued('i-nhsd', [{ control: 'CE1' }, { control: 'CE2' }, { control: 'CE3' }], {
      bodyCode: 'NHSD',
    }),
    issued('i-ending', [{ control: 'CE1' }], { bodyCode: 'ENDING' }),
    issued('i-ended', [{ control: 'CE1' }], { bodyCode: 'ENDED' }),
  );
  await findings.settled();
  const rows = await findings.database.asSuperuser<{ id: string; assessment_id: string }>(
    'select id, assessment_id from findings',
  );
  for (const row of rows) idOf.set(row.assessment_id, row.id);
  dataSource = await createFindingsDataSource({ url: findings.database.url }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await findings.stop();
});

const finding = (assessment: string) => idOf.get(assessment) ?? '';
const detailFor = async (viewer: Viewer, assessment: string) =>
  (
    await findings.as(viewer)('query ($id: ID!) { finding(id: $id) { detail } }', {
      id: finding(assessment),
    })
  ).data.finding.detail;

async function take(viewer: Viewer, mutation: string, input: object): Promise<any> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await findings.as(viewer)(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
       finding { id withdrawalReason disclosures { id endedOn } } errors { code message } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[mutation];
}

async function inDatabase<T>(viewer: Viewer, sql: string): Promise<T[]> {
  const work = UnitOfWork.forViewer(dataSource, viewer);
  try {
    return await work.read((manager) => manager.query<T[]>(sql));
  } finally {
    await work.close();
  }
}

describe('the detail of what a dissolved body raised', () => {
  it('is read by its successor from the day after its last, and by no other body', async () => {
    expect(await detailFor(nhseOfficer, 'i-nhsd-CE1')).toBe('Secret detail of CE1');
    expect(await detailFor(nhsdLead, 'i-nhsd-CE1')).toBe('Secret detail of CE1');
    expect(await detailFor(cqcLead, 'i-ended-CE1')).toBe('Secret detail of CE1');
    expect(await detailFor(cqcLead, 'i-ending-CE1')).toBeNull();
    expect(await detailFor(cqcLead, 'i-nhsd-CE1')).toBeNull();
  });

  it('is opened to the same by row-level security alone, and by the service alone', async () => {
    const read = async (viewer: Viewer) =>
      (
        await inDatabase<{ raised_by: string }>(
          viewer,
          'select distinct raised_by from finding_details',
        )
      )
        .map((row) => row.raised_by)
        .sort();
    expect(await read(nhseOfficer)).toEqual(['NHSD']);
    expect(await read(cqcLead)).toEqual(['ENDED']);
    expect(await read(endingLead)).toEqual(['ENDING']);
    await findings.database.asSuperuser('alter table finding_details disable row level security');
    expect(await detailFor(cqcLead, 'i-ended-CE1')).toBe('Secret detail of CE1');
    expect(await detailFor(cqcLead, 'i-ending-CE1')).toBeNull();
    await findings.database.asSuperuser('alter table finding_details enable row level security');
  });
});

describe('what a dissolved body raised', () => {
  it('is withdrawn by its successor, from the day after its last', async () => {
    const findingId = finding('i-nhsd-CE2');
    const withdraw = (viewer: Viewer, withdrawnOn?: string) =>
      take(viewer, 'withdrawFinding', { findingId, withdrawnOn, reason: 'A mistake.' });
    expect((await withdraw(nhseOfficer, '2023-01-31')).errors).toMatchObject([
      { code: 'ROLE_REQUIRED', message: expect.stringContaining('only NHSD may withdraw it') },
    ]);
    expect((await withdraw(nhsdLead, '2023-02-01')).errors).toMatchObject([
      {
        code: 'ROLE_REQUIRED',
        message: expect.stringContaining(
          'NHS Digital acted until 31 January 2023; since then NHS England answers for it.',
        ),
      },
    ]);
    expect((await withdraw(cqcLead)).errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    expect(await withdraw(nhseOfficer, '2023-02-01')).toMatchObject({
      errors: [],
      finding: { withdrawalReason: 'A mistake.' },
    });
  });

  it('is disclosed by its successor, which also ends what either disclosed', async () => {
    const findingId = finding('i-nhsd-CE3');
    const disclose = (viewer: Viewer, to: string, disclosedOn: string) =>
      take(viewer, 'discloseFinding', {
        findingId,
        to: [to],
        legalGateway: { instrument: 'Some Act', provision: 's.1' },
        purpose: 'It is theirs to act on.',
        disclosedOn,
      });
    expect((await disclose(nhsdLead, 'ICO', '2022-05-01')).errors).toEqual([]);
    expect((await disclose(cqcLead, 'DHSC', '2023-02-01')).errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
    const disclosed = await disclose(nhseOfficer, 'DHSC', '2023-02-01');
    expect(disclosed.errors).toEqual([]);
    expect(await detailFor(dhscOfficer, 'i-nhsd-CE3')).toBe('Secret detail of CE3');
    for (const { id: disclosureId } of disclosed.finding.disclosures) {
      expect(
        (await take(nhsdLead, 'endDisclosure', { disclosureId, reason: 'Done.' })).errors,
      ).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(
        (await take(nhseOfficer, 'endDisclosure', { disclosureId, reason: 'Done.' })).errors,
      ).toEqual([]);
    }
    expect(await detailFor(dhscOfficer, 'i-nhsd-CE3')).toBeNull();
  });

  it.each([
    `update findings set title = 'x', version = version + 1`,
    `update finding_details set detail = 'x'`,
    `update enforcement_periods set due_on = '2030-01-01'`,
  ])('is changed by row-level security alone for its successor only: %s', async (sql) => {
    const count = async (viewer: Viewer, raisedBy: string) => {
      const work = UnitOfWork.forViewer(dataSource, viewer);
      const key = sql.includes('update findings') ? 'id' : 'finding_id';
      try {
        return await work
          .write(async ({ manager }) => {
            const [, changed]: [unknown, number] = await manager.query(
              `${sql} where ${key} in (select id from findings where raised_by = '${raisedBy}')`,
            );
            throw new Error(`changed ${String(changed)}`);
          })
          .catch((error: unknown) => (error as Error).message);
      } finally {
        await work.close();
      }
    };
    expect(await count(cqcLead, 'ENDED')).toBe('changed 1');
    expect(await count(cqcLead, 'ENDING')).toBe('changed 0');
    expect(await count(cqcLead, 'NHSD')).toBe('changed 0');
  });
});
