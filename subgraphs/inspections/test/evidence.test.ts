import { createHash, randomUUID } from 'node:crypto';
import { people } from '@assay/kit/testing';
import {
  draftScenes,
  draftSteps,
  type DraftScenes,
  type DraftSteps,
} from './support/draft-steps.ts';
import { CE1, fileSteps, pdf, type FileSteps } from './support/files.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
const sha256 = createHash('sha256').update(pdf).digest('hex');
let subgraph: TestSubgraph;
let files: FileSteps;
let steps: TestSubgraph['steps'];
let drafts: DraftSteps;
let scenes: DraftScenes;

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  files = fileSteps(subgraph);
  drafts = draftSteps(subgraph.as);
  scenes = draftScenes(steps, drafts);
});
afterAll(() => subgraph.stop());

const codes = ({ errors }: any): string[] => errors.map(({ code }: any) => code);

describe('evidence', () => {
  it('is sent to a link and fetched from one, byte for byte', async () => {
    const { id } = await steps.recorded();
    const { upload } = await files.request(nhsdInspector, id);
    expect(upload).toMatchObject({
      method: 'PUT',
      headers: [{ name: 'content-type', value: 'application/pdf' }],
    });
    const minutes = (Date.parse(upload.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    const sent = await files.put(upload.url, new Uint8Array(pdf));
    expect(sent).toMatchObject({
      status: 200,
      json: { sha256, size: pdf.length, mediaType: 'application/pdf' },
    });
    const [evidence] = await files.evidence(nhsdLead, id);
    expect(evidence).toMatchObject({
      id: sent.json.id,
      fileName: 'firewall-rules.pdf',
      mediaType: 'application/pdf',
      size: pdf.length,
      sha256,
      description: 'The rules in force.',
      recordedBy: 'nhsd-inspector',
    });
    const { download } = await files.download(nhsdLead, evidence.id);
    const fetched = await files.get(download.url);
    expect(fetched.status).toBe(200);
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(fetched.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="firewall-rules.pdf"; filename*=UTF-8''firewall-rules.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  it('is part of the content that is signed', async () => {
    const { id } = await steps.recorded();
    await files.send(id, pdf);
    await steps.draft(nhsdInspector, id);
    const content = JSON.parse((await drafts.report(nhsdLead, id)).content);
    expect(content.assessments[0]).toMatchObject({
      controlId: CE1,
      expected: 'MET',
      evidence: [
        {
          fileName: 'firewall-rules.pdf',
          mediaType: 'application/pdf',
          size: pdf.length,
          sha256,
          description: 'The rules in force.',
        },
      ],
    });
    expect(content.assessments[1].evidence).toEqual([]);
    expect(content).toMatchObject({
      trustName: 'Fictional Trust RX1',
      bodyName: 'NHS Digital',
      profile: null,
    });
  });

  it('voids a drafted report, as any change of what was found does', async () => {
    const id = await scenes.drafted();
    const before = await drafts.report(nhsdLead, id);
    expect((await files.send(id, pdf)).status).toBe(200);
    expect(await files.read(nhsdLead, id)).toMatchObject({ status: 'UNDER_WAY' });
    expect(await drafts.report(nhsdLead, id)).toBeNull();
    await steps.draft(nhsdInspector, id);
    const [evidence] = await files.evidence(nhsdLead, id);
    const { inspection } = await files.withdraw(nhsdInspector, evidence.id);
    expect(inspection.status).toBe('UNDER_WAY');
    expect(await drafts.report(nhsdLead, id)).toBeNull();
    await steps.draft(nhsdInspector, id);
    const again = await drafts.report(nhsdLead, id);
    expect(again.contentDigest).toBe(before.contentDigest);
  });

  it('makes whoever stored it unfit to sign the report off', async () => {
    const { id } = await steps.recorded();
    const link = await files.link(nhsdLead, id);
    expect((await files.put(link, new Uint8Array(pdf))).status).toBe(200);
    const { version } = await files.read(nhsdLead, id);
    expect(codes(await steps.issue(nhsdLead, id, version))).toEqual(['ANOTHER_PERSON_REQUIRED']);
  });

  it('is stored once, however often a link is used or asked for with the same key', async () => {
    const { id } = await steps.recorded();
    const key = { idempotencyKey: randomUUID() };
    const first = await files.link(nhsdInspector, id, key);
    const second = await files.link(nhsdInspector, id, key);
    const { version } = await files.read(nhsdLead, id);
    const sent = await Promise.all(
      [first, first, second].map((link) => files.put(link, new Uint8Array(pdf))),
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(sent.map(({ json }) => json.id)).size).toBe(1);
    expect(await files.evidence(nhsdLead, id)).toHaveLength(1);
    expect((await files.read(nhsdLead, id)).version).toBe(Number(version) + 1);
    const other = Buffer.from(pdf.toString().replace('1.7', '1.6'));
    const changed = await files.put(first, new Uint8Array(other));
    expect(changed).toMatchObject({ status: 409 });
    await steps.draft(nhsdInspector, id);
    const { version: drafted } = await files.read(nhsdLead, id);
    await steps.issue(nhsdLead, id, drafted);
    expect(await files.put(first, new Uint8Array(pdf))).toEqual(sent[0]);
  });

  it('keeps the same bytes once for two inspections', async () => {
    const bytes = Buffer.concat([pdf, Buffer.from('% kept once\n')]);
    const before = await files.kept();
    for (let i = 0; i < 2; i += 1) await files.send((await steps.recorded()).id, bytes);
    expect((await files.kept()).length).toBe(before.length + 1);
  });

  it('is asked for of an assessment that is recorded, as a file that is taken', async () => {
    const { id } = await steps.begun();
    const { errors } = await files.request(nhsdInspector, id, {
      fileName: '../\u0000',
      mediaType: 'text/html',
      size: 25_000_001,
      description: ' ',
    });
    expect(errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['description'] },
      { code: 'INVALID_VALUE', field: ['size'] },
      { code: 'INVALID_VALUE', field: ['mediaType'] },
      { code: 'NOT_FOUND', field: ['controlId'] },
    ]);
    expect(errors[1].message).toContain('25 MB');
    const named = await files.request(nhsdInspector, id, { fileName: 'rules.html' });
    expect(named.errors[0]).toMatchObject({ field: ['fileName'] });
    expect(named.errors[0].message).toContain('.pdf');
  });

  it('loses folders and unseen characters of its name', async () => {
    const { id } = await steps.recorded();
    const fileName = 'C:\\secret\\../Ärzte "A"\r\n\u202Efdp.pdf';
    const sent = await files.send(id, pdf, { fileName });
    expect(sent.status).toBe(200);
    const [evidence] = await files.evidence(nhsdLead, id);
    expect(evidence.fileName).toBe('Ärzte "A"fdp.pdf');
    const { download } = await files.download(nhsdLead, evidence.id);
    const fetched = await files.get(download.url);
    expect(fetched.headers.get('content-disposition')).toBe(
      `attachment; filename="_rzte _A_fdp.pdf"; filename*=UTF-8''%C3%84rzte%20%22A%22fdp.pdf`,
    );
  });

  it('changes while the trust checks the draft only where a point of it was accepted', async () => {
    const { id, pointIds } = await scenes.contested({ controlId: CE1, comment: 'Not so.' });
    await drafts.answer(
      nhsdInspector,
      id,
      pointIds.map((pointId) => ({ pointId, accepted: true, reason: 'So it is.' })),
    );
    const closed = await files.request(nhsdInspector, id, { controlId: 'CE-2014/CE2' });
    expect(closed.errors).toMatchObject([{ code: 'WRONG_STATE', field: ['controlId'] }]);
    expect((await files.send(id, pdf)).status).toBe(200);
  });
});

describe('a withdrawal', () => {
  it('takes evidence away, once, with a reason, until the report is issued', async () => {
    const { id } = await steps.recorded();
    for (const description of ['One.', 'Two.']) await files.send(id, pdf, { description });
    const [one, two] = await files.evidence(nhsdLead, id);
    const { download } = await files.download(nhsdLead, one.id);
    const blank = await files.withdraw(nhsdInspector, one.id, { reason: ' ' });
    expect(blank.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['reason'] }]);
    const key = { idempotencyKey: randomUUID() };
    const done = await files.withdraw(nhsdInspector, one.id, key);
    expect(done.errors).toEqual([]);
    expect((await files.withdraw(nhsdInspector, one.id, key)).errors).toEqual([]);
    expect(codes(await files.withdraw(nhsdInspector, one.id))).toEqual(['WRONG_STATE']);
    expect(await files.evidence(nhsdLead, id)).toMatchObject([{ id: two.id }]);
    expect(codes(await files.download(nhsdLead, one.id))).toEqual(['NOT_FOUND']);
    expect((await files.get(download.url)).status).toBe(404);
    const { version } = await files.read(nhsdLead, id);
    await steps.issue(nhsdLead, id, version);
    expect(codes(await files.withdraw(nhsdInspector, two.id))).toEqual(['WRONG_STATE']);
    expect(codes(await files.request(nhsdInspector, id))).toEqual(['WRONG_STATE']);
  });
});
