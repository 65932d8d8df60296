import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger, sweepFiles } from '@assay/kit';
import { documents, people, zipOf } from '@assay/kit/testing';
import { isEvidence } from '../src/evidence/store-evidence.ts';
import { fileSteps, pdf, type FileSteps } from './support/files.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const docx = { fileName: 'notes.docx', mediaType: DOCX };
const text = { fileName: 'notes.txt', mediaType: 'text/plain' };
const zeros = Buffer.alloc(40_000_000);

let subgraph: TestSubgraph;
let files: FileSteps;
let steps: TestSubgraph['steps'];
let id: string;

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  files = fileSteps(subgraph);
  ({ id } = await steps.recorded());
});
afterAll(() => subgraph.stop());

/** Nothing was kept and nothing recorded. */
async function expectNothing(): Promise<void> {
  expect(await files.kept()).toEqual([]);
  expect(await subgraph.database.asSuperuser('select id from evidence')).toEqual([]);
}

describe('a bad file gets an answer that says what would be right, and leaves nothing', () => {
  const bad: [string, Buffer, object, number, RegExp][] = [
    [
      'a picture declared as PDF',
      documents.png,
      {},
      415,
      /image\/png; application\/pdf was declared/,
    ],
    [
      'a program declared as PDF',
      Buffer.from('MZ\x90\0\x03\0'),
      {},
      415,
      /taken are application\/pdf/,
    ],
    ['nothing known declared as PDF', Buffer.from('hello'), {}, 415, /of no known type/],
    ['a PDF declared as text', pdf, text, 415, /application\/pdf; text\/plain was declared/],
    [
      'text that is not UTF-8',
      Buffer.from([0x61, 0x0a, 0xe9, 0x0a]),
      text,
      415,
      /UTF-8, from line [12]/,
    ],
    ['text cut within a letter', Buffer.from([0x61, 0xc3]), text, 415, /UTF-8/],
    ['text with a null character', Buffer.from('a\nb\0c'), text, 415, /from line 2/],
    [
      'an archive declared as a document',
      zipOf({ name: 'a.txt', content: 'a' }),
      docx,
      415,
      /application\/zip/,
    ],
    [
      'an archive declared as text',
      zipOf({ name: 'a.txt', content: 'a' }),
      text,
      415,
      /application\/zip/,
    ],
    ['a document with macros', documents.docm(), docx, 415, /holds macros/],
    [
      'a document with a macro project',
      documents.docx({ name: 'word/vbaProject.bin', content: 'x' }),
      docx,
      415,
      /holds macros/,
    ],
    [
      'a zip bomb',
      documents.docx({ name: 'word/document.xml', content: zeros }),
      docx,
      422,
      /inflates to more than 10 MB/,
    ],
    [
      'a zip bomb that declares a small size',
      documents.docx({ name: 'word/document.xml', content: zeros, declared: 1_000 }),
      docx,
      422,
      /damaged|inflates/,
    ],
    [
      'an archive in an archive',
      documents.docx({ name: 'word/x.bin', content: zipOf({ name: 'a', content: 'a' }) }),
      docx,
      422,
      /holds another archive/,
    ],
    ['a document cut short', documents.docx().subarray(0, 200), docx, 422, /damaged/],
  ];
  it.each(bad)('%s', async (_name, bytes, declared, status, message) => {
    expect(bytes.length).toBeLessThan(100_000);
    const sent = await files.send(id, bytes, declared);
    expect(sent).toMatchObject({ status, json: { message: expect.stringMatching(message) } });
    await expectNothing();
  });

  it('of another size than declared', async () => {
    for (const size of [pdf.length - 1, pdf.length + 1]) {
      const link = await files.link(nhsdInspector, id, { size });
      const sent = await files.put(link, new Uint8Array(pdf));
      expect(sent.status).toBe(400);
      expect(sent.json.message).toContain(
        `${String(pdf.length)} bytes; ${String(size)} were declared`,
      );
      await expectNothing();
    }
  });

  it('of 26 MB in a stream without a length, which is refused once it is longer than declared', async () => {
    const link = await files.link(nhsdInspector, id, { size: 25_000_000 });
    const piece = new Uint8Array(1_000_000).fill(97);
    let left = 26;
    const stream = new ReadableStream({
      pull(controller) {
        if (left === 0) controller.close();
        else controller.enqueue(piece);
        left -= 1;
      },
    });
    const sent = await files.put(link, stream);
    expect(sent).toMatchObject({
      status: 413,
      json: { message: expect.stringContaining('25000000 bytes declared') },
    });
    await expectNothing();
  });

  it('that stops in the middle, or whose sender goes away', async () => {
    const link = await files.link(nhsdInspector, id, { size: 1_000_000 });
    for (const headers of [{ 'content-length': 1_000_000 }, {}]) {
      const sending = request(files.here(link), { method: 'PUT', headers });
      const ended = new Promise((resolve) => sending.on('close', resolve));
      sending.on('error', () => undefined);
      sending.write(Buffer.alloc(400_000, 97));
      while ((await files.kept()).length === 0) await sleep(5);
      sending.destroy();
      await ended;
      while ((await files.kept()).length > 0) await sleep(5);
      await expectNothing();
    }
  });

  it('sent when the inspection no longer takes any', async () => {
    const other = await steps.recorded();
    const link = await files.link(nhsdInspector, other.id);
    await steps.issue(nhsdLead, other.id, other.version);
    const sent = await files.put(link, new Uint8Array(pdf));
    expect(sent).toMatchObject({
      status: 409,
      json: { message: expect.stringContaining('ISSUED') },
    });
    await expectNothing();
  });

  it('whose record cannot be written', async () => {
    const link = await files.link(nhsdInspector, id);
    const { asSuperuser } = subgraph.database;
    await asSuperuser('alter table evidence add constraint broken check (false) not valid');
    try {
      const sent = await files.put(link, new Uint8Array(pdf));
      expect(sent.status).toBe(500);
      expect(JSON.stringify(sent.json)).not.toContain('broken');
    } finally {
      await asSuperuser('alter table evidence drop constraint broken');
    }
    await expectNothing();
  });
});

