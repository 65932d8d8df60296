import { people } from '@assay/kit/testing';
import { inspectionEvent } from '../src/inspection/inspection.event.ts';
import {
  all2021,
  boards2023,
  DEVICES,
  publishing,
  trusts2022,
  trusts2023,
} from './support/publications.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

let subgraph: TestSubgraph;
let publish: ReturnType<typeof publishing>;

beforeAll(async () => {
  subgraph = await startSubgraph();
  publish = publishing(subgraph.as);
});
afterEach(() =>
  subgraph.database.asSuperuser(
    `set session_replication_role = replica;
     truncate inspections, inspection_steps, assessments, assessment_rationales, publications, outbox, idempotency_keys cascade`,
  ),
);
afterAll(() => subgraph.stop());

const NOTHING = {
  imported: 0,
  updated: 0,
  unchanged: 0,
  notPublished: 0,
  unknownTrust: 0,
  rejected: 0,
  rowProblems: [],
  errors: [],
};

const listed = async (viewer = people.nhseOfficer): Promise<any[]> => {
  const { data, errors } = await subgraph.as(viewer)(
    `{ inspections(first: 100) { nodes { trust { odsCode } body { code } standard { code } method announced status
       plannedFor issuedOn result version publication { source status publishedOn revision }
       assessments { outcome selfAssessedOutcome rationale control { id subjects } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.inspections.nodes;
};
const statuses = async () =>
  (await listed()).map(({ trust, standard, publication: { status, publishedOn } }) =>
    [trust.odsCode, standard.code, status, publishedOn].join(' '),
  );

describe('a publication', () => {
  it('is an issued self-assessment that names its source, its status and its day', async () => {
    const csv = trusts2023(['RX1', '22/23 Approaching Standards']);
    expect(await publish(csv)).toEqual({ ...NOTHING, imported: 1 });
    expect(await listed()).toEqual([
      {
        trust: { odsCode: 'RX1' },
        body: { code: 'NHSE' },
        standard: { code: 'DSPT-2022-23' },
        method: 'SELF_ASSESSMENT',
        announced: true,
        status: 'ISSUED',
        plannedFor: '2023-06-30',
        issuedOn: '2023-06-30',
        result: 'FAILED',
        version: 1,
        publication: {
          source: 'Data Security and Protection Toolkit 2022/23, published results',
          status: 'Approaching Standards',
          publishedOn: '2023-06-30',
          revision: 1,
        },
        assessments: [
          {
            outcome: 'PARTIALLY_MET',
            selfAssessedOutcome: 'PARTIALLY_MET',
            rationale: expect.stringMatching(
              /published the status Approaching Standards on 30 June 2023.*improvement plan was agreed with NHS England\.$/,
            ),
            control: {
              id: 'DSPT-2022-23/STATUS',
              subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
            },
          },
        ],
      },
    ]);
  });

  it.each([
    ['22/23 Standards Exceeded', 'MET', 'PASSED', false],
    ['22/23 Standards Met', 'MET', 'PASSED', false],
    ['22/23 Approaching Standards', 'PARTIALLY_MET', 'FAILED', true],
    ['22/23 Standards Not Met', 'NOT_MET', 'FAILED', true],
  ])('of %s is %s and reaches the feed once', async (status, outcome, result, below) => {
    await publish(trusts2023(['RX1', status]));
    const events = await subgraph.events();
    expect(events).toHaveLength(1);
    const { data } = events[0]!;
    expect(inspectionEvent.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      odsCode: 'RX1',
      bodyCode: 'NHSE',
      status: 'ISSUED',
      method: 'SELF_ASSESSMENT',
      issuedOn: '2023-06-30',
      result,
      assessments: [{ outcome, below, findingTitle: status.replace('22/23', 'DSPT 2022/23:') }],
    });
  });

  it('belongs to the body that ran the toolkit on the day', async () => {
    await publish(
      trusts2023(
        ['RX1', '22/23 Standards Met', '31/01/2023'],
        ['RX2', '22/23 Standards Met', '01/02/2023'],
      ),
    );
    const bodies = (await listed()).map(({ trust, body }) => [trust.odsCode, body.code]);
    expect(Object.fromEntries(bodies)).toEqual({ RX1: 'NHSD', RX2: 'NHSE' });
  });
});

describe('the formats', () => {
  it('of integrated care boards: a board outside the register of trusts is told by its line', async () => {
    const csv = boards2023(['QXX', '22/23 Standards Met'], ['RX1', '22/23 Standards Met']);
    expect(await publish(csv)).toMatchObject({
      imported: 1,
      unknownTrust: 1,
      rowProblems: [{ line: 2, column: null, message: 'The register of trusts holds no QXX.' }],
    });
  });

  it('of 2021/22: the day is given beside the file, and a missing status is none', async () => {
    const csv = trusts2022(['RX1', '21/22 Standards Not Met'], ['RX2', '#N/A']);
    expect(await publish(csv, { publishedOn: '2022-08-31' })).toEqual({
      ...NOTHING,
      imported: 1,
      notPublished: 1,
    });
    expect(await statuses()).toEqual(['RX1 DSPT-2021-22 Standards Not Met 2022-08-31']);
  });

  it('of 2020/21: the status of the organisation itself, once however many successors it has', async () => {
    const row = ['RX1', '20/21 Standards Not fully Met (Plan Agreed)'] as const;
    expect(await publish(all2021(row, row))).toEqual({ ...NOTHING, imported: 1 });
    expect(await statuses()).toEqual([
      'RX1 DSPT-2020-21 Standards Not fully Met (Plan Agreed) 2021-06-28',
    ]);
  });

  it('with a byte order mark, carriage returns and blank lines', async () => {
    const csv = '\uFEFF' + trusts2023(['RX1', '22/23 Standards Met']).replaceAll('\n', '\r\n');
    expect(await publish(`${csv}\r\n\r\n`)).toEqual({ ...NOTHING, imported: 1 });
  });

  it.each([
    ['an empty file', ' ', /csv is empty/],
    ['an archive', 'PK\u0003\u0004', /zip archive/],
    ['a binary file', 'a\u0000b', /control character/],
    ['another encoding', 'Code,Status\uFFFD', /not UTF-8/],
    ['another file', 'Code,Name\nRX1,One', /no header of such a file/],
    ['no header', 'RX1,22/23 Standards Met', /no header of such a file/],
  ])('refuse %s and write nothing', async (_, csv, message) => {
    const { errors, imported } = await publish(csv);
    expect(errors).toEqual([
      { code: 'INVALID_VALUE', message: expect.stringMatching(message), field: ['csv'] },
    ]);
    expect(imported).toBeNull();
    expect(await listed()).toEqual([]);
  });

  it.each([
    ['is missing', trusts2022(['RX1', '21/22 Standards Met']), {}, 'INVALID_VALUE'],
    ['is not wanted', trusts2023(), { publishedOn: '2023-06-30' }, 'INVALID_VALUE'],
    ['lies ahead', trusts2022(), { publishedOn: '2999-01-01' }, 'DATE_IN_FUTURE'],
  ])('refuse a file whose day of publication %s', async (_, csv, more, code) => {
    expect((await publish(csv, more)).errors).toMatchObject([{ code, field: ['publishedOn'] }]);
  });
});

describe('a bad row', () => {
  it.each([
    ['no ODS code', ['rx1', '22/23 Standards Met'], 2, /no ODS code/],
    ['no known status', ['RX1', '22/23 Almost There'], 8, /no status of the toolkit/],
    ['a status without its year', ['RX1', 'Standards Met'], 8, /no status of the toolkit/],
    ['a year that is none', ['RX1', '22/24 Standards Met'], 8, /no status of the toolkit/],
    ['a year that is not held', ['RX1', '19/20 Standards Met'], 8, /2019\/20 is none/],
    ['a year assessed by outcomes', ['RX1', '24/25 Standards Met'], 8, /2024\/25 is none/],
    ['no such day', ['RX1', '22/23 Standards Met', '31/06/2023'], 9, /no day of publication/],
    ['an ISO day', ['RX1', '22/23 Standards Met', '2023-06-30'], 9, /DD\/MM\/YYYY/],
    ['a day ahead', ['RX1', '22/23 Standards Met', '01/01/2999'], 9, /lies in the future/],
    ['a trust closed by then', ['RX3', '22/23 Standards Met'], 9, /was not open on 30 June 2023/],
    ['a day of no body', ['RX1', '22/23 Standards Met', '31/03/2018'], 9, /names no body/],
  ] as const)(
    'with %s is told by line and column, and the rest goes in',
    async (_, row, column, message) => {
      const answer = await publish(trusts2023(['RX2', '22/23 Standards Met'], row));
      expect(answer).toMatchObject({ imported: 1, rejected: 1, errors: [] });
      expect(answer.rowProblems).toEqual([
        { line: 3, column, message: expect.stringMatching(message) },
      ]);
    },
  );

  it('of another width or with an open quote spoils no other', async () => {
    const csv = trusts2023(['RX2', '22/23 Standards Met']);
    const answer = await publish(`${csv}1,RX1\n2,"RX1,\n`);
    expect(answer).toMatchObject({ imported: 1, rejected: 2 });
    expect(answer.rowProblems.map(({ line }: any) => line)).toEqual([3, 4]);
  });

  it('contradicting an earlier one is left out; repeating it says nothing new', async () => {
    const answer = await publish(
      trusts2023(
        ['RX1', '22/23 Standards Met'],
        ['RX1', '22/23 Standards Met'],
        ['RX1', '22/23 Standards Not Met'],
      ),
    );
    expect(answer).toMatchObject({
      imported: 1,
      rejected: 1,
      rowProblems: [{ line: 4, column: 8 }],
    });
  });

  it('of a later piece is numbered as in the file', async () => {
    const answer = await publish(trusts2023(['RX1', 'Standards']), { firstLine: 900 });
    expect(answer.rowProblems).toMatchObject([{ line: 900 }]);
  });

  it('without a status is counted apart, whatever its day', async () => {
    const csv = trusts2023(['RX1', 'Not Published', '28/06/2022'], ['RX2', 'Not Published', '']);
    expect(await publish(csv)).toEqual({ ...NOTHING, notPublished: 2 });
    expect(await listed()).toEqual([]);
  });

  it("carrying another year's status belongs to that year", async () => {
    await publish(trusts2023(['RX1', '21/22 Standards Met', '30/06/2022']));
    expect(await statuses()).toEqual(['RX1 DSPT-2021-22 Standards Met 2022-06-30']);
  });
});

