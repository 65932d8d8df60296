import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { readExamples } from '../src/graphiql.ts';
import { apiSchemaFile } from '../src/load-supergraph.ts';
import { problemOf } from '../src/query-guard.ts';
import { TestGraph } from './support/graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.start({ graphiql: true });
});
afterAll(async () => {
  await graph.close();
});

describe('GraphiQL', () => {
  it('is a page whose scripts and styles all come from this server', async () => {
    const response = await fetch(`${graph.base}/graphiql`);
    const page = await response.text();
    const assets = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(response.headers.get('content-type')).toContain('text/html');
    const served = assets.filter((asset) => asset !== 'data:,');
    expect(served).toHaveLength(6);
    for (const asset of served) {
      expect(asset).toMatch(/^\/graphiql\/assets\//);
      const file = await fetch(new URL(asset, graph.base));
      expect([file.status, (await file.text()).length > 0]).toEqual([200, true]);
    }
    expect(page).not.toMatch(/<script(?![^>]* src=)|https?:/);
  });

  it('may run scripts of this server only', async () => {
    const response = await fetch(`${graph.base}/graphiql`);
    await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
  });

  it('serves no other file', async () => {
    for (const path of ['package.json', '..%2f..%2fpackage.json', 'graphiql.js', '']) {
      const response = await fetch(`${graph.base}/graphiql/assets/${path}`);
      expect([response.status, (await response.text()).includes('"name"')]).toEqual([404, false]);
    }
  });

  it('opens with the example operations as its tabs', async () => {
    const examples = (await (
      await fetch(`${graph.base}/graphiql/examples.json`)
    ).json()) as string[];
    expect(examples).toEqual(await readExamples());
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });
});

describe('the example operations', () => {
  it('are valid for the one schema, each is let through, and each says who may try it', async () => {
    const schema = buildSchema(await readFile(apiSchemaFile, 'utf8'));
    for (const example of await readExamples()) {
      expect(validate(schema, parse(example)).map(({ message }) => message)).toEqual([]);
      expect(problemOf(example, false)).toBeUndefined();
      expect(example).toMatch(/^# As [\w -]+/);
    }
  });
});
