import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Agent, request } from 'undici';
import { createHttpServer } from '../src/index.ts';
import { listen } from '../src/testing/index.ts';
import { silent, startNotes } from './support/start-notes.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function launch(environment: Record<string, string> = {}) {
  const child = fork(path.join(import.meta.dirname, 'support/service-process.mjs'), {
    env: {
      PATH: process.env.PATH,
      ASSAY_DIRECTORY: '/nowhere',
      LOG_LEVEL: 'fatal',
      PORT: '0',
      ...environment,
    },
    execArgv: [],
    silent: true,
  });
  children.push(child);
  let output = '';
  const streams = [child.stdout!, child.stderr!];
  for (const stream of streams) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = Promise.all([
    once(child, 'exit'),
    ...streams.map((stream) => once(stream, 'close')),
  ]);
  const exited = ended.then(([[code]]) => ({ code: code as number | null, output }));
  return { child, exited };
}

async function launched() {
  const process_ = launch();
  const [{ port }] = (await once(process_.child, 'message')) as [{ port: number }];
  return { ...process_, base: `http://127.0.0.1:${String(port)}` };
}

describe('a service that is told to stop', () => {
  it.each([
    ['by SIGTERM', (child: ChildProcess) => child.kill('SIGTERM')],
    ['by SIGINT', (child: ChildProcess) => child.kill('SIGINT')],
    [
      'because its parent is gone',
      (child: ChildProcess) => {
        child.disconnect();
      },
    ],
  ])('%s finishes what it is doing, takes nothing new, and ends well', async (_, stop) => {
    const { child, exited, base } = await launched();
    // a client that keeps its connections, as the gateway does
    const dispatcher = new Agent();
    await (await request(`${base}/livez`, { dispatcher })).body.dump();
    const slow = request(`${base}/slow`, { dispatcher });
    await once(child, 'message');
    stop(child);
    const answer = await slow;
    expect(await answer.body.json()).toEqual({ done: true });
    expect(answer.headers.connection).toBe('close');
    const started = Date.now();
    expect(await exited).toEqual({ code: 0, output: '' });
    expect(Date.now() - started).toBeLessThan(5_000);
    await expect(request(`${base}/livez`)).rejects.toThrow('ECONNREFUSED');
    await dispatcher.close();
  });
});

describe('a service that cannot start', () => {
  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { exited } = launch({ PORT: String(port) });
    expect(await exited).toEqual({
      code: 1,
      output: `example cannot start: port ${String(port)} is taken. Stop what uses it, or set PORT.\n`,
    });
    other.close();
  });

  it('names every variable that is missing or wrong, at once', async () => {
    const { code, output } = await launch({ PORT: 'high', LOG_LEVEL: 'loud' }).exited;
    expect(code).toBe(1);
    expect(output).toContain('example cannot start; its environment is incomplete:');
    expect(output).toMatch(/PORT: .+\n/);
    expect(output).toMatch(/LOG_LEVEL: .+\n/);
    expect(output).not.toContain('    at ');
  });
});

it('a service in which something fails unhandled ends, and says so', async () => {
  const { exited, base } = await launched();
  await request(`${base}/crash`).catch(() => undefined);
  const { code, output } = await exited;
  expect(code).toBe(1);
  expect(output).toContain('unexpected fault');
});

describe('health', () => {
  it('is alive without anything else, and ready only while the database answers', async () => {
    const { base, service, dataSource } = await startNotes();
    const status = async (at: string) => (await fetch(new URL(at, base))).status;
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200]);
    await dataSource.destroy();
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
    await dataSource.initialize();
    expect(await status('/readyz')).toBe(200);
    await service.close();
  });

  it('is not ready when what it depends on hangs', async () => {
    const server = createHttpServer({
      logger: silent,
      bodyLimit: 1_000,
      ready: () => new Promise(() => undefined),
    });
    const base = await listen(server);
    const response = await fetch(new URL('/readyz', base));
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready' });
    await server.close();
  });
});

it('a correlation id that is no UUID is replaced', async () => {
  const server = createHttpServer({
    logger: silent,
    bodyLimit: 1_000,
    ready: () => Promise.resolve(),
  });
  const base = await listen(server);
  const response = await fetch(new URL('/livez', base), { headers: { 'x-correlation-id': 'a"b' } });
  expect(response.headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/);
  await server.close();
});