describe('a later file', () => {
  const june = trusts2023(['RX1', '22/23 Standards Not Met'], ['RX2', '22/23 Standards Met']);
  const september = trusts2023(['RX1', '22/23 Approaching Standards', '01/09/2023']);

  it('that says the same changes nothing, nor tells the feed', async () => {
    await publish(june);
    expect(await publish(june)).toEqual({ ...NOTHING, unchanged: 2 });
    const later = june.replaceAll('30/06/2023', '30/07/2023');
    expect(await publish(later)).toEqual({ ...NOTHING, unchanged: 2 });
    expect(await subgraph.events()).toHaveLength(2);
  });

  it('that is imported twice at once is imported once', async () => {
    const answers = await Promise.all([publish(june), publish(june), publish(june)]);
    expect(answers.map(({ imported }) => imported).sort()).toEqual([0, 0, 2]);
  });

  it('repeated under its key answers as before', async () => {
    const more = { idempotencyKey: 'the same' };
    const first = await publish(june, more);
    expect(await publish(june, more)).toEqual(first);
    expect((await publish(september, more)).errors).toMatchObject([{ code: 'KEY_REUSED' }]);
  });

  it('with another status adds a publication and edits none; the earlier file then changes nothing', async () => {
    await publish(june);
    expect(await publish(september)).toEqual({ ...NOTHING, updated: 1 });
    expect(await publish(june)).toEqual({ ...NOTHING, unchanged: 2 });
    const ofOne = (await listed()).filter(({ trust }) => trust.odsCode === 'RX1');
    expect(ofOne.map(({ publication }) => [publication.revision, publication.status])).toEqual([
      [2, 'Approaching Standards'],
      [1, 'Standards Not Met'],
    ]);
  });

  it.each(['30/06/2023', '29/06/2023'])('with another status of %s is told', async (day) => {
    await publish(june);
    const answer = await publish(trusts2023(['RX1', '22/23 Standards Met', day]));
    expect(answer).toMatchObject({ rejected: 1, rowProblems: [{ line: 2, column: 8 }] });
    expect(answer.rowProblems[0].message).toContain('Standards Not Met of 30 June 2023 already');
  });
});

