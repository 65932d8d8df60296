import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { migrations as ofFindings } from '@assay/findings/dist/migrations/index.js';
import { createTestDatabase, type TestDatabase } from '@assay/kit/testing';
import { migrations as ofRemediations } from '@assay/remediations/dist/migrations/index.js';
import { compareEnforcement, type Difference } from '../src/enforcement-check/compare.ts';

let findings: TestDatabase;
let remediations: TestDatabase;
let id: string;

const MANDATED = {
  version: 2,
  periods: [
    { status: 'UNADDRESSED', dueOn: null, from: '2017-03-20', to: '2018-05-10' },
    { status: 'MANDATED', dueOn: '2018-06-30', from: '2018-05-10', to: '2018-07-01' },
    { status: 'OVERDUE', dueOn: '2018-06-30', from: '2018-07-01', to: null },
  ],
  mandates: [{ bodyCode: 'DHSC', from: '2018-05-10', to: null }],
};

const ADD = `insert into findings (reference, ods_code, raised_by, title, severity, subjects, raised_on, issued_on, issued_at,
    recorded_by, recorded_at, search)
  values ($1, 'RAA', 'CQC', 'Fault', 'LOW', '{GENERAL}', '2017-03-20', '2017-03-20', now(), 'test', now(), '') returning id`;
const ADD_PERIOD = `insert into enforcement_periods (finding_id, ods_code, version, status, due_on, valid_from, valid_to, recorded_from)
  values ($1, 'RAA', $2, $3, $4, $5, coalesce($6::date, 'infinity'), now())`;

/** The finding as remediations holds it, with the act that makes of it what was told. */
const HOLD = `
  insert into organisations (ods_code, name) values ('RAA', 'Fictional');
  insert into findings (id, reference, ods_code, trusts, raised_by, title, severity, subjects, issued_on, issued_at, version)
  values ('$id', 'FND-000001', 'RAA', '{RAA}', 'CQC', 'Fault', 'LOW', '{GENERAL}', '2017-03-20', now(), 1);
  insert into enforcements (finding_id, ods_code, version) values ('$id', 'RAA', 2);
  with demand as (
    insert into remediations (finding_id, ods_code, kind, issued_by, requirement, contravention, power)
    values ('$id', 'RAA', 'MANDATE', 'DHSC', 'Patch.', 'Regulation 10.', '{}') returning id)
  insert into acts (finding_id, remediation_id, ods_code, kind, organisation, by, acted_on, due_on, recorded_at, digest,
    stage_before, stage_after)
  select '$id', id, 'RAA', 'MANDATED', 'DHSC', 'test', '2018-05-10', '2018-06-30', now(), '', 'NOTHING', 'MANDATED' from demand`;

async function compare() {
  const found: Difference[] = [];
  const comparison = await compareEnforcement(
    { findings: findings.url, remediations: remediations.url },
    (difference) => found.push(difference),
  );
  expect(comparison.differences).toBe(found.length);
  return { ...comparison, differences: found };
}

/** What a statement changes on one side is found, and gone when it is mended. */
async function change(
  sql: string,
  mend: string,
  { asSuperuser }: TestDatabase = findings,
): Promise<string[]> {
  await asSuperuser(sql);
  const { differences } = await compare();
  await asSuperuser(mend);
  expect((await compare()).differences).toEqual([]);
  return differences.map(({ reference, what }) => `${reference}: ${what}`);
}

const tell = (findingId: string, data: object) =>
  remediations.asSuperuser<{ id: string }>(
    `insert into outbox (type, subject, data) values ('assay.remediations.enforcement.v1', $1, $2) returning id`,
    [findingId, JSON.stringify({ findingId, odsCode: 'RAA', ...data })],
  );

beforeAll(async () => {
  findings = await createTestDatabase('findings', { entities: [], migrations: ofFindings });
  remediations = await createTestDatabase('remediations', {
    entities: [],
    migrations: ofRemediations,
  });
  const [told] = await findings.asSuperuser<{ id: string }>(ADD, ['FND-000001']);
  const [untold] = await findings.asSuperuser<{ id: string }>(ADD, ['FND-000002']);
  id = told!.id;
  for (const { status, dueOn, from, to } of MANDATED.periods)
    await findings.asSuperuser(ADD_PERIOD, [id, 2, status, dueOn, from, to]);
  await findings.asSuperuser(ADD_PERIOD, [untold!.id, -1, 'UNADDRESSED', null, '2017-03-20', null]);
  await findings.asSuperuser(
    `insert into enforcement_mandates (finding_id, ods_code, body_code, valid_from, recorded_from)
     values ($1, 'RAA', 'DHSC', '2018-05-10', now())`,
    [id],
  );
  await remediations.asSuperuser(HOLD.replaceAll('$id', id));
  const [event] = await tell(id, MANDATED);
  await findings.asSuperuser(
    `insert into feed_cursors (feed, position) values ('remediations', $1)`,
    [event!.id],
  );
}, 60_000);

