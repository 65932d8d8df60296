import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuthenticationError, type Authenticator, type RefusalReason } from './authentication.ts';
import { errorBody } from './http-errors.ts';

interface Refused {
  readonly status: 401 | 403 | 503;
  readonly code: string;
  readonly message: string;
  /** The error code of RFC 6750 §3.1; none when there was no token at all. */
  readonly challenge?: 'invalid_token' | 'insufficient_scope';
}

const REFUSALS: Readonly<Record<RefusalReason, Refused>> = {
  NO_TOKEN: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'Sign in first: send an access token in the header "Authorization: Bearer <token>".',
  },
  EXPIRED: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'The access token has expired. Sign in again and send the new one.',
    challenge: 'invalid_token',
  },
  NOT_VALID: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message:
      'The access token is not valid here. Send one that the identity provider issued for Assay, as "Authorization: Bearer <token>".',
    challenge: 'invalid_token',
  },
  NO_ROLE: {
    status: 403,
    code: 'FORBIDDEN',
    message:
      'You are signed in, but the role you selected gives no part in Assay. Select another role.',
    challenge: 'insufficient_scope',
  },
  MIXED_ROLES: {
    status: 403,
    code: 'FORBIDDEN',
    message:
      'The role you selected mixes those of a trust, of a body and of the operator. Act for one at a time.',
    challenge: 'insufficient_scope',
  },
  KEYS_UNAVAILABLE: {
    status: 503,
    code: 'AUTHENTICATION_UNAVAILABLE',
    message: 'Your sign-in cannot be checked right now. Try again in a moment.',
  },
};

/** Lets in only whom the authenticator knows; runs before the body is read. */
export function requireViewer(authenticator: Authenticator) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      request.viewer = await authenticator.viewerOf(request.headers.authorization);
    } catch (error) {
      if (!(error instanceof AuthenticationError)) throw error;
      const { status, code, message, challenge } = REFUSALS[error.reason];
      request.log[status === 503 ? 'error' : 'warn'](
        { reason: error.reason, cause: nameOf(error.cause) },
        'sign-in refused',
      );
      if (status !== 503) void reply.header('www-authenticate', challengeOf(message, challenge));
      await reply.code(status).send(errorBody(code, message));
    }
  };
}

function challengeOf(message: string, challenge: Refused['challenge']): string {
  const description = message.replaceAll('"', "'");
  return challenge
    ? `Bearer realm="assay", error="${challenge}", error_description="${description}"`
    : 'Bearer realm="assay"';
}

const nameOf = (cause: unknown) => (cause instanceof Error ? cause.name : undefined);