it('counts of devices are nowhere in the database, nor in an answer', async () => {
  const rows = [
    ['RX1', '21/22 Standards Met'],
    ['ZZ9', '21/22 Standards Met'],
    ['bad', '21/22 Something'],
  ] as const;
  const shifted = `${DEVICES},RX2,One${`,${DEVICES}`.repeat(11)}\n`;
  const csv = trusts2022(...rows) + shifted;
  const answer = await publish(csv, { publishedOn: '2022-08-31' });
  expect(answer).toMatchObject({ imported: 1, unknownTrust: 1, rejected: 2 });
  expect(JSON.stringify(answer)).not.toContain(DEVICES);
  const tables = await subgraph.database.asSuperuser<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name } of tables) {
    const found = await subgraph.database.asSuperuser(
      `select t::text from ${name} t where t::text like '%${DEVICES}%'`,
    );
    expect([name, found]).toEqual([name, []]);
  }
});

it('takes as many statements for two trusts as for one', async () => {
  const statements = async (csv: string) =>
    (await subgraph.log.during(() => publish(csv))).filter((sql) => !sql.includes('feed_cursors'))
      .length;
  const one = await statements(trusts2023(['RX1', '22/23 Standards Met']));
  const two = trusts2023(
    ['RX1', '22/23 Standards Not Met', '01/07/2023'],
    ['RX2', '22/23 Standards Met'],
  );
  expect(await statements(two)).toBe(one);
  expect(one).toBeLessThan(25);
});