it('a register that says what the fold says has no differences', async () => {
  expect(await compare()).toEqual({ findings: 2, acts: 1, waiting: 0, differences: [] });
});

it('a period of another status is found', async () => {
  const [difference, ...more] = await change(
    `update enforcement_periods set status = 'REMEDIED' where status = 'OVERDUE'`,
    `update enforcement_periods set status = 'OVERDUE' where status = 'REMEDIED'`,
  );
  expect(more).toEqual([]);
  expect(difference).toMatch(
    /^FND-000001: its periods are .*REMEDIED.* in the register, and .*OVERDUE/,
  );
});

it.each([
  [
    'a deadline that is another',
    `update enforcement_periods set due_on = '2018-06-29' where status = 'MANDATED'`,
    `update enforcement_periods set due_on = '2018-06-30' where status = 'MANDATED'`,
  ],
  [
    'a period that was lost',
    `update enforcement_periods set recorded_to = now() where status = 'UNADDRESSED' and version = 2`,
    `update enforcement_periods set recorded_to = null where status = 'UNADDRESSED' and version = 2`,
  ],
  [
    'a period of a finding that nobody acted on',
    `update enforcement_periods set status = 'ADVISED' where version = -1`,
    `update enforcement_periods set status = 'UNADDRESSED' where version = -1`,
  ],
  [
    'a mandate of another body',
    `update enforcement_mandates set body_code = 'ICO'`,
    `update enforcement_mandates set body_code = 'DHSC'`,
  ],
  [
    'an older version',
    `update enforcement_periods set version = 1 where version = 2`,
    `update enforcement_periods set version = 2 where version = 1`,
  ],
])('%s is found', async (_, sql, mend) => {
  expect(await change(sql, mend)).toHaveLength(1);
});

it.each([
  [
    'an act that was changed after it was told',
    `set session_replication_role = replica; update acts set due_on = '2018-06-29'`,
    `set session_replication_role = replica; update acts set due_on = '2018-06-30'`,
    [
      /^FND-000001: its periods are .*2018-06-30.* as remediations told, and .*2018-06-29.* by its acts$/,
    ],
  ],
  [
    'an act that was not told',
    `update enforcements set version = 3`,
    `set session_replication_role = replica; update enforcements set version = 2`,
    ['FND-000001: its version is 2 as remediations told, and 3 by its acts'],
  ],
  [
    'a telling that was changed',
    `update outbox set data = jsonb_set(data, '{mandates}', '[]')`,
    `update outbox set data = jsonb_set(data, '{mandates}', '[{ "bodyCode": "DHSC", "from": "2018-05-10", "to": null }]')`,
    [
      'FND-000001: its mandates are [] as remediations told, and ["DHSC 2018-05-10 "] by its acts',
      'FND-000001: its mandates are ["DHSC 2018-05-10 "] in the register, and [] as remediations told',
    ],
  ],
  [
    'a finding of which nothing was told',
    `update outbox set type = 'another'`,
    `update outbox set type = 'assay.remediations.enforcement.v1'`,
    [
      'FND-000001: remediations holds it, and has told nothing of it',
      /^FND-000001: its periods are .* in the register/,
      /^FND-000001: its mandates are .* in the register/,
    ],
  ],
])('%s is found', async (_, sql, mend, found) => {
  expect(await change(sql, mend, remediations)).toEqual(
    found.map((what) => (typeof what === 'string' ? what : expect.stringMatching(what))),
  );
});

it('a finding of which the register knows nothing is found, and what it has yet to apply is not', async () => {
  const unknown = '01890000-0000-7000-8000-000000000000';
  const unheld = {
    reference: unknown,
    what: 'remediations has told of it, and holds no such finding',
  };
  const [event] = await tell(unknown, MANDATED);
  expect(await compare()).toEqual({ findings: 3, acts: 1, waiting: 1, differences: [unheld] });
  await findings.asSuperuser('update feed_cursors set position = $1', [event!.id]);
  expect((await compare()).differences).toEqual([
    unheld,
    { reference: unknown, what: 'it is not an issued finding in the register' },
  ]);
});

it('the command names what differs, counts, and ends with 1', async () => {
  const command = path.resolve(import.meta.dirname, '../dist/verify-enforcement.js');
  const env = {
    ...process.env,
    FINDINGS_DATABASE_URL: findings.url,
    REMEDIATIONS_DATABASE_URL: remediations.url,
  };
  await expect(promisify(execFile)(process.execPath, [command], { env })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('it is not an issued finding in the register'),
    stdout: '3 findings compared, 1 acts folded, 2 differences\n',
  });
});
