import { migrate, schemaDrift } from '@assay/kit';
import { createTestDatabase, type TestDatabase } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { createInspectionsDataSource, entities, migrations } from '../src/data-source.ts';
import { loadStandards } from '../src/standard/load-standards.ts';
import { readStandardsFile } from '../src/standard/standard-file.ts';

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

describe('the standards', () => {
  it('are loaded once, and a second load changes nothing', async () => {
    const file = await readStandardsFile();
    const rows = file.standards.length + file.standards.flatMap(({ controls }) => controls).length;
    expect(file.standards).toHaveLength(9);
    expect(await loadStandards(dataSource, file)).toBe(rows);
    expect(await loadStandards(dataSource, file)).toBe(0);
  });

  it('are brought up to date when the file changes, and only where it does', async () => {
    const file = await readStandardsFile();
    const [first] = file.standards;
    if (!first) throw new Error('no standards');
    first.title = 'Another title';
    expect(await loadStandards(dataSource, file)).toBe(1);
  });
});
