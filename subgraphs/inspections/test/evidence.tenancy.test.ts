import { Writable } from 'node:stream';
import { UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { draftSteps } from './support/draft-steps.ts';
import { fileSteps, pdf, type FileSteps } from './support/files.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead, naoAuditor, administrator } = people;
const rx1 = people.approverOf('RX1');
const rx2 = people.approverOf('RX2');
const nhsdOfficer = person('nhsd-officer', 'NHSD', 'ENFORCEMENT_OFFICER');
let subgraph: TestSubgraph;
let files: FileSteps;
let steps: TestSubgraph['steps'];
let log = '';

beforeAll(async () => {
  const told = new Writable({
    write(piece: Buffer, _encoding, done) {
      log += piece.toString();
      done();
    },
  });
  subgraph = await startSubgraph(told);
  ({ steps } = subgraph);
  files = fileSteps(subgraph);
});
afterAll(() => subgraph.stop());

const codes = ({ errors }: any): string[] => errors.map(({ code }: any) => code);

/** An inspection with evidence, and its id. */
async function scene(): Promise<{ id: string; evidenceId: string }> {
  const { id } = await steps.recorded();
  const { json } = await files.send(id, pdf);
  return { id, evidenceId: json.id };
}

async function issue(id: string): Promise<void> {
  const { version } = await files.read(nhsdLead, id);
  await steps.issue(nhsdLead, id, version);
}

async function rowsOf(viewer: Viewer, id: string): Promise<number> {
  const work = UnitOfWork.forViewer(subgraph.dataSource, viewer);
  try {
    const [row] = await work.read<{ count: string }[]>((manager) =>
      manager.query('select count(*) from evidence where inspection_id = $1', [id]),
    );
    return Number(row?.count);
  } finally {
    await work.close();
  }
}

describe('evidence is for its body and its trust', () => {
  it('before the report is shown to the trust: for the body alone', async () => {
    const { id, evidenceId } = await scene();
    for (const viewer of [nhsdLead, nhsdOfficer]) {
      expect(await files.evidence(viewer, id)).toHaveLength(1);
      expect(await rowsOf(viewer, id)).toBe(1);
    }
    for (const viewer of [rx1, rx2, cqcLead, naoAuditor, administrator]) {
      expect(codes(await files.download(viewer, evidenceId))).toEqual(['NOT_FOUND']);
      expect(await rowsOf(viewer, id)).toBe(0);
    }
  });

  it('once issued: for the trust too, which is not told who stored it', async () => {
    const { id, evidenceId } = await scene();
    await issue(id);
    expect(await files.evidence(rx1, id)).toMatchObject([{ id: evidenceId, recordedBy: null }]);
    expect(await rowsOf(rx1, id)).toBe(1);
    const { download } = await files.download(rx1, evidenceId);
    expect((await files.get(download.url)).status).toBe(200);
    for (const viewer of [cqcLead, naoAuditor]) {
      expect(await files.evidence(viewer, id)).toEqual([]);
      expect(codes(await files.download(viewer, evidenceId))).toEqual(['NOT_FOUND']);
      expect(await rowsOf(viewer, id)).toBe(0);
    }
    expect(codes(await files.download(rx2, evidenceId))).toEqual(['NOT_FOUND']);
    expect(await rowsOf(rx2, id)).toBe(0);
  });

  it('for as long as the right lasts, not as the link does', async () => {
    const { id, evidenceId } = await scene();
    await steps.draft(nhsdInspector, id);
    const drafts = draftSteps(subgraph.as);
    await drafts.send(nhsdInspector, id);
    const { download } = await files.download(rx1, evidenceId);
    expect((await files.get(download.url)).status).toBe(200);
    const { version } = await files.read(nhsdLead, id);
    expect(version).toBeGreaterThan(0);
    await steps.cancel(nhsdInspector, id, { cancelledOn: '2017-03-20' });
    const after = await files.get(download.url);
    expect(after.status).toBe(404);
    expect(await after.json()).toMatchObject({ message: expect.stringContaining(evidenceId) });
  });

  it('is stored and withdrawn by inspectors of the body alone', async () => {
    const { id, evidenceId } = await scene();
    expect(codes(await files.request(nhsdOfficer, id))).toEqual(['ROLE_REQUIRED']);
    expect(codes(await files.withdraw(nhsdOfficer, evidenceId))).toEqual(['ROLE_REQUIRED']);
    for (const viewer of [cqcInspector, rx1, administrator]) {
      expect(codes(await files.request(viewer, id))).toEqual(['NOT_FOUND']);
      expect(codes(await files.withdraw(viewer, evidenceId))).toEqual(['NOT_FOUND']);
    }
  });

  it('is not added by another in the database either, nor changed by anybody', async () => {
    const { id, evidenceId } = await scene();
    const copy = `insert into evidence select gen_random_uuid(), assessment_id, inspection_id, ods_code, $2,
      file_name, media_type, size, sha256, description, recorded_at, recorded_by from evidence where inspection_id = $1`;
    const write = async (viewer: Viewer, sql: string, values: unknown[]) => {
      const work = UnitOfWork.forViewer(subgraph.dataSource, viewer);
      try {
        await work.write(({ manager }) => manager.query(sql, values));
      } finally {
        await work.close();
      }
    };
    await write(nhsdInspector, copy, [id, 'NHSD']);
    await expect(write(nhsdOfficer, copy, [id, 'NHSD'])).rejects.toThrow('row-level security');
    await expect(write(nhsdInspector, copy, [id, 'CQC'])).rejects.toThrow('row-level security');
    const other = await steps.recorded();
    const elsewhere = copy.replace(' inspection_id, ods', ` '${other.id}', ods`);
    await expect(write(nhsdInspector, elsewhere, [id, 'NHSD'])).rejects.toThrow(
      'row-level security',
    );
    const withdraw = `insert into evidence_withdrawals select id, inspection_id, ods_code, body_code, 'No.',
      recorded_at, recorded_by from evidence where id = $1`;
    await expect(write(nhsdOfficer, withdraw, [evidenceId])).rejects.toThrow('row-level security');
    await issue(id);
    await expect(write(nhsdInspector, copy, [id, 'NHSD'])).rejects.toThrow('row-level security');
    await expect(write(nhsdInspector, withdraw, [evidenceId])).rejects.toThrow(
      'row-level security',
    );
    const { asSuperuser } = subgraph.database;
    await expect(asSuperuser(`update evidence set sha256 = sha256`)).rejects.toThrow('append-only');
    await expect(asSuperuser(`delete from evidence`)).rejects.toThrow('append-only');
  });
});

describe('without row-level security', () => {
  const tables = [
    'inspections',
    'assessments',
    'assessment_rationales',
    'report_versions',
    'evidence',
    'evidence_withdrawals',
  ];
  const switchSecurity = async (how: 'enable' | 'disable') => {
    for (const table of tables)
      await subgraph.database.asSuperuser(`alter table ${table} ${how} row level security`);
  };

  it('the service shows evidence and reports to the same people by itself', async () => {
    const early = await scene();
    await steps.draft(nhsdInspector, early.id);
    const late = await scene();
    await issue(late.id);
    await switchSecurity('disable');
    try {
      for (const viewer of [rx1, rx2, cqcLead, naoAuditor, administrator]) {
        expect(codes(await files.download(viewer, early.evidenceId))).toEqual(['NOT_FOUND']);
        expect(codes(await files.report(viewer, early.id, 'HTML'))).toEqual(['NOT_FOUND']);
        expect(codes(await files.report(viewer, early.id, 'CSV'))).toEqual(['NOT_FOUND']);
      }
      for (const viewer of [rx2, cqcLead, naoAuditor, administrator]) {
        expect(codes(await files.download(viewer, late.evidenceId))).toEqual(['NOT_FOUND']);
        expect(codes(await files.report(viewer, late.id, 'HTML'))).toEqual(['NOT_FOUND']);
      }
      expect(await files.evidence(naoAuditor, late.id)).toEqual([]);
      expect(codes(await files.download(rx1, late.evidenceId))).toEqual([]);
      expect(codes(await files.withdraw(cqcInspector, early.evidenceId))).toEqual(['NOT_FOUND']);
    } finally {
      await switchSecurity('enable');
    }
  });
});

describe('a link', () => {
  it('opens nothing else, and nothing once altered', async () => {
    const { id, evidenceId } = await scene();
    const { download } = await files.download(nhsdLead, evidenceId);
    const upload = await files.link(nhsdInspector, id);
    const token = (url: string) => new URL(url).searchParams.get('link') ?? '';
    const refused = [
      download.url.replace('/evidence?', '/assessments?'),
      download.url.replace('/evidence?', '/report?'),
      download.url.replace(token(download.url), token(upload)),
      download.url.slice(0, -4),
      download.url.replace(/link=.*/, ''),
      download.url.replace('link=', 'link=a&link='),
    ];
    for (const url of refused) {
      const answer = await files.get(url);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({
        message: 'The link is not valid or no longer so. Ask for a new one.',
      });
    }
    expect((await files.put(download.url, 'x')).status).toBe(404);
    const swapped = upload.replace(token(upload), token(download.url));
    expect((await files.put(swapped, new Uint8Array(pdf))).status).toBe(403);
  });

  it('never appears in the log', async () => {
    const { id, evidenceId } = await scene();
    const { download } = await files.download(nhsdLead, evidenceId);
    const upload = await files.link(nhsdInspector, id);
    await files.get(download.url);
    await files.get(download.url.replace('/evidence?', '/nothing?'));
    await files.get(download.url.slice(0, -4));
    await files.put(upload, 'wrong');
    expect(log).toContain('link refused');
    for (const url of [download.url, upload])
      expect(log).not.toContain((url as string).split('.').at(-2));
    expect(log).not.toContain('link=');
  });
});
