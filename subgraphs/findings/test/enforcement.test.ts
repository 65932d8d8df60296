import { setTimeout as sleep } from 'node:timers/promises';
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

let findings: RunningFindings;
let finding: { id: string; odsCode: string };

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'));
  pushInspections(findings, issued('one', [{ control: 'CE1' }]));
  await findings.settled();
  const [row] = await findings.database.asSuperuser<{ id: string }>('select id from findings');
  finding = { id: row!.id, odsCode: 'RAA' };
});
afterAll(() => findings.stop());

const READ = `query ($id: ID!, $asOf: DateTime, $by: [ID!]) {
  finding(id: $id, asOf: $asOf) { enforcementStatus dueOn }
  findings(filter: { mandatedBy: $by }, asOf: $asOf) { totalCount } }`;

/** Status, deadline and whether the Department has a mandate on it, on a day. */
async function on(day: string): Promise<[string, string | null, boolean]> {
  const { data } = await findings.as(people.dhscOfficer)(READ, {
    id: finding.id,
    asOf: `${day}T12:00:00Z`,
    by: ['DHSC'],
  });
  return [data.finding.enforcementStatus, data.finding.dueOn, data.findings.totalCount === 1];
}

const MANDATE = enforcement(
  { id: '', odsCode: 'RAA' },
  3,
  [
    ['UNADDRESSED', '2017-03-20', '2018-05-10'],
    ['MANDATED', '2018-05-10', '2018-07-01', '2018-06-30'],
    ['OVERDUE', '2018-07-01', '2018-08-01', '2018-06-30'],
    ['REMEDIED', '2018-08-01', null],
  ],
  [{ bodyCode: 'DHSC', from: '2018-05-10', to: '2018-08-01' }],
);

it('an issued finding is UNADDRESSED from its day until it is told otherwise', async () => {
  expect(await on('2017-03-20')).toEqual(['UNADDRESSED', null, false]);
  expect(await on('2030-01-01')).toEqual(['UNADDRESSED', null, false]);
});

it('each day shows the status, the deadline and the mandates of that day', async () => {
  pushEnforcement(findings, { ...MANDATE, findingId: finding.id });
  await findings.settled();
  expect(await on('2018-05-09')).toEqual(['UNADDRESSED', null, false]);
  expect(await on('2018-05-10')).toEqual(['MANDATED', '2018-06-30', true]);
  expect(await on('2018-06-30')).toEqual(['MANDATED', '2018-06-30', true]);
  expect(await on('2018-07-01')).toEqual(['OVERDUE', '2018-06-30', true]);
  expect(await on('2018-08-01')).toEqual(['REMEDIED', null, false]);
});

it('an older version, and the same again, are passed over', async () => {
  const rows = 'select count(*)::int as count from enforcement_periods';
  const before = await findings.database.asSuperuser(rows);
  pushEnforcement(
    findings,
    enforcement(finding, 2, [['ADVISED', '2017-03-20', null]]),
    enforcement(finding, 3, [['ADVISED', '2017-03-20', null]]),
  );
  await findings.settled();
  expect(await on('2018-05-10')).toEqual(['MANDATED', '2018-06-30', true]);
  expect(await findings.database.asSuperuser(rows)).toEqual(before);
});

it('a newer version replaces what was said, and what was recorded is kept', async () => {
  pushEnforcement(
    findings,
    enforcement(finding, 4, [
      ['UNADDRESSED', '2017-03-20', '2018-05-11'],
      ['ADVISED', '2018-05-11', '2018-05-11'],
      ['MANDATED', '2018-05-11', null, '2018-06-30'],
    ]),
  );
  await findings.settled();
  expect(await on('2018-05-10')).toEqual(['UNADDRESSED', null, false]);
  expect(await on('2018-05-11')).toEqual(['MANDATED', '2018-06-30', false]);
  const kept = await findings.database.asSuperuser<{ version: number; current: boolean }>(
    `select distinct version, recorded_to is null as current from enforcement_periods order by version`,
  );
  expect(kept.map(({ version, current }) => [version, current])).toEqual([
    [-1, false],
    [3, false],
    [4, true],
  ]);
});

it('enforcement of a finding that is not here yet waits for it', async () => {
  const { remediations } = await findings.positions();
  const id = '01890000-0000-7000-8000-000000000000';
  pushEnforcement(
    findings,
    enforcement({ id, odsCode: 'RAA' }, 1, [['ADVISED', '2017-03-20', null]]),
  );
  await sleep(700);
  expect((await findings.positions()).remediations).toBe(remediations);
  await findings.database.asSuperuser(
    `insert into findings (id, reference, ods_code, raised_by, title, severity, subjects, raised_on, issued_on, issued_at, recorded_by, recorded_at, search)
     values ($1, 'FND-LATE', 'RAA', 'CQC', 'Late', 'LOW', '{GENERAL}', '2017-03-20', '2017-03-20', now(), 'test', now(), '')`,
    [id],
  );
  await findings.settled();
  const { data } = await findings.as(people.cqcLead)(
    `{ finding(id: "${id}") { enforcementStatus } }`,
  );
  expect(data.finding.enforcementStatus).toBe('ADVISED');
});
