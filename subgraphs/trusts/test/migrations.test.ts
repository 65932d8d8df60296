import { schemaDrift } from '@assay/kit';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

describe('the database of trusts', () => {
  let trusts: RunningTrusts;

  beforeAll(async () => {
    trusts = await startTrusts({ register: false });
  });
  afterAll(() => trusts.close());

  it('equals its entities after the migrations', async () => {
    expect(await schemaDrift(trusts.dataSource)).toEqual([]);
  });

  it('forces row-level security on every table that holds organisations or facts', async () => {
    const tables = await trusts.database.asSuperuser(
      `select relname from pg_class where relkind = 'r' and relrowsecurity and relforcerowsecurity order by relname`,
    );
    expect(tables).toEqual(
      ['organisation_observations', 'organisations', 'register_facts', 'successions'].map(
        (relname) => ({
          relname,
        }),
      ),
    );
  });

  it('never changes nor removes what an extract said', async () => {
    await trusts.database.asSuperuser(
      `insert into organisation_observations (ods_code, as_at, recorded_at, name, kind)
       values ('ZZ1', '2020-01-01', now(), 'One', 'NHS_TRUST')`,
    );
    for (const change of [
      `update organisation_observations set name = 'Two'`,
      'delete from organisation_observations',
      'truncate organisation_observations',
    ])
      await expect(trusts.database.asSuperuser(change)).rejects.toThrow('append-only');
  });
});
