import { post } from '@assay/kit/testing';
import { getIntrospectionQuery } from 'graphql';
import { TestGraph } from './support/graph.ts';

let graph: TestGraph;
let open: TestGraph;
let token: string;

beforeAll(async () => {
  graph = await TestGraph.start();
  open = await TestGraph.start({ graphiql: true });
  token = await graph.identity.token();
});
afterAll(async () => {
  await graph.close();
  await open.close();
});

const times = (n: number, text: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => text(i)).join(' ');

/** Fields nested this deep, all of them in the schema. */
const nested = (depth: number) =>
  `{ trusts ${'{ neighbours '.repeat(depth - 2)}{ name }${' }'.repeat(depth - 2)} }`;
const aliased = (n: number, field = 'name') =>
  `{ trusts { ${times(n, (i) => `a${String(i)}: ${field}`)} } }`;
const directed = (n: number) => `{ trusts { name ${times(n, () => '@include(if: true)')} } }`;
const fields = (n: number) => `{ trusts { ${times(n - 1, () => 'name')} } }`;
// `{ trusts { name # } }` has 6 tokens beside these
const tokens = (n: number) => `{ trusts { name(${times((n - 8) / 3, () => 'a: 1')}) } }`;
const mutations = (n: number) =>
  `mutation { ${times(n, () => 'raiseFinding(title: "x") { title }')} }`;

function bomb(levels: number, wide = 2): string {
  const fragments = Array.from({ length: levels }, (_, i) => {
    const next = i === levels - 1 ? 'name' : times(wide, () => `...F${String(i + 1)}`);
    return `fragment F${String(i)} on Trust { ${next} }`;
  });
  return `{ trusts { ...F0 } } ${fragments.join(' ')}`;
}

async function codeOf(query: string, at = graph, sent = token) {
  const { status, errors } = await post(at.base, { query }, sent);
  return { status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}

const passes = { status: 200, code: undefined };
const refused = { status: 400, code: 'QUERY_TOO_COMPLEX' };

describe('the shape of a query', () => {
  const limits: [string, string, string][] = [
    ['depth 12', nested(12), nested(13)],
    ['15 aliases', aliased(15), aliased(16)],
    ['15 aliases of __typename', aliased(15, '__typename'), aliased(16, '__typename')],
    ['300 fields', fields(300), fields(301)],
    ['one mutation', mutations(1), mutations(2)],
    [
      'one mutation, in fragments',
      'mutation { ...M } fragment M on Mutation { raiseFinding(title: "x") { id } __typename }',
      'mutation { ...M ...M } fragment M on Mutation { raiseFinding(title: "x") { id } }',
    ],
  ];

  it.each(limits)('up to %s passes, and one more is refused', async (_limit, under, over) => {
    expect(await codeOf(under)).toMatchObject(passes);
    expect(await codeOf(over)).toMatchObject(refused);
  });

  it('up to 5 directives reach the server, and one more is refused', async () => {
    expect((await codeOf(directed(5))).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(directed(6))).toMatchObject(refused);
  });

  it('up to 1,000 tokens reach the server, and more are refused', async () => {
    expect((await codeOf(tokens(998))).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(tokens(1_001))).toMatchObject(refused);
  });

  it('aliases, fields and depth count through fragments', async () => {
    const aliases = (n: number) =>
      `{ trusts { ...F ...G } } fragment F on Trust { ${times(n, (i) => `a${String(i)}: name`)} } fragment G on Trust { ...F }`;
    expect(await codeOf(aliases(7))).toMatchObject(passes);
    expect(await codeOf(aliases(8))).toMatchObject(refused);
    const deep = (n: number) =>
      `{ trusts { neighbours { ...F } } } fragment F on Trust { ${'neighbours { '.repeat(n)}name${' }'.repeat(n)} }`;
    expect(await codeOf(deep(9))).toMatchObject(passes);
    expect(await codeOf(deep(10))).toMatchObject(refused);
  });

  it.each([
    '{ __proto__: trusts { name } }',
    '{ trusts { constructor: name } }',
    'query ($prototype: ID!) { trust(odsCode: $prototype) { name } }',
    '{ trust(__proto__: 1) { name } }',
    'query constructor { trusts { name } }',
    '{ trusts { ...prototype } } fragment prototype on Trust { name }',
  ])('a reserved name is refused: %s', async (query) => {
    expect(await codeOf(query)).toMatchObject(refused);
  });

  it('bombs of nested fragments and fragments that contain themselves are refused at once', async () => {
    const cycle =
      '{ trusts { ...A } } fragment A on Trust { name ...B } fragment B on Trust { ...A ...A }';
    for (const query of [bomb(30), bomb(10, 20), bomb(100, 2), cycle]) {
      const started = performance.now();
      expect(await codeOf(query)).toMatchObject(refused);
      expect(performance.now() - started).toBeLessThan(100);
    }
  });

  it('a refusal says what to do and no number', async () => {
    for (const query of [nested(13), aliased(16), fields(301), mutations(2), tokens(1_001)])
      expect((await codeOf(query)).message).toMatch(/^[^0-9]+\. [^0-9]+\.$/);
  });
});

describe('introspection', () => {
  it('is off, and says so, where GraphiQL is off', async () => {
    expect(await codeOf('{ __schema { queryType { name } } }')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    expect((await fetch(`${graph.base}/graphiql`)).status).toBe(404);
  });

  it('gets the whole standard query answered where GraphiQL is on', async () => {
    const standard = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
    });
    expect(await codeOf(standard, open, await open.identity.token())).toMatchObject(passes);
  });

  it('has a bound of its own', async () => {
    const deep = `{ __type(name: "Trust") ${'{ ofType '.repeat(20)}{ name }${' }'.repeat(20)} }`;
    expect(await codeOf(deep, open, await open.identity.token())).toMatchObject(refused);
  });
});

