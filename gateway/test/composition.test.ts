import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  apiSchemaOf,
  composedSubgraphs,
  composeSubgraphs,
  CompositionError,
  readSubgraphs,
} from '../src/compose-subgraphs.ts';
import { apiSchemaFile, loadSupergraph, subgraphNames } from '../src/load-supergraph.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The paths of every copy of a package in the lock file. */
async function copiesOf(name: string): Promise<{ path: string; version: string }[]> {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return Object.entries(lock.packages)
    .filter(([at]) => at.endsWith(`node_modules/${name}`))
    .map(([at, { version }]) => ({ path: at, version }));
}

describe('the one schema', () => {
  it('composes from the committed subgraphs without an error or a hint, and the committed file is current', async () => {
    const composed = composeSubgraphs(await readSubgraphs(composedSubgraphs));
    expect(await loadSupergraph()).toBe(composed);
  });

  it('has its committed client schema current', async () => {
    expect(await readFile(apiSchemaFile, 'utf8')).toBe(apiSchemaOf(await loadSupergraph()));
  });

  it('is that of the four subgraphs, whose addresses it does not know', async () => {
    const supergraph = await loadSupergraph();
    expect(subgraphNames(supergraph).sort()).toEqual([...composedSubgraphs].sort());
    expect(supergraph).not.toMatch(/127\.0\.0\.1|localhost|:\d{4}/);
  });

  it('has no directive by which a gateway would have to authorise', async () => {
    expect(await loadSupergraph()).not.toMatch(/@authenticated|@requiresScopes|@policy/);
  });
});

describe('composition', () => {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n`;
  const owner = `${link} type Query { trust: Trust } type Trust @key(fields: "id") { id: ID! name(on: Int): String @shareable }`;

  it('fails on an error', () => {
    const clash = `${link} type Trust @key(fields: "id") { id: ID! name(on: Int): Int @shareable }`;
    expect(() =>
      composeSubgraphs([
        { name: 'a', sdl: owner },
        { name: 'b', sdl: clash },
      ]),
    ).toThrow(CompositionError);
  });

  it('fails on a hint, which here says that an argument would silently go', () => {
    const without = `${link} type Trust @key(fields: "id") { id: ID! name: String @shareable }`;
    expect(() =>
      composeSubgraphs([
        { name: 'a', sdl: owner },
        { name: 'b', sdl: without },
      ]),
    ).toThrow(/hint INCONSISTENT_ARGUMENT_PRESENCE/);
  });
});

describe('what is installed', () => {
  it.each(['@apollo/federation-internals', '@apollo/query-graphs', 'graphql'])(
    'has one copy of %s',
    async (name) => {
      expect(await copiesOf(name)).toHaveLength(1);
    },
  );

  it.each([
    '@apollo/gateway',
    '@apollo/subgraph',
    '@apollo/composition',
    '@apollo/query-planner',
    '@apollo/federation-internals',
  ])('has %s at 2.14.4', async (name) => {
    expect((await copiesOf(name)).map(({ version }) => version)).toEqual(['2.14.4']);
  });
});
