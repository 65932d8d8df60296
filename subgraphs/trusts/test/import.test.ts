import { addDays, londonDay } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { etrCells, etrFile, etrRow } from './support/etr.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

let trusts: RunningTrusts;

beforeAll(async () => {
  trusts = await startTrusts({ register: false });
});
afterEach(() => trusts.clear());
afterAll(() => trusts.close());

const ADA = { code: 'ZA1', name: 'ADA NHS TRUST' };
const BEE = { code: 'ZB1', name: 'BEE NHS FOUNDATION TRUST', grouping: 'Y62', closed: '20200331' };

const DETAILS = '{ trusts { nodes { odsCode name kind region { code name } openedOn closedOn } } }';

async function listed(document = DETAILS) {
  return (await trusts.as(people.cqcLead)(document)).data.trusts.nodes;
}

describe('the layouts of an extract', () => {
  const plain = (width: number) => [ADA, BEE].map((o) => etrCells(o, width).join(','));
  const quoted = (width: number) => [ADA, BEE].map((o) => etrRow(o, width));
  const header = ['ORGANISATIONCODE', ...Array<string>(23).fill('X')].join(',');

  it.each([
    ['27 quoted columns, CRLF', quoted(27).join('\r\n') + '\r\n'],
    ['27 quoted columns, LF', quoted(27).join('\n') + '\n'],
    ['24 plain columns, LF', plain(24).join('\n')],
    ['24 quoted columns, CRLF', quoted(24).join('\r\n')],
    ['27 plain columns with a byte order mark', '\uFEFF' + plain(27).join('\n')],
    ['a byte order mark before a quote', '\uFEFF' + quoted(27).join('\r\n')],
    ['24 columns under a header', [header, ...plain(24)].join('\n')],
    ['blank lines at the end', quoted(27).join('\n') + '\n\n'],
  ])('reads %s', async (_, csv) => {
    expect(await trusts.importCsv(csv)).toEqual({
      imported: 2,
      updated: 0,
      unchanged: 0,
      outsideEngland: 0,
      rejected: 0,
      rowProblems: [],
      errors: [],
    });
    expect(await listed()).toEqual([
      {
        odsCode: 'ZA1',
        name: 'Ada NHS Trust',
        kind: 'NHS_TRUST',
        region: { code: 'Y56', name: 'London' },
        openedOn: '2001-04-01',
        closedOn: null,
      },
      {
        odsCode: 'ZB1',
        name: 'Bee NHS Foundation Trust',
        kind: 'NHS_FOUNDATION_TRUST',
        region: { code: 'Y62', name: 'North West' },
        openedOn: '2001-04-01',
        closedOn: '2020-03-31',
      },
    ]);
  });

  it('knows no region in the groupings of older files', async () => {
    await trusts.importCsv(etrFile({ ...ADA, grouping: 'Y54' }));
    expect(await listed('{ trusts { nodes { region { code } } } }')).toEqual([{ region: null }]);
  });

  it('sets Welsh organisations aside, by office region or by grouping', async () => {
    const csv = etrFile(
      { code: 'RQF', name: 'VELINDRE NHS TRUST', grouping: '', officeRegion: 'W' },
      { code: 'RT4', name: 'WELSH AMBULANCE', grouping: 'W00', officeRegion: '' },
      ADA,
    );
    expect(await trusts.importCsv(csv)).toMatchObject({
      imported: 1,
      outsideEngland: 2,
      rejected: 0,
    });
    expect(await listed('{ trusts { nodes { odsCode } } }')).toEqual([{ odsCode: 'ZA1' }]);
  });

  it('counts the lines of a later piece from its first line', async () => {
    const outcome = await trusts.importCsv(etrFile({ ...ADA, code: 'zz' }, BEE), {
      firstLine: 101,
    });
    expect(outcome).toMatchObject({
      imported: 1,
      rejected: 1,
      rowProblems: [{ line: 101, column: 1 }],
    });
  });
});

