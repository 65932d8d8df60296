import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestGraph } from './support/graph.ts';

let graph: TestGraph;
let directory: string;

const files = {
  'web/dist/front-page/index.html': '<title>front page</title>',
  'web/dist/front-page/assets/front-1a2b.css': 'body {}',
  'regulator/dist/application/index.html': '<title>the regulator’s</title>',
  'regulator/dist/application/signed-in-silently.html': '<title>silent</title>',
  'regulator/dist/application/assets/app-1a2b.js': 'export {};',
  'inspector/dist/application/index.html': '<title>the inspector’s</title>',
  'inspector/dist/application/sw.js': 'self.addEventListener("fetch", () => {});',
  'inspector/dist/application/manifest.webmanifest': '{ "name": "Assay" }',
  'inspector/dist/application/icon-192.png': 'a picture',
  'regulator/package.json': '{ "name": "not for browsers" }',
};

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'assay-web-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
    await writeFile(path.join(directory, name), content);
  }
  graph = await TestGraph.start({ graphiql: true, webDirectory: directory });
});
afterAll(async () => {
  await graph.close();
  await rm(directory, { recursive: true });
});

const get = (address: string) => fetch(`${graph.base}${address}`, { redirect: 'manual' });

describe('the web applications', () => {
  it.each(['/regulator/', '/regulator/findings/1', '/regulator/findings?status=OVERDUE'])(
    'answers %s with the one page of the application, which is always asked for again',
    async (address) => {
      const response = await get(address);
      expect(await response.text()).toContain('the regulator’s');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('has a front page of its own', async () => {
    expect(await (await get('/')).text()).toContain('front page');
    expect((await get('/assets/front-1a2b.css')).status).toBe(200);
  });

  it('keeps hashed assets for ever, and answers none that is not there with a page', async () => {
    const asset = await get('/regulator/assets/app-1a2b.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect((await get('/regulator/assets/app-0000.js')).status).toBe(404);
  });

  it.each([
    ['sw.js', 'application/javascript'],
    ['manifest.webmanifest', 'application/manifest+json'],
    ['icon-192.png', 'image/png'],
  ])('serves %s as %s, which is always asked for again', async (file, type) => {
    const response = await get(`/inspector/${file}`);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).not.toContain('<title>');
  });

  it('runs scripts and styles of this server only, and talks to it and the provider only', async () => {
    const policy = (await get('/regulator/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(`connect-src 'self' ${graph.identity.issuer.issuer}`);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('lets only its own pages frame the page of the silent sign-in', async () => {
    const response = await get('/regulator/signed-in-silently.html');
    expect(await response.text()).toContain('silent');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  it('leads an address without its last slash to the application', async () => {
    const response = await get('/regulator');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/regulator/']);
  });

  it('serves no application that is not built, and no file beside one', async () => {
    expect((await get('/trust/')).status).toBe(404);
    expect((await get('/nowhere')).status).toBe(404);
    for (const address of [
      '/regulator/assets/..%2f..%2f..%2fpackage.json',
      '/regulator/..%2f..%2fpackage.json',
    ])
      expect(await (await get(address)).text()).not.toContain('not for browsers');
  });

  it('tells the applications where people sign in', async () => {
    const { issuer } = graph.identity.issuer;
    expect(await (await get('/settings.json')).json()).toEqual({ issuer });
  });

  it('leaves GraphiQL where it was', async () => {
    expect((await get('/graphiql')).status).toBe(200);
  });
});
