import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TestGraph } from './support/graph.ts';

let seen: IncomingMessage | undefined;
let answer: (response: ServerResponse) => void;
const upstream = createServer((request, response) => {
  seen = request;
  answer(response);
});
let graph: TestGraph;

beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((upstream.address() as AddressInfo).port)}`;
  graph = await TestGraph.start({
    subgraphs: { findings: address, trusts: 'http://127.0.0.1:1' },
  });
});
afterAll(async () => {
  await graph.close();
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
});
beforeEach(() => {
  seen = undefined;
  answer = (response) => response.end('[]');
});

const read = (target: string, options: RequestInit = {}) =>
  fetch(new URL(target, graph.base), options);

describe('a feed', () => {
  it("is the subgraph's that the address names, read with the token of the caller and nothing else of theirs", async () => {
    const headers = { authorization: 'Bearer feed', cookie: 'session=1', 'x-other': 'x' };
    const response = await read('/feeds/findings?after=7&timeout=0', { headers });
    expect(await response.json()).toEqual([]);
    expect(seen?.url).toBe('/feed?after=7&timeout=0');
    expect(seen?.headers).toMatchObject({
      authorization: 'Bearer feed',
      'x-correlation-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(seen?.headers).not.toHaveProperty('cookie');
    expect(seen?.headers).not.toHaveProperty('x-other');
  });

  it('that refuses the caller says so itself', async () => {
    answer = (response) => {
      response.statusCode = 401;
      response.end('{"message":"A token with scope feed:read is required."}');
    };
    const response = await read('/feeds/findings');
    expect([response.status, await response.json()]).toEqual([
      401,
      { message: 'A token with scope feed:read is required.' },
    ]);
  });

  it('that is down is unavailable, with a number to quote', async () => {
    const response = await read('/feeds/trusts');
    expect([response.status, await response.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', correlationId: expect.any(String) }),
    ]);
  });

  it.each(['/feeds/nobody', '/feeds'])('is not at %s', async (target) => {
    expect((await read(target)).status).toBe(404);
    expect(seen).toBeUndefined();
  });

  it('takes nothing', async () => {
    expect((await read('/feeds/findings', { method: 'POST' })).status).toBe(404);
    expect(seen).toBeUndefined();
  });
});
