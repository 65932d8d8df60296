import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { Rejection, type UserErrorCode } from '../errors/user-error.ts';
import type { Logger } from '../logger.ts';
import type { RequestContext } from '../subgraph/context.ts';
import type { Viewer } from '../viewer.ts';
import { FileRefused } from './file-refused.ts';
import { readOut } from './receive-file.ts';
import { LINK_PARAMETER, type LinkPurpose, type SignedLinks } from './signed-links.ts';

export interface LinkedRoutesOptions {
  readonly links: SignedLinks;
  readonly dataSource: DataSource;
  readonly logger: Logger;
}

export interface Refused {
  readonly status: number;
  readonly message: string;
}

export const NO_LINK: Refused = {
  status: 403,
  message: 'The link is not valid or no longer so. Ask for a new one.',
};

/** Many a client hears an answer only once it has sent everything, so the rest is read first. */
export async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, message }: Refused,
): Promise<{ readonly message: string }> {
  const gone = request.raw.destroyed;
  if (!gone && !(await readOut(request.raw))) void reply.header('connection', 'close');
  void reply.code(status);
  return { message };
}

/** What the link of a request opens, and to whom; undefined when it is none. */
export async function verified<T>(
  links: SignedLinks,
  purpose: LinkPurpose<T>,
  request: FastifyRequest,
): Promise<{ viewer: Viewer; opens: T } | undefined> {
  const { [LINK_PARAMETER]: token } = request.query as Readonly<Record<string, unknown>>;
  try {
    return await links.verify(purpose, typeof token === 'string' ? token : '');
  } catch (error) {
    request.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'link refused');
    return undefined;
  }
}

export function contextFor(
  viewer: Viewer,
  { id: correlationId }: FastifyRequest,
  { dataSource, logger }: LinkedRoutesOptions,
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
export function refusalOf(error: unknown, request: FastifyRequest): Refused {
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
