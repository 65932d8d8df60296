import type { FastifyError, FastifyInstance } from 'fastify';

/** An answer in the form of GraphQL for a request that never became one. */
export function errorBody(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

const HTTP_ERRORS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  400: {
    code: 'BAD_REQUEST',
    message: 'The body is not a JSON object with "query" and, when it has any, "variables".',
  },
  413: {
    code: 'REQUEST_TOO_LARGE',
    message: 'The request is larger than 100 kB. Split it into smaller ones.',
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the request as "Content-Type: application/json".',
  },
};

/** Answers faults of HTTP in the form of GraphQL errors, without what the library says about them. */
export function answerHttpErrors(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const known = HTTP_ERRORS[error.statusCode ?? 500];
    if (known && error.statusCode)
      return reply.code(error.statusCode).send(errorBody(known.code, known.message));
    request.log.error({ err: error }, 'request failed');
    return reply
      .code(500)
      .send(
        errorBody(
          'INTERNAL_SERVER_ERROR',
          `Something went wrong on our side. Quote ${request.id} when you report it.`,
        ),
      );
  });
}
