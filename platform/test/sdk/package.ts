import { execFile } from 'node:child_process';
import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '../../../clients/web/test/browser.mjs';
import type { RunningAssay } from '../support/assay.ts';
import { makeDemands } from './demands.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../..');
const libraries = path.join(root, 'node_modules');
const node = (script: string, cwd: string, ...more: string[]) =>
  run(process.execPath, [path.join(libraries, script), ...more], { cwd });

const OPTIONS = {
  compilerOptions: {
    ...{ target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom', 'dom.asynciterable'] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ types: [], outDir: 'out' },
  },
  include: ['*.ts'],
};
const PAGE =
  '<!doctype html><html lang="en"><title>SDK</title><script type="module" src="./browser.ts"></script></html>';

const JOURNEY = [
  'finding Two',
  'finding One',
  'due 2018-06-01 One',
  'due 2018-07-01 Two',
  'acknowledged ADVISED',
  'WRONG_STATE',
  'planned ADVISED',
  'submitted EVIDENCE_SUBMITTED,EVIDENCE_SUBMITTED',
  'wrong 400',
];

/** What a trust's developer gets: the package as it would be published, in a project that has nothing else. */
export function clientPackage(running: () => RunningAssay): void {
  let project: string;

  const settingAt = async (odsCode: string) => {
    const persona = `trust-${odsCode.toLowerCase()}`;
    return {
      ...{ url: running().address('gateway'), odsCode, issuer: '', clientId: '', clientSecret: '' },
      contributor: await running().token(`${persona}-contributor`),
      approver: await running().token(persona),
    };
  };

  beforeAll(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'assay-project-'));
    const sources = path.join(import.meta.dirname, 'project');
    for (const file of await readdir(sources))
      await copyFile(path.join(sources, file), path.join(project, file));
    await writeFile(path.join(project, 'package.json'), '{ "type": "module" }');
    await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify(OPTIONS));
    await writeFile(path.join(project, 'index.html'), PAGE);
    await install(project);
  }, 60_000);
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('compiles in a strict project, runs in Node, and follows a feed as the systems of the trust', async () => {
    await makeDemands(running(), 'ZT003');
    await node('typescript/bin/tsc', project, '-p', '.');
    const { stdout } = await run(
      process.execPath,
      [
        'out/node.js',
        JSON.stringify({ ...(await settingAt('ZT003')), ...(await systems(running(), 'ZT003')) }),
      ],
      { cwd: project },
    );
    expect(JSON.parse(stdout)).toEqual([...JOURNEY, 'events of 2 findings']);
  }, 60_000);

  it('runs in a browser, in a bundle of under 40 kB', async () => {
    await makeDemands(running(), 'ZT004');
    await node('vite/bin/vite.js', project, 'build', '--base', '/sdk/', '--logLevel', 'error');
    const assets = path.join(project, 'dist/assets');
    const [script = ''] = await readdir(assets);
    expect((await readFile(path.join(assets, script))).length).toBeLessThan(40_000);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.route('**/sdk/**', async (route) => {
        const file = new URL(route.request().url()).pathname.replace('/sdk/', '') || 'index.html';
        await route.fulfill({ path: path.join(project, 'dist', file) });
      });
      await page.goto(new URL('/sdk/', running().address('gateway')).href);
      const told = await page.evaluate(
        (given) =>
          (globalThis as unknown as { journey: (s: unknown) => Promise<string[]> }).journey(given),
        await settingAt('ZT004'),
      );
      expect(told).toEqual(JOURNEY);
    } finally {
      await browser.close();
    }
  }, 60_000);
}

/** As `npm install` would, without a network: the packed files, and what they depend on. */
async function install(project: string): Promise<void> {
  const packed = await run('npm', ['pack', '--json', '--pack-destination', project], {
    cwd: path.join(root, 'clients/sdk'),
  });
  const [{ filename = '', files = [] } = {}] = JSON.parse(packed.stdout) as {
    filename?: string;
    files?: { path: string }[];
  }[];
  expect(files.map((file) => file.path)).toEqual(
    expect.arrayContaining(['README.md', 'dist/index.js', 'dist/index.d.ts', 'package.json']),
  );
  const modules = path.join(project, 'node_modules');
  await mkdir(path.join(modules, '@assay'), { recursive: true });
  await run('tar', ['-xzf', filename], { cwd: project });
  await cp(path.join(project, 'package'), path.join(modules, '@assay/client'), { recursive: true });
  await rm(path.join(project, 'package'), { recursive: true });
  for (const dependency of ['graphql', '@graphql-typed-document-node/core']) {
    await mkdir(path.dirname(path.join(modules, dependency)), { recursive: true });
    await symlink(path.join(libraries, dependency), path.join(modules, dependency));
  }
}

/** The credentials of the trust's own systems. */
async function systems({ directory }: RunningAssay, odsCode: string) {
  const { stdout } = await run(
    process.execPath,
    [path.join(root, 'platform/dist/trust-systems.js'), odsCode],
    { env: { ...process.env, ASSAY_DIRECTORY: directory } },
  );
  const valueOf = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(stdout)?.[1] ?? '';
  return {
    issuer: new URL(valueOf('OIDC_TOKEN_URL')).origin,
    clientId: valueOf('FEED_CLIENT_ID'),
    clientSecret: valueOf('FEED_CLIENT_SECRET'),
  };
}