describe('a bad row', () => {
  const twentySix = etrCells(ADA).slice(1).join(',');

  it.each([
    [
      'a code in small letters',
      etrRow({ ...ADA, code: 'za1' }),
      1,
      /"za1".*3 to 6 capital letters/,
    ],
    ['a code too short', etrRow({ ...ADA, code: 'ZA' }), 1, /"ZA"/],
    ['a code too long', etrRow({ ...ADA, code: 'ZA12345' }), 1, /"ZA12345"/],
    ['a blank name', etrRow({ ...ADA, name: ' ' }), 2, /name is blank/],
    [
      'a name without end',
      etrRow({ ...ADA, name: 'A'.repeat(201) }),
      2,
      /201 characters.*up to 200/,
    ],
    [
      'an open date that is no day',
      etrRow({ ...ADA, opened: '20190229' }),
      11,
      /"20190229".*YYYYMMDD/,
    ],
    [
      'a close date in another form',
      etrRow({ ...ADA, closed: '31/03/2020' }),
      12,
      /"31\/03\/2020".*YYYYMMDD/,
    ],
    [
      'a close date before the open date',
      etrRow({ ...ADA, closed: '19990101' }),
      12,
      /1999-01-01 is before/,
    ],
    ['columns missing', twentySix, null, /26 columns; it needs 24 or 27/],
    ['a quote that never closes', `"ZA1,ADA NHS TRUST${','.repeat(25)}`, 1, /quotes/],
    ['a quote in the middle', etrRow(ADA).replace('ADA NHS', 'ADA" NHS'), 2, /quotes/],
    ['the columns of GP practices', etrCells(ADA).with(12, 'A').join(','), 13, /"A".*blank/],
  ])(
    'is reported by line and column, and the rest goes in: %s',
    async (_, row, column, message) => {
      const csv = [etrRow(BEE), row, etrRow({ code: 'ZC1', name: 'CAY NHS TRUST' })].join('\r\n');
      const outcome = await trusts.importCsv(csv);
      expect(outcome).toMatchObject({ imported: 2, rejected: 1, errors: [] });
      expect(outcome.rowProblems).toEqual([
        { line: 2, column, message: expect.stringMatching(message) },
      ]);
    },
  );

  it('has all its problems reported at once and counts as one', async () => {
    const outcome = await trusts.importCsv(
      etrFile(BEE, { ...ADA, code: '', name: '', opened: 'x' }),
    );
    expect(outcome.rejected).toBe(1);
    expect(outcome.rowProblems.map((p: { column: number }) => p.column)).toEqual([1, 2, 11]);
  });

  it('is one that repeats a code of the file; the first is kept', async () => {
    const outcome = await trusts.importCsv(etrFile(ADA, BEE, { ...ADA, name: 'OTHER NHS TRUST' }));
    expect(outcome).toMatchObject({ imported: 2, rejected: 1 });
    expect(outcome.rowProblems).toEqual([
      { line: 3, column: 1, message: expect.stringMatching(/ZA1 is on line 1 already/) },
    ]);
    expect(await listed('{ trusts { nodes { name } } }')).toContainEqual({ name: 'Ada NHS Trust' });
  });
});

describe('an unknown format', () => {
  it.each([
    ['nothing', '  \n ', /empty/],
    ['a spreadsheet', 'PK\u0003\u0004rest', /zip archive or a spreadsheet/],
    ['binary data', `${etrRow(ADA)}\n\u0000\u0001`, /binary/],
    ['another encoding', etrRow({ ...ADA, name: 'ADA\uFFFD NHS TRUST' }), /not UTF-8/],
    ['JSON', '{"organisations": []}', /1 column|comma-separated/],
    ['another table', 'code,name\nZA1,Ada', /2 columns/],
    [
      'GP practices',
      etrCells({ code: 'A81001', name: 'SURGERY' }).with(12, 'A').join(','),
      /GP practices/,
    ],
  ])('is refused with what was found and what would be right: %s', async (_, csv, message) => {
    const outcome = await trusts.importCsv(csv);
    expect(outcome).toMatchObject({ imported: null, rowProblems: null });
    expect(outcome.errors).toEqual([
      { code: 'INVALID_VALUE', field: ['csv'], message: expect.stringMatching(message) },
    ]);
    expect(outcome.errors[0].message).toMatch(/etr\.csv.*24 or 27 columns/);
    expect(await listed()).toEqual([]);
  });
});

