import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '@assay/kit/testing';
import { TestGraph, TIMEOUT } from './support/graph.ts';
import type { Fault } from './support/subgraph.ts';

const SECRET = 'at Pool.query (db.ts:12) postgres://findings:pw@10.0.0.7/findings';
const TRUSTS_WITH_FINDINGS = '{ trusts { name findings { title } } }';
const FINDINGS_WITH_TRUST = '{ findings { title trust { name } } }';
const HEALTHY = {
  trusts: [
    { name: 'Ashdown', findings: [{ title: 'Finding 1' }] },
    { name: 'Birch', findings: [{ title: 'Finding 2' }] },
  ],
};

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.start();
  await healthyAgain();
});
afterAll(async () => {
  await graph.close();
});
afterEach(async () => {
  for (const subgraph of [graph.findings, graph.trusts]) {
    subgraph.fault = undefined;
    subgraph.distort = undefined;
  }
  await healthyAgain();
  graph.findings.attempts = 0;
});

async function healthyAgain(): Promise<number> {
  const started = Date.now();
  for (;;) {
    const { errors } = await graph.ask(TRUSTS_WITH_FINDINGS);
    if (!errors) return Date.now() - started;
    if (Date.now() - started > 5_000) throw new Error(`no recovery: ${JSON.stringify(errors)}`);
    await sleep(100);
  }
}

async function timed(query: string): Promise<{ answer: Answer; milliseconds: number }> {
  const started = Date.now();
  const answer = await graph.ask(query);
  return { answer, milliseconds: Date.now() - started };
}

const json =
  (body: string): Fault =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  };
const respond =
  (status: number, type: string, body: string): Fault =>
  (response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

const faults: [string, Fault][] = [
  ['hangs', () => undefined],
  [
    'stops in the middle of its answer',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
    },
  ],
  ['resets the connection', (_response, request) => request.socket.resetAndDestroy()],
  [
    'breaks off its answer',
    (response, request) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
      response.write('{"data":', () => request.socket.destroy());
    },
  ],
  ['answers 500 with text', respond(500, 'text/plain', SECRET)],
  ['answers 503 with JSON', respond(503, 'application/json', `{"error":"${SECRET}"}`)],
  [
    'answers 500 with GraphQL',
    respond(500, 'application/json', '{"data":{"_entities":[{"findings":[]},{"findings":[]}]}}'),
  ],
  [
    'answers JSON and calls it HTML',
    respond(200, 'text/html', '{"data":{"_entities":[{"findings":[]},{"findings":[]}]}}'),
  ],
  ['answers 200 with HTML', respond(200, 'text/html', `<h1>${SECRET}</h1>`)],
  ['refuses the warrant', respond(401, 'application/json', `{"errors":[{"message":"${SECRET}"}]}`)],
  ['answers a redirect', respond(302, 'text/plain', SECRET)],
  ['answers JSON cut short', json('{"data":{"_entities":[')],
  ['answers an empty body', json('')],
  ['answers a list', json('[]')],
  ['answers null', json('null')],
  ['answers other JSON', json(`{"hello":"${SECRET}"}`)],
  ['answers data that is text', json(`{"data":"${SECRET}"}`)],
  ['answers errors that are none', json(`{"errors":"${SECRET}"}`)],
  ['answers fewer entities than asked for', json('{"data":{"_entities":[{"findings":[]}]}}')],
  ['answers no entities', json('{"data":{"_entities":[]}}')],
  ['answers entities that are no list', json('{"data":{"_entities":{"findings":[]}}}')],
  [
    'answers an object for a list',
    json('{"data":{"_entities":[{"findings":{}},{"findings":{}}]}}'),
  ],
  [
    'answers text for an object',
    json('{"data":{"_entities":[{"findings":["x"]},{"findings":[]}]}}'),
  ],
  ['answers too much', json(`{"data":{"_entities":[null,null]},"x":"${'x'.repeat(10_000_100)}"}`)],
];

describe('a subgraph that fails costs its own fields and nothing else', () => {
  it.each(faults)('when it %s', async (_kind, fault) => {
    graph.findings.fault = fault;
    const { answer, milliseconds } = await timed(TRUSTS_WITH_FINDINGS);
    expect(answer.data).toEqual({
      trusts: [
        { name: 'Ashdown', findings: null },
        { name: 'Birch', findings: null },
      ],
    });
    expect(answer.errors).toEqual([
      {
        message: 'What findings holds is not available right now. Try again in a moment.',
        extensions: {
          code: 'SUBGRAPH_UNAVAILABLE',
          service: 'findings',
          correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        },
      },
    ]);
    expect(milliseconds).toBeLessThan(TIMEOUT + 500);
  });

  it('when nothing listens at its address, and it is back as soon as the subgraph is', async () => {
    await graph.findings.stop();
    const { answer, milliseconds } = await timed(TRUSTS_WITH_FINDINGS);
    expect(answer.data).toEqual({ trusts: HEALTHY.trusts.map((t) => ({ ...t, findings: null })) });
    expect(answer.errors?.[0]?.extensions.service).toBe('findings');
    expect(JSON.stringify(answer)).not.toMatch(/ECONN|127\.0\.0\.1|stack/);
    expect(milliseconds).toBeLessThan(TIMEOUT + 500);
    await graph.findings.start();
    expect(await healthyAgain()).toBeLessThan(3_000);
  });

  it('when it is the one that others hang on', async () => {
    graph.trusts.fault = () => undefined;
    const { answer } = await timed(FINDINGS_WITH_TRUST);
    expect(answer.data).toEqual({
      findings: [
        { title: 'Finding 1', trust: null },
        { title: 'Finding 2', trust: null },
      ],
    });
    expect(answer.errors?.map((e) => e.extensions.service)).toEqual(['trusts']);
  });

  it('when it answers the root of one query, asked beside that of another', async () => {
    graph.findings.fault = respond(500, 'text/plain', SECRET);
    const { answer } = await timed('{ trusts { name } findings { title } }');
    expect(answer.data).toEqual({
      trusts: [{ name: 'Ashdown' }, { name: 'Birch' }],
      findings: null,
    });
  });
});

