import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { parse } from 'csv-parse/sync';
import { organisation, pushOrganisations } from './support/facts.ts';
import { fillRegister } from './support/register.fixture.ts';
import { RunningFindings } from './support/start-findings.ts';

const REQUEST = `mutation ($input: RequestRegisterDownloadInput!) { requestRegisterDownload(input: $input) {
  download { url expiresAt } errors { code message field } } }`;
const MANY = 4_000;
const AS_OF = '2017-09-15T12:00:00Z';

let findings: RunningFindings;

beforeAll(async () => {
  findings = await RunningFindings.start();
  await fillRegister(findings);
}, 30_000);
afterAll(() => findings.stop());

const request = async (viewer: Viewer, input: object) => {
  const { data, errors } = await findings.as(viewer)(REQUEST, { input });
  return { ...data?.requestRegisterDownload, faults: errors };
};

async function link(viewer: Viewer, input: object = { asOf: AS_OF }): Promise<string> {
  const { download } = await request(viewer, input);
  return findings.here(download.url as string);
}

const rowsOf = (text: string) => parse<Record<string, string>>(text, { columns: true, bom: true });

/** Follows a link without reading what it gives. */
const follow = (url: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: false }, (answer) => {
      answer.pause();
      resolve(answer);
    }).on('error', reject);
  });

/** The transactions that read the register, as Postgres sees them. */
const reading = () =>
  findings.database.asSuperuser<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and xact_start is not null
      and query like '%wanted%' and pid <> pg_backend_pid()`,
  );

async function untilReadBy(count: number): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if ((await reading()).length === count) return;
    await sleep(25);
  }
  expect(await reading()).toHaveLength(count);
}

describe('a link to what answers a question', () => {
  it('gives the rows of that question as a file named after the day asked about', async () => {
    const input = {
      filter: { severities: ['HIGH'] },
      orderBy: { field: 'DUE_ON', direction: 'ASC' },
      asOf: AS_OF,
    };
    const listed = await findings.as(people.cqcLead)(
      `query ($filter: FindingFilter, $orderBy: FindingOrder, $asOf: DateTime) {
        findings(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: 100) { nodes { reference } } }`,
      input,
    );
    const answer = await fetch(await link(people.cqcLead, input));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining('"assay-findings-2017-09-15.csv"'),
      'cache-control': 'no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    const rows = rowsOf(await answer.text());
    expect(rows.map((row) => row.Reference)).toEqual(
      (listed.data.findings.nodes as { reference: string }[]).map(({ reference }) => reference),
    );
  });

  it('gives what was recorded by the instant asked about', async () => {
    const answer = await fetch(
      await link(people.cqcLead, { asOf: AS_OF, knownAt: '2017-01-01T00:00:00Z' }),
    );
    expect(rowsOf(await answer.text())).toEqual([]);
  });

  it('is for its person: a trust gets its own rows by it, and nobody a detail', async () => {
    const text = await (await fetch(await link(people.approverOf('RAA')))).text();
    expect(new Set(rowsOf(text).map((row) => row['Trust code']))).toEqual(new Set(['RAA']));
    const whole = await (await fetch(await link(people.cqcLead))).text();
    expect(whole).not.toContain('Secret detail');
  });

  it('opens nothing once a letter of it is changed, and is not asked for what it holds', async () => {
    const url = new URL(await link(people.cqcLead));
    const token = url.searchParams.get('link')!;
    const at = token.indexOf('.') + 20;
    url.searchParams.set(
      'link',
      `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`,
    );
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(await link(people.cqcLead), { method: 'HEAD' })).status).toBe(404);
  });

  it('carries five hundred trusts, and says so when it cannot carry what the filter names', async () => {
    const odsCodes = Array.from({ length: 500 }, (_, i) => `R${(i * 7919).toString(36)}`);
    expect((await request(people.cqcLead, { filter: { odsCodes } })).errors).toEqual([]);
    const controls = Array.from({ length: 500 }, (_, i) =>
      Array.from({ length: 90 }, (_each, j) => ((i * 104_729 + j * j * 7_919) % 36).toString(36)),
    ).map((letters, i) => `${letters.join('')}${String(i)}`);
    expect(await request(people.cqcLead, { filter: { controls, odsCodes } })).toMatchObject({
      download: null,
      errors: [{ code: 'INVALID_VALUE', field: ['filter'] }],
    });
  });

  it('is not given to a question that cannot be asked', async () => {
    const { faults } = await request(people.cqcLead, { filter: { text: 'a\u0000b' } });
    expect(faults[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a long answer', () => {
  beforeAll(async () => {
    // names so long that no buffer on the way holds all of it
    pushOrganisations(findings, organisation('RBB', { name: 'B'.repeat(4_000) }));
    await findings.settled();
    await findings.database.asSuperuser(
      `insert into findings (reference, ods_code, raised_by, title, severity, subjects, raised_on, issued_on, issued_at, recorded_by, recorded_at, search)
       select 'FND-MANY-' || i, 'RBB', 'CQC', 'Many', 'LOW', '{GENERAL}', '2016-01-01', '2016-01-01', now(), 'test', now(), ''
       from generate_series(1, $1::int) i`,
      [MANY],
    );
    await findings.database.asSuperuser(
      `insert into enforcement_periods (finding_id, ods_code, version, status, valid_from, recorded_from)
       select id, ods_code, -1, 'UNADDRESSED', issued_on, now() from findings where title = 'Many'`,
    );
  });

  const many = () => link(people.cqcLead, { filter: { raisedTo: '2016-12-31' } });

  it('is read as it is taken, within one transaction, which ends with it', async () => {
    const answer = await follow(await many());
    await untilReadBy(1);
    await findings.database.asSuperuser(
      `update findings set title = 'Changed meanwhile', version = version + 1 where title = 'Many'`,
    );
    const text = (await answer.setEncoding('utf8').toArray()).join('');
    const rows = rowsOf(text);
    expect(rows).toHaveLength(MANY);
    expect(new Set(rows.map((row) => row.Title))).toEqual(new Set(['Many']));
    await untilReadBy(0);
  });

  it('ends with its reader: who leaves gives the connection back', async () => {
    const answer = await follow(await many());
    await untilReadBy(1);
    answer.destroy();
    await untilReadBy(0);
  });

  it('is refused beside three others, until one of them ends', async () => {
    const url = await many();
    const [first, ...others] = await Promise.all([follow(url), follow(url), follow(url)]);
    await untilReadBy(3);
    const refused = await fetch(url);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining('in a minute') });
    first.destroy();
    await untilReadBy(2);
    const taken = await follow(url);
    expect(taken.statusCode).toBe(200);
    for (const answer of [taken, ...others]) answer.destroy();
    await untilReadBy(0);
  });

  it('breaks off when the database goes away, and is not taken for the whole', async () => {
    const answer = await follow(await many());
    await untilReadBy(1);
    const [reader] = await reading();
    await findings.database.asSuperuser('select pg_terminate_backend($1)', [reader!.pid]);
    await expect(answer.toArray()).rejects.toThrow(/aborted/);
    await untilReadBy(0);
  });
});
