import { schemaDrift } from '@assay/kit';
import { createTestDatabase } from '@assay/kit/testing';
import { createFindingsDataSource, entities, migrations } from '../src/data-source.ts';

it('the migrations make the tables that the entities describe', async () => {
  const { url } = await createTestDatabase('findings', { entities, migrations });
  const dataSource = await createFindingsDataSource({ url }).initialize();
  try {
    expect(await schemaDrift(dataSource)).toEqual([]);
  } finally {
    await dataSource.destroy();
  }
});

it('every table that tells of a trust is under forced row-level security', async () => {
  const database = await createTestDatabase('findings', { entities, migrations });
  const open = await database.asSuperuser<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and a.attname = 'ods_code' and not (c.relrowsecurity and c.relforcerowsecurity)
       and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  expect(open.map(({ name }) => name)).toEqual(['organisation_kinds', 'organisations']);
});
