import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Logger } from '../logger.ts';
import { bearerToken } from '../subgraph/bearer-token.ts';
import { FEED_AUDIENCE, FEED_MEDIA_TYPE, FEED_PAGE, FEED_SCOPE, type FeedEvent } from './event.ts';
import { FeedWaker } from './feed-waker.ts';

const AFTER = 'after is the id of the last event seen, or 0';
const TIMEOUT = 'timeout is how many seconds to wait for an event, from 0 to 25';

const feedQuery = z.strictObject({
  after: z
    .string(AFTER)
    .regex(/^\d{1,18}$/, AFTER)
    .default('0'),
  timeout: z
    .string(TIMEOUT)
    .regex(/^(\d|1\d|2[0-5])$/, TIMEOUT)
    .transform(Number)
    .default(0),
});

export interface FeedAccess {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
}

export interface FeedOptions {
  /** The subgraph whose events they are. */
  readonly source: string;
  /** Its database, for a connection that listens. */
  readonly url: string;
  readonly dataSource: DataSource;
  readonly access: FeedAccess;
  readonly logger: Logger;
}

/**
 * Serves GET /feed?after=ID&timeout=SECONDS (http-feeds.org): up to 500 events after the id, oldest first; with a
 * timeout it waits that long for the first one. Takes an access token with scope feed:read.
 */
export function serveFeed(
  server: FastifyInstance,
  { source, url, dataSource, access, logger }: FeedOptions,
): void {
  const waker = new FeedWaker(url, logger);
  server.addHook('preClose', () => waker.close());

  server.get('/feed', {
    onRequest: (request, reply) => requireFeedToken(access, request, reply),
    handler: async (request, reply) => {
      const query = feedQuery.safeParse(request.query);
      if (!query.success)
        return reply
          .code(400)
          .send({ message: query.error.issues.map((i) => i.message).join('; ') });
      const { after, timeout } = query.data;
      const deadline = Date.now() + timeout * 1_000;
      for (;;) {
        const { generation } = waker;
        const events = await readEvents(dataSource, source, after);
        const over = Date.now() >= deadline || waker.closed || request.raw.destroyed;
        if (events.length > 0 || over)
          return reply.type(FEED_MEDIA_TYPE).send(JSON.stringify(events));
        await waker.wait(generation);
      }
    },
  });
}

async function requireFeedToken(
  { issuer, keys }: FeedAccess,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const token = bearerToken(request);
  try {
    const { payload } = await jwtVerify(token ?? '', keys, {
      issuer,
      audience: FEED_AUDIENCE,
      algorithms: ['RS256', 'ES256', 'EdDSA'],
      typ: 'at+jwt',
      requiredClaims: ['exp', 'sub'],
    });
    if (String(payload.scope).split(' ').includes(FEED_SCOPE)) return;
    request.log.warn({ subject: payload.sub }, 'feed refused: scope is missing');
  } catch (error) {
    request.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'feed refused');
  }
  await reply.code(401).send({ message: 'A token with scope feed:read is required.' });
}

async function readEvents(
  dataSource: DataSource,
  source: string,
  after: string,
): Promise<FeedEvent[]> {
  const rows: { id: string; type: string; subject: string; data: unknown; recorded_at: Date }[] =
    await dataSource.query(
      `select id, type, subject, data, recorded_at from outbox where id > $1 order by id limit $2`,
      [after, FEED_PAGE],
    );
  return rows.map((row) => ({
    specversion: '1.0',
    id: row.id,
    source: `urn:assay:${source}`,
    type: row.type,
    subject: row.subject,
    time: row.recorded_at.toISOString(),
    datacontenttype: 'application/json',
    data: row.data,
  }));
}
