import { createLogger, UnitOfWork, type RequestContext, type Viewer } from '@assay/kit';
import { people, StatementLog } from '@assay/kit/testing';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';
import { createFindingsDataSource } from '../src/data-source.ts';
import { registerCsv, type RegisterQuery } from '../src/register/register-csv.ts';
import { organisation, pushOrganisations } from './support/facts.ts';
import { fillRegister, inOrderOf, type Expected } from './support/register.fixture.ts';
import { RunningFindings } from './support/start-findings.ts';

const DAY = '2017-09-15';
const AS_OF = new Date(`${DAY}T12:00:00Z`);

let findings: RunningFindings;
let dataSource: DataSource;
let expected: Expected[];
const log = new StatementLog();

beforeAll(async () => {
  findings = await RunningFindings.start();
  expected = (await fillRegister(findings))(DAY);
  dataSource = await createFindingsDataSource({
    url: findings.database.url,
    queryLogger: log,
  }).initialize();
}, 30_000);
afterAll(async () => {
  await dataSource.destroy();
  await findings.stop();
});

async function within<T>(viewer: Viewer, work: (context: RequestContext) => Promise<T>) {
  const context = {
    viewer,
    work: UnitOfWork.forViewer(dataSource, viewer),
    logger: createLogger('findings', 'silent'),
    correlationId: 'test',
  };
  try {
    return await work(context);
  } finally {
    await context.work.close();
  }
}

const csv = (viewer: Viewer, query: RegisterQuery) =>
  within(viewer, async (context) => {
    let whole = '';
    for await (const piece of registerCsv(context, query)) whole += piece;
    return whole;
  });

const rowsOf = (text: string) => parse<Record<string, string>>(text, { columns: true, bom: true });

it('every finding that answers is a row, in the order asked for', async () => {
  const rows = rowsOf(
    await csv(people.cqcLead, {
      asOf: AS_OF,
      filter: { severities: ['HIGH', 'LOW'] },
      orderBy: { field: 'DUE_ON', direction: 'ASC' },
    }),
  );
  const wanted = expected
    .filter(({ severity }) => severity === 'HIGH' || severity === 'LOW')
    .sort(inOrderOf('DUE_ON', 'ASC'));
  expect(rows.map((row) => row.Reference)).toEqual(wanted.map(({ reference }) => reference));
  expect(rows[0]).toMatchObject({
    Title: wanted[0]!.title,
    'Trust code': wanted[0]!.odsCode,
    Kind: wanted[0]!.kind,
    Status: wanted[0]!.status,
    'Due on': wanted[0]!.dueOn,
    Compellability: wanted[0]!.compellability,
    'Compellable by': expect.any(String),
  });
});

it('a trust gets its own rows, the operator none, and nobody a detail', async () => {
  const own = rowsOf(await csv(people.approverOf('RAA'), { asOf: AS_OF }));
  expect(new Set(own.map((row) => row['Trust code']))).toEqual(new Set(['RAA']));
  expect(rowsOf(await csv(people.administrator, { asOf: AS_OF }))).toEqual([]);
  expect(await csv(people.cqcLead, { asOf: AS_OF })).not.toContain('Secret detail');
});

it('a text that a spreadsheet would run as a formula stays a text, and quotes and lines stay in their cell', async () => {
  const name = '=HYPERLINK("https://example.org","click")\r\nsecond line';
  pushOrganisations(findings, organisation('RAA', { name }));
  await findings.settled();
  const text = await csv(people.cqcLead, { asOf: AS_OF, filter: { odsCodes: ['RAA'] } });
  expect(text).toContain(`"'=HYPERLINK(""https://example.org"",""click"")\r\nsecond line"`);
  const [row] = rowsOf(text);
  expect(row!.Trust).toBe(`'${name}`);
  expect(text.split('\r\n')[0]).toMatch(/^\uFEFFReference,Title,/);
});

it('a list of thousands is read piece by piece, each when it is asked for, from one snapshot', async () => {
  await findings.database.asSuperuser(
    `insert into findings (reference, ods_code, raised_by, title, severity, subjects, raised_on, issued_on, issued_at, recorded_by, recorded_at, search)
     select 'FND-MANY-' || i, 'RBB', 'CQC', 'Many', 'LOW', '{GENERAL}', '2016-01-01', '2016-01-01', now(), 'test', now(), ''
     from generate_series(1, 1200) i`,
  );
  await findings.database.asSuperuser(
    `insert into enforcement_periods (finding_id, ods_code, version, status, valid_from, recorded_from)
     select id, ods_code, -1, 'UNADDRESSED', issued_on, now() from findings where title = 'Many'`,
  );
  await within(people.cqcLead, async (context) => {
    const pieces = registerCsv(context, { asOf: AS_OF, filter: { raisedTo: '2016-12-31' } });
    await pieces.next();
    const texts: string[] = [];
    const statements = await log.during(async () => {
      const { value } = await pieces.next();
      texts.push(value as string);
    });
    expect(statements.filter((sql) => sql.includes('wanted'))).toHaveLength(1);
    expect(texts[0]!.split('\r\n')).toHaveLength(501);
    await findings.database.asSuperuser(
      `update findings set title = 'Changed meanwhile', version = version + 1 where title = 'Many'`,
    );
    for await (const piece of pieces) texts.push(piece);
    const rows = texts.join('').trimEnd().split('\r\n');
    expect(new Set(rows).size).toBe(1200);
    expect(rows.every((row) => row.includes(',Many,'))).toBe(true);
  });
});
