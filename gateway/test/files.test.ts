import {
  createServer,
  request as send,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '@assay/kit';
import { TestGraph } from './support/graph.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const LINK = 'eyJhbGciOiJIUzI1NiJ9.a-secret-link.x';
const TARGET = `/files/findings/evidence?link=${LINK}`;
let seen: IncomingMessage | undefined;
let answer: Answer;
const upstream = createServer((request, response) => {
  seen = request;
  answer(request, response);
});
let graph: TestGraph;
let log = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((upstream.address() as AddressInfo).port)}`;
  const told = new Writable({
    write(piece: Buffer, _encoding, done) {
      log += piece.toString();
      done();
    },
  });
  graph = await TestGraph.start({
    subgraphs: { findings: address, trusts: 'http://127.0.0.1:1' },
    logger: createLogger('gateway', 'trace', told),
  });
});
afterAll(async () => {
  await graph.close();
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
});
beforeEach(() => {
  seen = undefined;
  answer = (_request, response) => response.end('file');
});

const fetchFile = (target = TARGET, options: RequestInit = {}) =>
  fetch(new URL(target, graph.base), options);

describe('files', () => {
  it('go to the subgraph that the address names, with the link and without anything of the caller', async () => {
    await fetchFile(TARGET, {
      headers: {
        cookie: 'session=1',
        authorization: 'Bearer secret',
        'x-forwarded-for': '10.0.0.1',
        'x-other': 'x',
        accept: 'application/pdf',
      },
    });
    expect(seen?.url).toBe(`/files/evidence?link=${LINK}`);
    const { headers } = seen ?? {};
    expect(Object.keys(headers ?? {}).sort()).toEqual(
      ['accept', 'connection', 'host', 'user-agent', 'x-correlation-id'].sort(),
    );
    expect(headers?.['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('come back with what describes them, and without anything else of the subgraph', async () => {
    const described = {
      'content-type': 'text/plain',
      'content-disposition': 'attachment; filename="a.txt"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    };
    answer = (_request, response) =>
      response.writeHead(200, { ...described, 'set-cookie': 'a=b', server: 'secret' }).end('file');
    const got = await fetchFile();
    expect(await got.text()).toBe('file');
    expect(Object.fromEntries(got.headers)).toMatchObject(described);
    expect(got.headers.get('set-cookie')).toBeNull();
    expect(got.headers.get('server')).toBeNull();
    expect(got.headers.get('x-correlation-id')).toBe(seen?.headers['x-correlation-id']);
  });

  it('stream both ways, larger than any GraphQL request', async () => {
    let received = 0;
    let whileSending = 0;
    answer = (request, response) => {
      request.on('data', (piece: Buffer) => (received += piece.length));
      request.on('end', () => response.writeHead(200).end(Buffer.alloc(5_000_000)));
    };
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new Uint8Array(3_000_000));
        while (received < 3_000_000) await sleep(5);
        whileSending = received;
        controller.enqueue(new Uint8Array(2_000_000));
        controller.close();
      },
    });
    const options = { method: 'PUT', body, duplex: 'half' as const };
    const got = await fetchFile(TARGET, options);
    expect((await got.arrayBuffer()).byteLength).toBe(5_000_000);
    expect(whileSending).toBe(3_000_000);
    expect(received).toBe(5_000_000);
  });

  it('pass on what the subgraph says to the caller', async () => {
    answer = (request, response) => {
      request.resume().on('end', () => {
        response.writeHead(415, { 'content-type': 'application/json' }).end('{"message":"no"}');
      });
    };
    const got = await fetchFile(TARGET, { method: 'PUT', body: 'x' });
    expect(got.status).toBe(415);
    expect(await got.json()).toEqual({ message: 'no' });
  });

  const faults: [string, Answer][] = [
    ['answers 500', (_request, response) => response.writeHead(500).end('at db.ts:12')],
    ['answers 503', (_request, response) => response.writeHead(503).end('at db.ts:12')],
    [
      'answers a redirect',
      (_request, response) => response.writeHead(302, { location: 'http://10.0.0.7/' }).end(),
    ],
    ['resets the connection', (request) => request.socket.resetAndDestroy()],
  ];
  it.each(faults)('are unavailable, and nothing more is said, when it %s', async (_kind, fault) => {
    answer = fault;
    const got = await fetchFile(TARGET, { redirect: 'manual' });
    expect(got.status).toBe(503);
    expect(got.headers.get('location')).toBeNull();
    expect(await got.json()).toEqual({
      message: 'What findings holds is not available right now. Try again in a moment.',
      code: 'SUBGRAPH_UNAVAILABLE',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('are unavailable when nothing listens, and never asked of an unknown subgraph', async () => {
    expect((await fetchFile(`/files/trusts/evidence?link=${LINK}`)).status).toBe(503);
    expect((await fetchFile(`/files/other/evidence?link=${LINK}`)).status).toBe(404);
    expect((await fetchFile(`/files/findings/..%2f..%2fgraphql?link=${LINK}`)).status).toBe(400);
    expect((await fetchFile('/files/findings/evidence', { method: 'POST' })).status).toBe(404);
    expect(seen).toBeUndefined();
  });

  it('break off at the caller when the subgraph breaks off', async () => {
    answer = (request, response) => {
      response.writeHead(200, { 'content-length': 500 });
      response.write('some', () => request.socket.destroy());
    };
    await expect(fetchFile().then((got) => got.text())).rejects.toThrow();
  });

  it('break off at the subgraph when the caller goes away', async () => {
    let socket: Socket | undefined;
    answer = (request) => {
      request.resume();
      ({ socket } = request);
    };
    const sending = send(new URL(TARGET, graph.base), { method: 'PUT' });
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(100_000));
    while (!socket) await sleep(5);
    sending.destroy();
    while (!socket.destroyed) await sleep(5);
    expect(socket.destroyed).toBe(true);
  });

  it('leave no link in the log', () => {
    expect(log).toContain('subgraph unavailable');
    expect(log).not.toContain('a-secret-link');
    expect(log).not.toContain('link=');
  });
});