describe('the request itself', () => {
  const send = (
    body: string,
    headers: Record<string, string> = {},
    method = 'POST',
    path = '/graphql',
  ) =>
    fetch(`${graph.base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      ...(method === 'POST' && { body }),
    });
  const outcome = async (response: Response) => {
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    return [response.status, errors[0]?.extensions.code];
  };
  const query = (padding: number) =>
    JSON.stringify({ query: '{ trusts { name } }', variables: { x: 'x'.repeat(padding) } });

  it('may have up to 1 MB', async () => {
    expect((await send(query(999_000))).status).toBe(200);
    expect(await outcome(await send(query(1_000_000)))).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  it('is one JSON object sent by POST', async () => {
    expect(await outcome(await send('', {}, 'GET', '/graphql?query={trusts{name}}'))).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
    ]);
    expect(await outcome(await send('{"query":'))).toEqual([400, 'BAD_REQUEST']);
    expect(await outcome(await send(''))).toEqual([400, 'BAD_REQUEST']);
    expect(
      await outcome(await send('{"query":"{ trusts { name } }","__proto__":{"a":1}}')),
    ).toEqual([400, 'BAD_REQUEST']);
    expect(
      await outcome(await send('query=x', { 'content-type': 'application/x-www-form-urlencoded' })),
    ).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await outcome(await send(query(1), { 'content-type': 'text/plain' }))).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ]);
    expect(await outcome(await send(`[${query(1)},${query(1)}]`))).toEqual([400, 'BAD_REQUEST']);
  });

  it('gets no suggestion from the schema when a name is wrong', async () => {
    const field = await codeOf('{ trusts { nam } }');
    expect(field).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    const argument = await codeOf('{ trust(odsCod: "RA1") { name } }');
    expect([field.message, argument.message].join()).not.toMatch(/Did you mean|"name"|"odsCode"\?/);
  });

  it('with a wrong variable is told which', async () => {
    const answer = await post(
      graph.base,
      {
        query: 'query ($odsCode: ID!) { trust(odsCode: $odsCode) { name } }',
        variables: { odsCode: {} },
      },
      token,
    );
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('$odsCode');
  });

  it('is not readable from other origins', async () => {
    const response = await send(query(1), { origin: 'https://elsewhere.test' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
