import Fastify, { type FastifyInstance } from 'fastify';
import type { FeedEvent } from '../feed/event.ts';
import type { FeedSource } from '../feed/feed-consumer.ts';
import { listen } from './client.ts';

/** A feed over HTTP that a test fills; it answers at once, as a long poll may. */
export class TestFeed {
  readonly #events: FeedEvent[] = [];
  #server: FastifyInstance | undefined;
  #base = '';

  constructor(private readonly name: string) {}

  async start(): Promise<FeedSource> {
    const server = Fastify();
    server.get<{ Querystring: { after: string; timeout: string } }>(
      '/feed',
      async (request, reply) => {
        const deadline = Date.now() + Number(request.query.timeout) * 1_000;
        for (;;) {
          const fresh = this.#events.filter(
            (event) => BigInt(event.id) > BigInt(request.query.after),
          );
          if (fresh.length > 0 || Date.now() >= deadline || !this.#server)
            return reply.send(fresh.slice(0, 500));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
    );
    this.#server = server;
    this.#base = await listen(server);
    return { name: this.name, url: this.#base, token: () => Promise.resolve('test') };
  }

  push(type: string, subject: string, data: object): void {
    this.#events.push({
      specversion: '1.0',
      id: String(this.#events.length + 1),
      source: `urn:assay:${this.name}`,
      type,
      subject,
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data,
    });
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await server?.close();
  }
}