describe('what interrupted uploads left', () => {
  const hour = 3_600_000;
  const orphan = createHash('sha256').update('orphan').digest('hex');

  it('is removed at the next start, but neither what is in use nor what is recent', async () => {
    const { store, directory, dataSource } = subgraph;
    const kept = await files.send(id, pdf);
    const folder = path.join(directory, 'files', orphan.slice(0, 2));
    await mkdir(folder, { recursive: true });
    const left = [
      path.join(folder, orphan),
      path.join(folder, `${orphan}.1.partial`),
      path.join(store.uploads, 'half'),
    ];
    const old = new Date(Date.now() - 2 * hour);
    const sweep = () =>
      sweepFiles({
        subgraph: 'inspections',
        store,
        dataSource,
        inUse: isEvidence,
        logger: createLogger('inspections', 'silent'),
      });
    for (const file of left) await writeFile(file, 'orphan');
    await sweep();
    expect(await files.kept()).toHaveLength(4);
    const stored = path.join(directory, 'files', kept.json.sha256.slice(0, 2), kept.json.sha256);
    for (const file of [...left, stored]) await utimes(file, old, old);
    await sweep();
    expect(await files.kept()).toEqual([path.relative(directory, stored)]);
  });
});

/** Whether an answer arrived whole, was a masked fault, or broke off. */
async function outcomeOf(asked: Promise<Response>): Promise<string> {
  const answer = await asked;
  try {
    const body = await answer.text();
    if (answer.status === 200) return 'whole';
    return /^{"message":"Something went wrong on our side/.test(body) ? 'masked' : body;
  } catch {
    return 'broken off';
  }
}

describe('a stored file', () => {
  it('that was altered breaks off instead of arriving whole', async () => {
    for (const length of [10, 1_000_000]) {
      const bytes = Buffer.concat([pdf, Buffer.alloc(length, '%')]);
      const { json } = await files.send(id, bytes);
      const stored = path.join(subgraph.directory, 'files', json.sha256.slice(0, 2), json.sha256);
      const altered = (await readFile(stored, 'latin1')).replace('1.7', '1.6');
      await writeFile(stored, altered, 'latin1');
      const { download } = await files.download(nhsdLead, json.id);
      expect(await outcomeOf(files.get(download.url))).not.toBe('whole');
      await rm(stored);
      expect(await outcomeOf(files.get(download.url))).toBe('masked');
    }
  });

  it('of HTML declared as text stays text that is saved, never shown', async () => {
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    const { status, json } = await files.send(id, html, text);
    expect(status).toBe(200);
    const { download } = await files.download(nhsdLead, json.id);
    const fetched = await files.get(download.url);
    expect(Object.fromEntries(fetched.headers)).toMatchObject({
      'content-type': 'text/plain',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment; filename="notes\.txt"/),
    });
  });

  it.each([
    ['a document', documents.docx({ name: 'word/document.xml', content: '<w/>' }), docx],
    ['a picture', documents.png, { fileName: 'screen.png', mediaType: 'image/png' }],
    ['text', Buffer.from('BMA approved: Zürich'), text],
  ])('may be %s', async (_kind, bytes, declared) => {
    expect(await files.send(id, bytes, declared)).toMatchObject({ status: 200 });
  });
});
