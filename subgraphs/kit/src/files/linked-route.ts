import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { Rejection, type UserErrorCode } from '../errors/user-error.ts';
import type { Logger } from '../logger.ts';
import type { RequestContext } from '../subgraph/context.ts';
import type { Viewer } from '../viewer.ts';
import { FileRefused } from './file-refused.ts';
import { readOut } from './receive-file.ts';
import { LINK_PARAMETER, type LinkPurpose, type SignedLinks } from './signed-links.ts';

export interface LinkedRoute<T> {
  readonly method: 'GET' | 'PUT';
  readonly purpose: LinkPurpose<T>;
  /**
   * Answers for the person of the link, who is held to the same rules as ever. Gives what is to be sent, never the reply: the
   * database is let go before a slow reader gets it.
   */
  readonly answer: (
    context: RequestContext,
    opens: T,
    exchange: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  ) => Promise<unknown>;
}

export interface LinkedRoutesOptions {
  readonly links: SignedLinks;
  readonly dataSource: DataSource;
  readonly logger: Logger;
}

/** Prepares a scope of a server for files: bodies stay streams, and no answer is kept, guessed at or told of elsewhere. */
export function prepareForFiles(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => {
    done(null);
  });
  scope.addHook('onRequest', (_request, reply, done) => {
    void reply
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer');
    done();
  });
}

/** Serves /files/<purpose>?link=… to whoever holds a current link for it. */
export function serveLinked<T>(
  scope: FastifyInstance,
  { method, purpose, answer }: LinkedRoute<T>,
  { links, dataSource, logger }: LinkedRoutesOptions,
): void {
  scope.route({
    method,
    url: `/files/${purpose.name}`,
    handler: async (request, reply) => {
      const link = await verified(links, purpose, request);
      if (!link) return await refuse(request, reply, NO_LINK);
      const context = contextFor(link.viewer, request, dataSource, logger);
      try {
        return await answer(context, link.opens, { request, reply });
      } catch (error) {
        return await refuse(request, reply, refusalOf(error, request));
      } finally {
        await context.work.close();
      }
    },
  });
}

interface Refused {
  readonly status: number;
  readonly message: string;
}

const NO_LINK: Refused = {
  status: 403,
  message: 'The link is not valid or no longer so. Ask for a new one.',
};

/** Many a client hears an answer only once it has sent everything, so the rest is read first. */
async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, message }: Refused,
): Promise<{ readonly message: string }> {
  const gone = request.raw.destroyed;
  if (!gone && !(await readOut(request.raw))) void reply.header('connection', 'close');
  void reply.code(status);
  return { message };
}

async function verified<T>(links: SignedLinks, purpose: LinkPurpose<T>, request: FastifyRequest) {
  const { [LINK_PARAMETER]: token } = request.query as Readonly<Record<string, unknown>>;
  try {
    return await links.verify(purpose, typeof token === 'string' ? token : '');
  } catch (error) {
    request.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'link refused');
    return undefined;
  }
}

function contextFor(
  viewer: Viewer,
  { id: correlationId }: FastifyRequest,
  dataSource: DataSource,
  logger: Logger,
): RequestContext {
  return {
    viewer,
    correlationId,
    work: UnitOfWork.forViewer(dataSource, viewer),
    logger: logger.child({ correlationId }),
  };
}

const STATUS: Partial<Record<UserErrorCode, number>> = {
  NOT_FOUND: 404,
  ROLE_REQUIRED: 403,
  INVALID_VALUE: 422,
};

/** @throws the error itself when it is a fault of ours */
function refusalOf(error: unknown, request: FastifyRequest): Refused {
  if (error instanceof FileRefused) return { status: error.status, message: error.message };
  if (error instanceof Rejection) {
    const [first] = error.errors;
    const message = error.errors.map((each) => each.message).join(' ');
    return { status: (first && STATUS[first.code]) ?? 409, message };
  }
  if (request.raw.destroyed && !request.raw.complete) {
    request.log.info('an upload was interrupted');
    return { status: 400, message: 'The upload was interrupted. Send the file again whole.' };
  }
  throw error;
}
