import { migrations as ofFindings } from '@assay/findings/dist/migrations/index.js';
import { createTestDatabase, type TestDatabase } from '@assay/kit/testing';
import { migrations as ofRemediations } from '@assay/remediations/dist/migrations/index.js';
import { compareEnforcement } from '../src/enforcement-check.ts';

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

const compare = () =>
  compareEnforcement({ findings: findings.url, remediations: remediations.url });

/** What `work` changes in the register is found, and gone when it is mended. */
async function change(sql: string, mend: string): Promise<string[]> {
  await findings.asSuperuser(sql);
  const { differences } = await compare();
  await findings.asSuperuser(mend);
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
  const [event] = await tell(id, MANDATED);
  await findings.asSuperuser(
    `insert into feed_cursors (feed, position) values ('remediations', $1)`,
    [event!.id],
  );
}, 60_000);

it('a register that says what the fold says has no differences', async () => {
  expect(await compare()).toEqual({ findings: 2, waiting: 0, differences: [] });
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

it('a finding of which the register knows nothing is found, and what it has yet to apply is not', async () => {
  const unknown = '01890000-0000-7000-8000-000000000000';
  const [event] = await tell(unknown, MANDATED);
  expect(await compare()).toEqual({ findings: 2, waiting: 1, differences: [] });
  await findings.asSuperuser('update feed_cursors set position = $1', [event!.id]);
  expect((await compare()).differences).toEqual([
    { reference: unknown, what: 'is not an issued finding here' },
  ]);
});
