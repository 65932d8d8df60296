import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SignJWT } from 'jose';
import { z } from 'zod';
import {
  attachmentNamed,
  createLogger,
  openFileStore,
  plainFileName,
  SignedLinks,
  spreadsheetCsv,
} from '../src/index.ts';
import { people } from '../src/testing/index.ts';

const secret = 'a secret of this test only, of 32 characters and more';
const base = 'https://assay.test/files/inspections';
const links = new SignedLinks({ subgraph: 'inspections', secret, base });
const purpose = { name: 'evidence', opens: z.object({ evidenceId: z.string() }) };
const opens = { evidenceId: '1' };
const tokenOf = (url: string) => new URL(url).searchParams.get('link') ?? '';

describe('a signed link', () => {
  it('carries the viewer and one thing, under the address that people reach', async () => {
    const { url } = await links.sign(purpose, people.nhsdLead, opens);
    expect(url).toMatch(/^https:\/\/assay\.test\/files\/inspections\/evidence\?link=/);
    expect(await links.verify(purpose, tokenOf(url))).toEqual({ viewer: people.nhsdLead, opens });
  });

  const make = (change: {
    audience?: string;
    issuer?: string;
    typ?: string;
    secret?: string;
    issued?: number;
    opens?: object;
  }) => {
    const issued = change.issued ?? Math.floor(Date.now() / 1_000);
    const { organisation: org, roles } = people.nhsdLead;
    return new SignJWT({ org, roles, opens: change.opens ?? opens })
      .setProtectedHeader({ alg: 'HS256', typ: change.typ ?? 'link+jwt' })
      .setIssuer(change.issuer ?? 'urn:assay:inspections')
      .setAudience(change.audience ?? 'urn:assay:inspections:files:evidence')
      .setSubject('nhsd-lead')
      .setIssuedAt(issued)
      .setExpirationTime(issued + 600)
      .sign(new TextEncoder().encode(change.secret ?? secret));
  };

  it('is good when made as links are made', async () => {
    expect(await links.verify(purpose, await make({}))).toMatchObject({ opens });
  });

  it.each([
    ['of another purpose', { audience: 'urn:assay:inspections:files:report' }],
    ['of another subgraph', { issuer: 'urn:assay:remediations' }],
    ['that is another kind of token', { typ: 'at+jwt' }],
    ['signed with another secret', { secret: `${secret}.` }],
    ['older than ten minutes', { issued: Math.floor(Date.now() / 1_000) - 601 }],
    ['that opens something of another shape', { opens: { number: 1 } }],
  ])('is refused %s', async (_which, change) => {
    await expect(links.verify(purpose, await make(change))).rejects.toThrow();
  });
});

describe('a file name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\notes.txt', 'notes.txt'],
    ['a\r\nSet-Cookie: b.txt', 'aSet-Cookie: b.txt'],
    ['..hidden.txt', 'hidden.txt'],
    ['\u0000\u202E', ''],
  ])('%j is kept as %j', (given, kept) => {
    expect(plainFileName(given)).toBe(kept);
  });

  it('is written into its header so that nothing in it ends the header or the name', () => {
    expect(attachmentNamed(`a"; filename=b.exe; x='*%41.txt`)).toBe(
      `attachment; filename="a_; filename=b.exe; x='*_41.txt"; filename*=UTF-8''a%22%3B%20filename%3Db.exe%3B%20x%3D%27%2A%2541.txt`,
    );
  });
});

describe('CSV for a spreadsheet', () => {
  it('makes text of what would be a formula, and leaves numbers alone', () => {
    const cells = ['=1', '+1', '-1', '@a', '\ta', '\ra', -1, null, 'b\r=1', 'a,"b"\nc'];
    expect(spreadsheetCsv(['Head'], [cells])).toBe(
      `\uFEFFHead\r\n'=1,'+1,'-1,'@a,'\ta,"'\ra",-1,,"b\r=1","a,""b""\nc"\r\n`,
    );
  });
});

describe('a vault in a bucket', () => {
  const objects = new Map<string, Buffer>();
  let server: Server;
  let directory: string;
  let endpoint: string;
  const before = { ...process.env };

  beforeAll(async () => {
    server = createServer((request, response) => {
      void answerAsBucket(objects, request.method ?? '', request.url ?? '', () =>
        buffer(request),
      ).then(({ status, body }) => response.writeHead(status).end(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    directory = await mkdtemp(path.join(tmpdir(), 'assay-bucket-'));
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
  });
  afterAll(async () => {
    process.env = before;
    server.closeAllConnections();
    server.close();
    await rm(directory, { recursive: true });
  });

  it('stores a file once under its SHA-256, reads it back and removes it', async () => {
    const { vault } = await openFileStore(
      {
        FILES_URL: base,
        LINK_SECRET: secret,
        EVIDENCE_DIRECTORY: directory,
        EVIDENCE_MAX_BYTES: 25_000_000,
        EVIDENCE_S3_BUCKET: 'evidence',
        EVIDENCE_S3_REGION: 'eu-west-2',
        EVIDENCE_S3_ENDPOINT: endpoint,
      },
      createLogger('kit', 'silent'),
    );
    const file = path.join(directory, 'file');
    await writeFile(file, 'hello');
    const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
    await vault.put(sha256, 5, file);
    await writeFile(file, 'other');
    await vault.put(sha256, 5, file);
    expect([...objects.keys()]).toEqual([`/evidence/2c/${sha256}`]);
    expect((await buffer(await vault.read(sha256))).toString()).toBe('hello');
    objects.set(`/evidence/2c/${sha256}`, Buffer.from('hullo'));
    await expect(vault.read(sha256).then(buffer)).rejects.toThrow('not those that were stored');
    await vault.remove(sha256);
    expect(objects.size).toBe(0);
  });
});

/** As much of S3's HTTP as storing files takes. */
async function answerAsBucket(
  objects: Map<string, Buffer>,
  method: string,
  url: string,
  body: () => Promise<Buffer>,
): Promise<{ status: number; body?: Buffer | undefined }> {
  const key = new URL(url, 'http://bucket.test').pathname;
  if (method === 'PUT') objects.set(key, await body());
  else if (method === 'DELETE') objects.delete(key);
  else return objects.has(key) ? { status: 200, body: objects.get(key) } : { status: 404 };
  return { status: 200 };
}
