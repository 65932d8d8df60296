import { finished, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RequestContext } from '../subgraph/context.ts';
import {
  contextFor,
  NO_LINK,
  refusalOf,
  refuse,
  verified,
  type LinkedRoutesOptions,
  type Refused,
} from './link-exchange.ts';
import type { LinkPurpose } from './signed-links.ts';

/** Each holds a connection to the database for as long as its reader takes. */
const MOST_AT_ONCE = 3;

const BUSY: Refused = {
  status: 429,
  message: 'Other downloads are under way. Follow the link again in a minute.',
};

export interface LinkedStream<T> {
  readonly purpose: LinkPurpose<T>;
  /**
   * Gives the pieces of the answer for the person of the link, who is held to the same rules as ever; each is made when the
   * reader has taken the last, within one snapshot. Sets the headers of the reply before the first.
   */
  readonly pieces: (
    context: RequestContext,
    opens: T,
    reply: FastifyReply,
  ) => AsyncIterable<string>;
}

/**
 * Serves /files/<purpose>?link=… piece by piece, while it is read from the database, to whoever holds a current link for it.
 * What goes wrong before the first piece is refused as ever; a fault after it breaks the connection off, so that what came is
 * not taken for the whole.
 */
export function serveLinkedStream<T>(
  scope: FastifyInstance,
  { purpose, pieces }: LinkedStream<T>,
  options: LinkedRoutesOptions,
): void {
  let underWay = 0;
  scope.route({
    method: 'GET',
    url: `/files/${purpose.name}`,
    // it would read everything to send nothing
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const link = await verified(options.links, purpose, request);
      if (!link) return await refuse(request, reply, NO_LINK);
      if (underWay >= MOST_AT_ONCE) return await refuse(request, reply, BUSY);
      underWay += 1;
      const context = contextFor(link.viewer, request, options);
      const letGo = async () => {
        underWay -= 1;
        await context.work.close();
      };
      try {
        const iterator = pieces(context, link.opens, reply)[Symbol.asyncIterator]();
        const first = await iterator.next();
        return streamOf(context, resumed(first, iterator), letGo);
      } catch (error) {
        await letGo();
        return await refuse(request, reply, refusalOf(error, request));
      }
    },
  });
}

async function* resumed(
  first: IteratorResult<string>,
  iterator: AsyncIterator<string>,
): AsyncGenerator<string> {
  for (let piece = first; !piece.done; piece = await iterator.next()) yield piece.value;
}

/** A stream that lets the database go once nothing of it is being read, however it ends. */
function streamOf(
  { logger }: RequestContext,
  pieces: AsyncIterable<string>,
  letGo: () => Promise<void>,
): Readable {
  const stream = Readable.from(pieces);
  finished(stream, (error) => {
    if (error?.code === 'ERR_STREAM_PREMATURE_CLOSE') logger.info('a download was abandoned');
    else if (error) logger.error({ err: error }, 'a download broke off');
    letGo().catch((fault: unknown) => {
      logger.error({ err: fault }, 'the snapshot of a download did not end cleanly');
    });
  });
  return stream;
}