describe('an import dated in the future', () => {
  it('is refused', async () => {
    const outcome = await trusts.importCsv(etrFile(ADA), { asAt: addDays(londonDay(), 1) });
    expect(outcome.errors).toMatchObject([{ code: 'DATE_IN_FUTURE', field: ['asAt'] }]);
    expect(await listed()).toEqual([]);
  });
});

describe('importing again', () => {
  it('changes nothing and tells nothing when the extract is the same', async () => {
    await trusts.importCsv(etrFile(ADA, BEE));
    const events = await trusts.database.asSuperuser('select id from outbox');
    for (const asAt of [undefined, '2024-01-01', '2019-06-01'])
      expect(await trusts.importCsv(etrFile(ADA, BEE), { asAt })).toMatchObject({
        imported: 0,
        updated: 0,
        unchanged: 2,
      });
    expect(await trusts.database.asSuperuser('select id from outbox')).toEqual(events);
  });

  it('updates what changed, adds what is new and removes nothing', async () => {
    await trusts.importCsv(etrFile(ADA, BEE), { asAt: '2024-01-01' });
    const outcome = await trusts.importCsv(
      etrFile(
        { ...ADA, grouping: 'Y58', closed: '20240630' },
        { code: 'ZC1', name: 'CAY NHS TRUST' },
      ),
      { asAt: '2024-07-01' },
    );
    expect(outcome).toMatchObject({ imported: 1, updated: 1, unchanged: 0 });
    expect(await listed('{ trusts { nodes { odsCode region { code } closedOn } } }')).toEqual([
      { odsCode: 'ZA1', region: { code: 'Y58' }, closedOn: '2024-06-30' },
      { odsCode: 'ZB1', region: { code: 'Y62' }, closedOn: '2020-03-31' },
      { odsCode: 'ZC1', region: { code: 'Y56' }, closedOn: null },
    ]);
  });

  it('corrects an extract of the same day', async () => {
    await trusts.importCsv(etrFile(ADA), { asAt: '2024-01-01' });
    const corrected = { ...ADA, name: 'ADA LOVELACE NHS TRUST' };
    expect(await trusts.importCsv(etrFile(corrected), { asAt: '2024-01-01' })).toMatchObject({
      updated: 1,
    });
    expect(await listed('{ trusts { nodes { name nameOn(date: "2024-01-01") } } }')).toEqual([
      { name: 'Ada Lovelace NHS Trust', nameOn: 'Ada Lovelace NHS Trust' },
    ]);
  });

  it('repeats the answer for the same key, and refuses the key for another extract', async () => {
    const key = { idempotencyKey: 'import-1', asAt: '2024-01-01' };
    const first = await trusts.importCsv(etrFile(ADA, { ...BEE, code: '?' }), key);
    expect(first).toMatchObject({ imported: 1, rejected: 1 });
    expect(await trusts.importCsv(etrFile(ADA, { ...BEE, code: '?' }), key)).toEqual(first);
    expect((await trusts.importCsv(etrFile(BEE), key)).errors).toMatchObject([
      { code: 'KEY_REUSED', field: ['idempotencyKey'] },
    ]);
    expect(await listed('{ trusts { nodes { odsCode } } }')).toEqual([{ odsCode: 'ZA1' }]);
  });

  it('takes a number of statements that does not grow with the rows', async () => {
    const many = (from: number, count: number) =>
      etrFile(
        ...Array.from({ length: count }, (_, i) => ({
          code: `Z${String(from + i)}`,
          name: 'ONE OF MANY NHS TRUST',
        })),
      );
    const few = await trusts.log.during(() => trusts.importCsv(many(1000, 2)));
    const lots = await trusts.log.during(() => trusts.importCsv(many(2000, 200)));
    expect(lots).toHaveLength(few.length);
    expect(lots.length).toBeLessThanOrEqual(7);
  });
});

