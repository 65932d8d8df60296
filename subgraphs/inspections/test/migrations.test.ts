import { migrate, schemaDrift } from '@assay/kit';
import { createTestDatabase, type TestDatabase } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createInspectionsDataSource, entities, migrations } from '../src/data-source.ts';
import { AmendReports1795332000200 } from '../src/migrations/1795332000200-amend-reports.ts';
import { loadStandards } from '../src/standard/load-standards.ts';
import { profilesOf, readStandardsFile } from '../src/standard/standard-file.ts';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase('inspections', { entities, migrations });
  dataSource = await createInspectionsDataSource({ url: database.url }).initialize();
});
afterAll(() => dataSource.destroy());

describe('the migrations', () => {
  it('bring the database to exactly what the entities say', async () => {
    expect(await schemaDrift(dataSource)).toEqual([]);
  });

  it('do nothing the second time', async () => {
    expect(await migrate(dataSource)).toBe(0);
  });

  it('force row-level security on every table that belongs to a trust', async () => {
    const open = await database.asSuperuser(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind = 'r' and a.attname = 'body_code' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });
});

it('a report issued before issues were recorded is known to be issued since', async () => {
  const early = migrations.slice(0, migrations.indexOf(AmendReports1795332000200));
  const old = await createTestDatabase('inspections', { entities, migrations: early });
  const issued = `'RX1', 'NHSD'`;
  const id = '01890000-0000-7000-8000-000000000001';
  await old.asSuperuser(`
    insert into standards values ('X-1', 'x', '1', 'x', null, null, 1);
    insert into inspections (id, ods_code, body_code, standard_code, method, announced, status, planned_for, began_on,
        issued_on, report_number, version)
      values ('${id}', ${issued}, 'X-1', 'CONSENT', true, 'ISSUED', '2017-03-06', '2017-03-06', '2017-03-20', 2, 5);
    insert into report_versions
      select '${id}', n, ${issued}, '2017-03-13', '{}', encode(sha256('{}'), 'hex'), now(), 'nhsd-inspector'
      from generate_series(1, 2) n;
    insert into inspection_steps
      values ('${id}', 5, ${issued}, 'ISSUE', '2017-03-20', '2017-03-20T12:00:00Z', 'nhsd-lead');
  `);
  const later = await createInspectionsDataSource({ url: old.url }).initialize();
  try {
    expect(await migrate(later)).toBe(migrations.length - early.length);
  } finally {
    await later.destroy();
  }
  expect(await old.asSuperuser('select * from report_issues')).toMatchObject([
    {
      inspection_id: id,
      report_number: 2,
      issued_on: '2017-03-20',
      recorded_at: new Date('2017-03-20T12:00:00Z'),
      recorded_by: 'nhsd-lead',
    },
  ]);
  expect(await old.asSuperuser('select kind, reason from report_versions')).toEqual([
    { kind: 'ORIGINAL', reason: null },
    { kind: 'ORIGINAL', reason: null },
  ]);
});

describe('the standards', () => {
  it('are loaded once, and a second load changes nothing', async () => {
    const file = await readStandardsFile();
    const profiles = profilesOf(file);
    const rows =
      file.standards.length +
      file.standards.flatMap(({ controls }) => controls).length +
      profiles.length +
      profiles.flatMap(({ expectations }) => expectations).length;
    expect(profiles).toHaveLength(2);
    expect(file.standards).toHaveLength(9);
    expect(await loadStandards(dataSource, file)).toBe(rows);
    expect(await loadStandards(dataSource, file)).toBe(0);
  });

  it('gain a version that the file has anew, and nothing else', async () => {
    const file = await readStandardsFile();
    const [first] = file.standards;
    if (!first) throw new Error('no standards');
    const [control] = first.controls;
    if (!control) throw new Error('no controls');
    const added = { ...first, code: 'NDG-2099', version: '2099', controls: [control] };
    expect(await loadStandards(dataSource, { standards: [added, ...file.standards] })).toBe(2);
    expect(await loadStandards(dataSource, file)).toBe(0);
  });

  it('are refused whole when the file changes one that was issued', async () => {
    const file = await readStandardsFile();
    const [first] = file.standards;
    if (!first) throw new Error('no standards');
    const added = { ...first, code: 'NDG-2100', version: '2100' };
    const changed = { ...first, title: 'Another title' };
    await expect(loadStandards(dataSource, { standards: [added, changed] })).rejects.toThrow(
      /^NDG-2016 was issued with the title “National Data Guardian data security standards”/,
    );
    expect(await database.asSuperuser(`select from standards where code = 'NDG-2100'`)).toEqual([]);
  });

  it('can be neither changed nor removed, nor added to by anyone but an administrator', async () => {
    await expect(database.asSuperuser(`update standards set title = 'x'`)).rejects.toThrow(
      'append-only',
    );
    await expect(database.asSuperuser('delete from profile_expectations')).rejects.toThrow(
      'append-only',
    );
    const add = `insert into standards values ('X-1', 'x', '1', 'x', null, null, 99)`;
    await expect(dataSource.query(add)).rejects.toThrow('row-level security');
  });
});