describe('what a subgraph says is read with care', () => {
  it('a key __proto__ is inert, escaped or not', async () => {
    const entity = '{"__proto__":{"polluted":1},"\\u005f_proto__":{"polluted":1},"findings":[]}';
    graph.findings.fault = json(`{"data":{"_entities":[${entity},${entity}]}}`);
    const { data, errors } = await graph.ask(TRUSTS_WITH_FINDINGS);
    expect([data.trusts[0], errors]).toEqual([{ name: 'Ashdown', findings: [] }, undefined]);
    expect('polluted' in {}).toBe(false);
  });

  it('a value that the subgraph alone can check is told apart as bad input', async () => {
    graph.findings.fault = respond(
      400,
      'application/json',
      '{"errors":[{"message":"Expected value of type \\"Date\\".","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}',
    );
    const { errors } = await graph.ask('{ findings { title } }');
    expect(errors).toEqual([
      { message: 'Expected value of type "Date".', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('a value that the schema promises and the subgraph lacks is an error, not a silent null', async () => {
    graph.trusts.distort = (text) => text.replace('"name":"Ashdown"', '"name":null');
    const { data, errors, ...rest } = await graph.ask('{ trust(odsCode: "RA1") { name } }');
    expect(data).toEqual({ trust: null });
    expect(errors?.map((e) => e.extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify([errors, rest])).not.toContain('Trust');
  });

  it.each(['BAD_USER_INPUT', 'INPUTS_UNKNOWN', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT'])(
    'an expected error %s keeps its code and message, and loses the rest',
    async (code) => {
      const { data, errors } = await graph.ask(
        `{ trust(odsCode: "RA1") { name findings(text: "code:${code}") { title } } }`,
      );
      expect(data).toEqual({ trust: { name: 'Ashdown', findings: null } });
      expect(errors).toEqual([
        {
          message: 'said by findings',
          path: ['trust', 'findings'],
          extensions: { code, field: ['text'] },
        },
      ]);
    },
  );

  it.each(['INTERNAL_SERVER_ERROR', 'SOMETHING_ELSE', 'UNAUTHENTICATED'])(
    'any other error (%s) is masked and can be found by its correlation id',
    async (code) => {
      const { errors } = await graph.ask(
        `{ trust(odsCode: "RA1") { findings(text: "code:${code}") { title } } }`,
      );
      const id = errors?.[0]?.extensions.correlationId;
      expect(errors).toEqual([
        {
          message: `Something went wrong on our side. Quote ${String(id)} when you report it.`,
          path: ['trust', 'findings'],
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            correlationId: graph.findings.calls.at(-1)?.headers['x-correlation-id'],
          },
        },
      ]);
    },
  );
});

describe('trying again', () => {
  const failOnce = (): void => {
    graph.findings.fault = (_response, request) => {
      graph.findings.fault = undefined;
      request.socket.resetAndDestroy();
    };
  };

  it('a query whose connection breaks is asked once more', async () => {
    failOnce();
    expect(await graph.ask(TRUSTS_WITH_FINDINGS)).toMatchObject({ data: HEALTHY });
    expect(graph.findings.attempts).toBe(2);
  });

  it('a mutation is never sent twice', async () => {
    failOnce();
    const { data, errors } = await graph.ask('mutation { raiseFinding(title: "x") { title } }');
    expect([data, errors?.[0]?.extensions.code]).toEqual([
      { raiseFinding: null },
      'SUBGRAPH_UNAVAILABLE',
    ]);
    expect(graph.findings.attempts).toBe(1);
  });

  it('a wrong answer is not asked for again', async () => {
    graph.findings.fault = respond(401, 'application/json', '{}');
    await graph.ask(TRUSTS_WITH_FINDINGS);
    expect(graph.findings.attempts).toBe(1);
  });

  it('a subgraph that keeps failing is left alone for a while, then let back', async () => {
    graph.findings.fault = respond(500, 'text/plain', '');
    for (let i = 0; i < 10; i += 1) await graph.ask(TRUSTS_WITH_FINDINGS);
    expect(graph.findings.attempts).toBeLessThan(8);
    graph.findings.fault = undefined;
    expect(await healthyAgain()).toBeLessThan(3_000);
  });

  it('wrong answers to one question do not close the subgraph to others', async () => {
    graph.findings.fault = respond(401, 'application/json', '{}');
    for (let i = 0; i < 10; i += 1) await graph.ask(TRUSTS_WITH_FINDINGS);
    graph.findings.fault = undefined;
    expect((await graph.ask(TRUSTS_WITH_FINDINGS)).errors).toBeUndefined();
  });
});
