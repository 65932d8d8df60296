import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { verifyWarrant, type Viewer } from '@assay/kit';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import type { JWTVerifyGetKey } from 'jose';

/** Answers in the subgraph's stead; anything it has not ended stays open. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

export interface Call {
  readonly viewer: Viewer;
  readonly headers: IncomingMessage['headers'];
  readonly query: string;
}

/** A subgraph over HTTP that takes real warrants, remembers its calls, and can be made to fail. */
export class TestSubgraph {
  readonly calls: Call[] = [];
  attempts = 0;
  fault: Fault | undefined;
  /** Changes the JSON that it answers. */
  distort: ((json: string) => string) | undefined;
  #server: Server | undefined;
  #port = 0;

  constructor(
    readonly name: string,
    readonly sdl: string,
    resolvers: object,
    private readonly keys: JWTVerifyGetKey,
  ) {
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  }

  readonly #schema: GraphQLSchema;

  get address(): string {
    return `http://127.0.0.1:${String(this.#port)}`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.attempts += 1;
    const body = await text(request);
    if (this.fault) {
      this.fault(response, request);
      return;
    }
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
    const viewer = await verifyWarrant(this.keys, this.name, token).catch(() => undefined);
    if (!viewer) {
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"errors":[]}');
      return;
    }
    this.calls.push({ viewer, headers: request.headers, query });
    const result = await graphql({
      schema: this.#schema,
      source: query,
      variableValues: variables as Record<string, unknown>,
    });
    const json = JSON.stringify(result);
    response.setHeader('content-type', 'application/json');
    response.end(this.distort?.(json) ?? json);
  }
}