describe('the history of an organisation', () => {
  const extracts = [
    { asAt: '2014-01-01', name: 'OLD TOWN NHS TRUST' },
    { asAt: '2017-01-01', name: 'OLD TOWN NHS FOUNDATION TRUST' },
    { asAt: '2020-01-01', name: 'NEW TOWN NHS FOUNDATION TRUST' },
    { asAt: '2023-01-01', name: 'NEW TOWN NHS FOUNDATION TRUST' },
  ];
  const days = [
    '2000-01-01',
    '2013-05-01',
    '2016-12-31',
    '2017-01-01',
    '2019-12-31',
    '2020-01-01',
    '2024-01-01',
  ];
  const aliases = days.map(
    (day, i) => `n${String(i)}: nameOn(date: "${day}") k${String(i)}: kindOn(date: "${day}")`,
  );

  it.each([
    ['oldest first', [0, 1, 2, 3]],
    ['newest first', [3, 2, 1, 0]],
    ['mixed', [2, 0, 3, 1]],
  ])('is the same whatever the order of import: %s', async (_, order) => {
    for (const i of order)
      await trusts.importCsv(etrFile({ code: 'ZA1', name: extracts[i]!.name }), {
        asAt: extracts[i]!.asAt,
      });
    const { data } = await trusts.as(people.cqcLead)(
      `{ trust(odsCode: "ZA1") { odsCode name kind ${aliases.join(' ')} } }`,
    );
    const old = 'Old Town NHS Trust';
    const foundation = 'Old Town NHS Foundation Trust';
    const renamed = 'New Town NHS Foundation Trust';
    expect(data.trust).toMatchObject({
      odsCode: 'ZA1',
      name: renamed,
      kind: 'NHS_FOUNDATION_TRUST',
    });
    expect(days.map((_, i) => data.trust[`n${String(i)}`])).toEqual([
      old,
      old,
      old,
      foundation,
      foundation,
      renamed,
      renamed,
    ]);
    expect(days.map((_, i) => data.trust[`k${String(i)}`])).toEqual([
      null,
      'NHS_TRUST',
      'NHS_TRUST',
      'NHS_FOUNDATION_TRUST',
      'NHS_FOUNDATION_TRUST',
      'NHS_FOUNDATION_TRUST',
      'NHS_FOUNDATION_TRUST',
    ]);
  });

  it('has no kind after it closed, and one on its last day', async () => {
    await trusts.importCsv(etrFile(BEE));
    const { data } = await trusts.as(people.cqcLead)(
      '{ trust(odsCode: "ZB1") { last: kindOn(date: "2020-03-31") after: kindOn(date: "2020-04-01") } }',
    );
    expect(data.trust).toEqual({ last: 'NHS_FOUNDATION_TRUST', after: null });
  });

  it('counts an older extract as an update only when some day reads differently', async () => {
    await trusts.importCsv(etrFile(ADA), { asAt: '2024-01-01' });
    expect(await trusts.importCsv(etrFile(ADA), { asAt: '2016-01-01' })).toMatchObject({
      unchanged: 1,
    });
    const older = { ...ADA, name: 'EARLIER NHS TRUST', grouping: 'Y54', closed: '20170101' };
    expect(await trusts.importCsv(etrFile(older), { asAt: '2015-01-01' })).toMatchObject({
      updated: 1,
    });
    expect(
      await listed(
        '{ trusts { nodes { name region { code } closedOn nameOn(date: "2015-06-01") } } }',
      ),
    ).toEqual([
      {
        name: 'Ada NHS Trust',
        region: { code: 'Y56' },
        closedOn: null,
        nameOn: 'Earlier NHS Trust',
      },
    ]);
  });
});
