import { createHash } from 'node:crypto';
import { people } from '@assay/kit/testing';
import { parse } from 'csv-parse/sync';
import { amendSteps, type AmendSteps } from './support/amend-steps.ts';
import {
  draftScenes,
  draftSteps,
  type DraftScenes,
  type DraftSteps,
} from './support/draft-steps.ts';
import { CE1, fileSteps, pdf, type FileSteps } from './support/files.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcLead, naoAuditor, administrator } = people;
const rx1 = people.approverOf('RX1');
const rx2 = people.approverOf('RX2');
let subgraph: TestSubgraph;
let files: FileSteps;
let steps: TestSubgraph['steps'];
let drafts: DraftSteps;
let scenes: DraftScenes;
let amend: AmendSteps;

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  files = fileSteps(subgraph);
  drafts = draftSteps(subgraph.as);
  scenes = draftScenes(steps, drafts);
  amend = amendSteps(subgraph.as);
});
afterAll(() => subgraph.stop());

const codes = ({ errors }: any): string[] => errors.map(({ code }: any) => code);
const formula = '=HYPERLINK("https://example.org";"click")';

/** An issued inspection with an outcome below, a script for a reason, a claim and evidence. */
async function issued(): Promise<string> {
  const { id } = await steps.recorded();
  await steps.record(
    nhsdInspector,
    id,
    [
      assessed(CE1, 'NOT_MET', {
        rationale: '<script>alert(1)</script> & "so on"',
        selfAssessedOutcome: 'MET',
        selfAssessmentConfidence: 'LOW',
        severity: 'CRITICAL',
        measurements: [
          { kind: 'OLDEST_MISSING_UPDATE', amount: 400 },
          { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: true },
        ],
        expectedVersion: 1,
      }),
      assessed('CE-2014/CE2', 'MET', { rationale: formula, expectedVersion: 1 }),
    ],
    { assessedOn: '2017-03-09' },
  );
  await files.send(id, pdf);
  const { version } = await files.read(nhsdLead, id);
  await steps.issue(nhsdLead, id, version);
  return id;
}

async function pageOf(
  viewer: typeof nhsdLead,
  id: string,
): Promise<{ html: string; headers: Headers }> {
  const { download } = await files.report(viewer, id, 'HTML');
  const answer = await files.get(download.url);
  expect(answer.status).toBe(200);
  return { html: await answer.text(), headers: answer.headers };
}

const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found]) => found);

