import { migrate } from '@assay/kit';
import { createTestDatabase } from '@assay/kit/testing';
import { createFindingsDataSource } from '../src/data-source.ts';
import { CreateFindings1795305660000 } from '../src/migrations/1795305660000-create-findings.ts';

it('a register that was kept before is kept as it was read: withdrawn, searchable, in order', async () => {
  const database = await createTestDatabase('findings', {
    entities: [],
    migrations: [CreateFindings1795305660000],
  });
  await database.asSuperuser(
    `insert into organisations (ods_code, name) values ('RAA', 'Alpha Infirmary')`,
  );
  const [kept] = await database.asSuperuser<{ id: string }>(
    `insert into findings (reference, ods_code, raised_by, title, severity, subjects, raised_on, issued_on, issued_at, withdrawn_on,
       recorded_by, recorded_at, search)
     values ('FND-000001', 'RAA', 'CQC', 'Firewalls', 'HIGH', '{GENERAL}', '2017-03-20', '2017-03-20', '2017-03-21', '2017-05-01',
       'test', '2017-03-21', to_tsvector('english', 'FND-000001 Firewalls')) returning id`,
  );
  await database.asSuperuser(
    `insert into outbox (type, subject, data, recorded_at) values ('finding', $1, '{"withdrawnOn": "2017-05-01"}', '2017-05-02')`,
    [kept!.id],
  );
  await database.asSuperuser(
    `insert into enforcement_periods (finding_id, ods_code, version, status, due_on, valid_from, valid_to, recorded_from) values
       ($1, 'RAA', 1, 'MANDATED', '2017-06-01', '2017-03-20', '2017-04-10', '2017-03-21'),
       ($1, 'RAA', 1, 'REMEDIED', null, '2017-04-10', 'infinity', '2017-03-21')`,
    [kept!.id],
  );

  const dataSource = await createFindingsDataSource({ url: database.url }).initialize();
  await migrate(dataSource);
  await dataSource.destroy();

  expect(
    await database.asSuperuser(
      `select status, valid_from::text as "from", valid_to::text as "to", due_first::text as due, severity_rank as severity
       from enforcement_periods order by valid_from`,
    ),
  ).toEqual([
    { status: 'MANDATED', from: '2017-03-20', to: '2017-04-10', due: '2017-06-01', severity: 3 },
    { status: 'REMEDIED', from: '2017-04-10', to: '2017-05-01', due: 'infinity', severity: 3 },
    { status: 'WITHDRAWN', from: '2017-05-01', to: 'infinity', due: 'infinity', severity: 3 },
  ]);
  expect(
    await database.asSuperuser(
      `select withdrawn_at from findings f join finding_words w on w.finding_id = f.id
       where w.words @@ websearch_to_tsquery('english', 'alpha firewalls')`,
    ),
  ).toEqual([{ withdrawn_at: new Date('2017-05-02T00:00:00Z') }]);
});
