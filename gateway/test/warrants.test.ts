import { randomUUID } from 'node:crypto';
import { TestGraph } from './support/graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.start();
});
afterAll(async () => {
  await graph.close();
});
beforeEach(() => {
  graph.trusts.calls.length = 0;
  graph.findings.calls.length = 0;
});

const audienceOf = (authorization = '') => {
  const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString();
  return (JSON.parse(payload) as { aud: string }).aud;
};

function send(headers: Readonly<Record<string, string>>, query: string, token: string) {
  return fetch(`${graph.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers, authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
}

describe('what a subgraph is given', () => {
  it('each gets a warrant of its own, for the person who asks', async () => {
    const { errors } = await graph.ask('{ trusts { name findings { title } } }');
    expect(errors).toBeUndefined();
    const [trusts, findings] = [graph.trusts.calls[0], graph.findings.calls[0]];
    expect([trusts, findings].map((call) => audienceOf(call?.headers.authorization))).toEqual([
      'urn:assay:trusts',
      'urn:assay:findings',
    ]);
    const viewer = {
      person: 'cqc-inspector',
      organisation: { kind: 'BODY', code: 'CQC' },
      roles: ['INSPECTOR'],
    };
    expect([trusts?.viewer, findings?.viewer]).toEqual([viewer, viewer]);
  });

  it('the access token goes no further, nor any other header of the request', async () => {
    const token = await graph.identity.token();
    const inbound = {
      'x-viewer': 'administrator',
      'x-assay-organisation': 'ASSAY',
      'x-forwarded-for': '10.0.0.1',
      cookie: 'a=b',
      'apollo-federation-include-trace': 'ftv1',
    };
    await send(inbound, '{ trusts { name } }', token);
    const headers = graph.trusts.calls[0]?.headers ?? {};
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-correlation-id',
    ]);
    expect(JSON.stringify(headers)).not.toContain(token);
  });

  it('one warrant serves all calls of a request to a subgraph, and the next request has another', async () => {
    const twice = '{ findings { trust { name neighbours { name } } } trusts { name } }';
    await graph.ask(twice);
    const first = new Set(graph.trusts.calls.map((call) => call.headers.authorization));
    expect([graph.trusts.calls.length > 1, first.size]).toEqual([true, 1]);
    await graph.ask(twice);
    expect(new Set(graph.trusts.calls.map((call) => call.headers.authorization)).size).toBe(2);
  });

  it('the correlation id of the request reaches every subgraph and comes back', async () => {
    const id = randomUUID();
    const token = await graph.identity.token();
    const response = await send(
      { 'x-correlation-id': id },
      '{ trusts { findings { id } } }',
      token,
    );
    const seen = [...graph.trusts.calls, ...graph.findings.calls];
    expect(response.headers.get('x-correlation-id')).toBe(id);
    expect(new Set(seen.map((call) => call.headers['x-correlation-id']))).toEqual(new Set([id]));
  });

  it('a correlation id that is not one is replaced', async () => {
    const token = await graph.identity.token();
    await send({ 'x-correlation-id': 'x; drop table' }, '{ trusts { name } }', token);
    expect(graph.trusts.calls[0]?.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
