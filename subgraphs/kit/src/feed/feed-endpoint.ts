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

/** Whom a token is for: a trust's own systems, or, without the claim, a subgraph. */
const feedReader = z.object({
  org: z.object({ kind: z.literal('TRUST'), code: z.string().min(1) }).optional(),
});
type FeedReader = z.infer<typeof feedReader>;

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

/** What of a feed a trust's own systems may read. */
export interface FeedForTrusts {
  /** The types of events; all others stay hidden from them. */
  readonly types: readonly string[];
  /** Whether each trust reads only what carries its own code, as `data.odsCode`. */
  readonly whose: 'EVERYBODY' | 'THEIR OWN';
}

export interface FeedOptions {
  /** The subgraph whose events they are. */
  readonly source: string;
  /** Its database, for a connection that listens. */
  readonly url: string;
  readonly dataSource: DataSource;
  readonly access: FeedAccess;
  /** Absent: trusts' own systems read nothing of it. */
  readonly forTrusts?: FeedForTrusts;
  readonly logger: Logger;
}

declare module 'fastify' {
  interface FastifyRequest {
    feedReader?: FeedReader;
  }
}

/**
 * Serves GET /feed?after=ID&timeout=SECONDS (http-feeds.org): up to 500 events after the id, oldest first; with a
 * timeout it waits that long for the first one. Takes an access token with scope feed:read. A token whose claim `org` names
 * a trust reads what trusts may of it; ids and their order are the same for all, so its cursor advances past what it skips.
 */
export function serveFeed(
  server: FastifyInstance,
  { source, url, dataSource, access, forTrusts, logger }: FeedOptions,
): void {
  const waker = new FeedWaker(url, logger);
  server.addHook('preClose', () => waker.close());
  server.decorateRequest('feedReader', undefined);

  server.get('/feed', {
    onRequest: (request, reply) => requireFeedToken(access, request, reply),
    handler: async (request, reply) => {
      const readEvents = eventsFor(request.feedReader, dataSource, source, forTrusts);
      if (!readEvents)
        return reply.code(403).send({ message: 'This feed has nothing that trusts may read.' });
      const query = feedQuery.safeParse(request.query);
      if (!query.success)
        return reply
          .code(400)
          .send({ message: query.error.issues.map((i) => i.message).join('; ') });
      const { after, timeout } = query.data;
      const deadline = Date.now() + timeout * 1_000;
      for (;;) {
        const { generation } = waker;
        const events = await readEvents(after);
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
    const reader = feedReader.safeParse(payload);
    const hasScope = String(payload.scope).split(' ').includes(FEED_SCOPE);
    if (hasScope && reader.success) {
      request.feedReader = reader.data;
      return;
    }
    request.log.warn({ subject: payload.sub, hasScope }, 'feed refused: a claim is wrong');
  } catch (error) {
    request.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'feed refused');
  }
  await reply.code(401).send({ message: 'A token with scope feed:read is required.' });
}

interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: unknown;
  readonly recorded_at: Date;
}

/** How a reader's events after an id are read; undefined when there are none for such a reader. */
function eventsFor(
  reader: FeedReader | undefined,
  dataSource: DataSource,
  source: string,
  forTrusts: FeedForTrusts | undefined,
): ((after: string) => Promise<FeedEvent[]>) | undefined {
  if (!reader) throw new Error('a request reached the feed without a token');
  const restricted = reader.org && restrictionOf(reader.org.code, forTrusts);
  if (reader.org && !restricted) return undefined;
  const { condition, parameters } = restricted ?? { condition: 'true', parameters: [] };
  return async (after) => {
    const rows: EventRow[] = await dataSource.query(
      `select id, type, subject, data, recorded_at from outbox where id > $1 and ${condition} order by id limit $2`,
      [after, FEED_PAGE, ...parameters],
    );
    return rows.map((row) => eventOf(row, source));
  };
}

function restrictionOf(odsCode: string, forTrusts: FeedForTrusts | undefined) {
  if (!forTrusts) return undefined;
  const { types, whose } = forTrusts;
  return whose === 'EVERYBODY'
    ? { condition: 'type = any ($3)', parameters: [types] }
    : { condition: `type = any ($3) and data ->> 'odsCode' = $4`, parameters: [types, odsCode] };
}

function eventOf(row: EventRow, source: string): FeedEvent {
  return {
    specversion: '1.0',
    id: row.id,
    source: `urn:assay:${source}`,
    type: row.type,
    subject: row.subject,
    time: row.recorded_at.toISOString(),
    datacontenttype: 'application/json',
    data: row.data,
  };
}
