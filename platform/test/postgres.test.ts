import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, lstat, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { packagedBinaries } from '../src/postgres/binaries.ts';
import { sharedDirectory } from '../src/postgres/shared-directory.ts';
import { removePostgresData, startPostgres, type Postgres } from '../src/postgres.ts';
import { commandOf } from '../src/process-info.ts';

const isRoot = process.getuid?.() === 0;

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

describe('the embedded Postgres', () => {
  let home: string;
  let directory: string;
  let running: Postgres | undefined;

  const start = async (options: { port?: number; native?: string } = {}) => {
    running = await startPostgres({ directory, port: 0, durable: false, ...options });
    return running;
  };

  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'assay-postgres-'));
    directory = path.join(home, '.assay/postgres');
  });

  afterEach(async () => {
    await running?.stop();
    running = undefined;
    await removePostgresData(directory);
    await rm(home, { recursive: true });
  });

  if (isRoot)
    it('runs for root from a private directory, with the install scripts of npm off', async () => {
      await chmod(home, 0o700);
      const native = path.join(home, 'package/native');
      const isNoLink = async (file: string) => !(await lstat(file)).isSymbolicLink();
      await cp(packagedBinaries(), native, { recursive: true, filter: isNoLink });
      const version = `0.0.0-test-${String(process.pid)}`;
      await writeFile(path.join(native, '../package.json'), JSON.stringify({ version }));

      const { url, dataDirectory, notices } = await start({ native });

      expect(dataDirectory.startsWith(home)).toBe(false);
      expect(notices.join()).toContain(dataDirectory);
      expect(await query(url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
      const copy = path.join(await sharedDirectory(), `bin-${version}-${process.arch}`);
      await rm(copy, { recursive: true });
    });

  it('keeps its data between runs', async () => {
    await chmod(home, 0o755);
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();

    const second = await start();

    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('names a port that is taken, before it makes anything', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    await expect(start({ port })).rejects.toThrow(
      `Port ${String(port)} is taken by another process; it is needed for Postgres.`,
    );

    other.close();
  });

  it('stops the server that a killed platform left running, and serves its data', async () => {
    const fixture = path.join(import.meta.dirname, 'fixtures/start-postgres.mjs');
    const platform = spawn(process.execPath, [fixture, directory, '077'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(platform.stdout, 'data')) as [Buffer];
    const orphan = JSON.parse(line.toString()) as { url: string; pid: number };
    await query(orphan.url, 'create table kept as select 42 as answer');
    platform.kill('SIGKILL');
    await once(platform, 'exit');
    expect(await commandOf(orphan.pid)).toContain('postgres');

    const { url, pid } = await start();

    expect(await commandOf(orphan.pid)).toBeUndefined();
    expect(pid).not.toBe(orphan.pid);
    expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('says that a server which dies by itself has done so', async () => {
    let died: (reason: string) => void = () => undefined;
    const death = new Promise<string>((resolve) => (died = resolve));
    const server = await startPostgres({ directory, port: 0, durable: false, onExit: died });

    process.kill(server.pid, 'SIGKILL');

    expect(await death).toContain('SIGKILL');
  });
});
