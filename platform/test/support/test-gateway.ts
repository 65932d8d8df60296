import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { GatewayClient } from '../../src/gateway-client.ts';

/** The whole answer of the gateway to the input of a mutation. */
export type Answer<I> = (input: I) => object;

/** Answers in the place of the gateway, over HTTP, and keeps what it was asked. */
export class TestGateway<I> {
  readonly #server = createServer((request, response) => {
    void json(request).then((body) => {
      const { input } = (body as { variables: { input: I } }).variables;
      this.asked.push(input);
      response.end(JSON.stringify((this.#next.shift() ?? this.usual)(input)));
    });
  });
  #next: Answer<I>[] = [];
  #client: GatewayClient | undefined;
  /** The inputs of the requests of one test, in their order. */
  asked: I[] = [];

  /** @param usual what is answered unless a test says otherwise */
  constructor(private readonly usual: Answer<I>) {
    beforeAll(() => this.#start());
    beforeEach(() => {
      this.#next = [];
      this.asked = [];
    });
    afterAll(() => this.#server.close());
  }

  get client(): GatewayClient {
    if (!this.#client) throw new Error('the gateway has not started');
    return this.#client;
  }

  /** Says what the next requests are answered, one after the other. */
  answers(...next: Answer<I>[]): void {
    this.#next = next;
  }

  async #start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    this.#client = new GatewayClient({
      url: `http://127.0.0.1:${String(port)}/graphql`,
      token: (persona) => Promise.resolve(`token of ${persona}`),
      patience: 2_000,
    });
  }
}
