import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../viewer.ts';
import type { TestKeys } from './keys.ts';

/** An answer over HTTP; `data` is loose, as a test reads only what it asked for. */
export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown>;
  }[];
}

/** Listens on a free port of this machine and gives the base address. */
export async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
}

export type Ask = (document: string, variables?: object) => Promise<Answer>;

/** Asks a subgraph over HTTP, as the gateway would for this person. */
export function subgraphClient(
  base: string,
  subgraph: string,
  keys: TestKeys,
): (viewer: Viewer) => Ask {
  return (viewer) => async (query, variables) =>
    post(base, { query, variables }, await keys.warrant(subgraph, viewer));
}

/** Posts GraphQL with a bearer token, or none. */
export async function post(base: string, body: object, token?: string): Promise<Answer> {
  const response = await fetch(new URL('/graphql', base), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