describe('a report as a page', () => {
  it('says all that was signed, and who signed it', async () => {
    const id = await issued();
    const { contentDigest } = await drafts.report(nhsdLead, id);
    const { html } = await pageOf(rx1, id);
    for (const said of [
      'Inspection report: Fictional Trust RX1',
      'Issued on 20 March 2017',
      'NHS Digital (NHSD)',
      '(CE-2014)',
      'Every control met; no profile applies',
      'By consent',
      '7 March 2017',
      'Below what is expected',
      'Not met; assessed on 9 March 2017; severity critical; confidence in the trust&#x27;s claim: low.',
      '<td>400 days</td>',
      '<td>Yes</td>',
      'firewall-rules.pdf',
      createHash('sha256').update(pdf).digest('hex'),
      contentDigest,
      'nhsd-lead',
      'Signed off on',
    ])
      expect(html).toContain(said);
    const row = /<tr><th scope="row">[^<]*<\/th>(.*?)<\/tr>/.exec(
      html.slice(html.indexOf('<tbody>')),
    );
    expect(all(row?.[1] ?? '', /<td[^>]*>([^<]*)<\/td>/g)).toEqual([
      'Met',
      'Not met',
      'Met',
      'Below what is expected',
    ]);
    expect(html).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('runs nothing and loads nothing: what people wrote is text, and its only style is named by hash', async () => {
    const { html, headers } = await pageOf(nhsdLead, await issued());
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so on&quot;');
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|style="/);
    const [style = ''] = all(html, /<style>([^]*?)<\/style>/g);
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = headers.get('content-security-policy');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(html).toContain(`style-src &#x27;sha256-${hash}&#x27;`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('can be read by everybody: language, title, headings in order, tables with captions and heads', async () => {
    const { html } = await pageOf(nhsdLead, await issued());
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charSet="utf-8"\/>/i);
    expect(html).toMatch(/<title>Inspection report: Fictional Trust RX1 \(issued\)<\/title>/);
    const levels = all(html, /<h(\d)[ >]/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
    const tables = all(html, /<table>([^]*?)<\/table>/g);
    expect(tables.length).toBe(3);
    for (const table of tables) {
      expect(table).toMatch(
        /^<caption>[^<]+<\/caption><thead><tr>(<th scope="col">[^<]+<\/th>)+<\/tr>/,
      );
      const rows = all(table ?? '', /<tr>(.*?)<\/tr>/g).slice(1);
      for (const row of rows) expect(row).toMatch(/^<th scope="row">/);
    }
    const open = all(html, /<([a-z]\w*)(?:\s[^>]*[^/])?>/g).filter((name) => name !== 'meta');
    expect(open.sort()).toEqual(all(html, /<\/([a-z]\w*)>/g).sort());
    expect(html).toMatch(/@page \{ size: A4/);
    expect(html).toMatch(/table-header-group/);
  });

  it('says of a draft that it is not issued, and who may read it', async () => {
    const { id } = await steps.recorded();
    expect(codes(await files.report(nhsdLead, id, 'HTML'))).toEqual(['NOT_FOUND']);
    await steps.draft(nhsdInspector, id);
    expect((await pageOf(nhsdLead, id)).html).toContain('DRAFT – not issued<');
    expect(codes(await files.report(rx1, id, 'HTML'))).toEqual(['NOT_FOUND']);
    await drafts.send(nhsdInspector, id);
    const { html } = await pageOf(rx1, id);
    expect(html).toContain('DRAFT – not issued; the trust is checking its facts');
    expect(html).toContain('Nobody yet');
    for (const viewer of [rx2, cqcLead, naoAuditor, administrator])
      expect(codes(await files.report(viewer, id, 'HTML'))).toEqual(['NOT_FOUND']);
  });

  it('opens by its link only for as long as the viewer may read it', async () => {
    const id = await scenes.sent();
    const own = await files.report(nhsdLead, id, 'HTML');
    const theirs = await files.report(rx1, id, 'HTML');
    await steps.cancel(nhsdInspector, id, { cancelledOn: '2017-03-20' });
    expect((await files.get(theirs.download.url)).status).toBe(404);
    expect((await files.get(own.download.url)).status).toBe(200);
  });

  it('that another version has replaced says so to the body', async () => {
    const id = await scenes.drafted();
    const { download } = await files.report(nhsdLead, id, 'HTML');
    await files.send(id, pdf);
    expect(await (await files.get(download.url)).text()).toContain('NOT IN FORCE');
  });
});

describe('an issued report that is amended', () => {
  it('says what is corrected and why, and no longer holds the earlier version in force', async () => {
    const id = await issued();
    const before = (await files.report(nhsdLead, id, 'HTML')).download.url;
    const change = { controlId: CE1, outcome: 'MET', rationale: 'The other log shows it.' };
    const drafted = await amend.correct(nhsdInspector, id, [change]);
    const { contentDigest } = drafted.inspection.reportVersions.at(-1);
    expect((await pageOf(nhsdLead, id)).html).toContain('Issued on 20 March 2017<');
    const { errors } = await amend.issueCorrection(
      nhsdLead,
      id,
      contentDigest,
      drafted.inspection.version,
    );
    expect(errors).toEqual([]);
    const { html } = await pageOf(rx1, id);
    expect(html).toContain(
      'Issued on 28 March 2017, correcting an earlier version: A log was read wrongly.',
    );
    expect(html).toContain('The other log shows it.');
    expect(await (await files.get(before)).text()).toContain('NOT IN FORCE');
  });

  it('once withdrawn still shows what it said, and that it is withdrawn', async () => {
    const id = await issued();
    const { version } = await amend.read(nhsdLead, id);
    expect((await amend.withdraw(nhsdLead, id, version)).errors).toEqual([]);
    for (const viewer of [nhsdLead, rx1]) {
      const { html } = await pageOf(viewer, id);
      expect(html).toContain('WITHDRAWN on 3 April 2017: The records were of another trust.');
      expect(html).toContain('(not issued)</title>');
      expect(html).toContain('Below what is expected');
    }
  });
});

describe('assessments as CSV', () => {
  const csvOf = async (viewer: typeof nhsdLead, id: string) => {
    const { download } = await files.report(viewer, id, 'CSV');
    const answer = await files.get(download.url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { bytes, headers: answer.headers };
  };

  it('are one row a control, after RFC 4180, with a byte order mark', async () => {
    const id = await issued();
    const { bytes, headers } = await csvOf(nhsdLead, id);
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.toString()).toMatch(/^\uFEFFControl,Reference,Title,[^\n]*\r\n/);
    const rows: any[] = parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength((await steps.controls('CE-2014')).length);
    expect(rows[0]).toMatchObject({
      Control: CE1,
      Expected: 'MET',
      Found: 'NOT_MET',
      'Claimed by the trust': 'MET',
      'Confidence in the claim': 'LOW',
      Severity: 'CRITICAL',
      'OLDEST_MISSING_UPDATE (DAYS)': '400',
      'ANY_STAFF_REACH_CONFIDENTIAL_DATA (YES_NO)': 'yes',
      'VERY_WEAK_PASSWORDS (PERCENT)': '',
      'Assessed on': '2017-03-09',
      Rationale: '<script>alert(1)</script> & "so on"',
      'Evidence files': '1',
      Version: '2',
    });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining('"assay-RX1-CE-2014-2017-03-20.csv"'),
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });

  it('hold no formula', async () => {
    const id = await issued();
    const rows: any[] = parse((await csvOf(nhsdLead, id)).bytes, { bom: true, columns: true });
    expect(rows[1].Rationale).toBe(`'${formula}`);
  });

  it('hold what the viewer sees: no reasons and no evidence for other bodies, nothing for others', async () => {
    const id = await issued();
    const rows: any[] = parse((await csvOf(naoAuditor, id)).bytes, { bom: true, columns: true });
    expect(rows[0]).toMatchObject({ Found: 'NOT_MET', Rationale: '', 'Evidence files': '0' });
    for (const viewer of [rx2, administrator])
      expect(codes(await files.report(viewer, id, 'CSV'))).toEqual(['NOT_FOUND']);
    const { id: early } = await steps.recorded();
    expect(codes(await files.report(rx1, early, 'CSV'))).toEqual(['NOT_FOUND']);
    expect(codes(await files.report(cqcLead, early, 'CSV'))).toEqual(['NOT_FOUND']);
  });
});
