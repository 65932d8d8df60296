import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import type { Logger } from '../logger.ts';
import { violationsOf } from '../validation.ts';
import { Rejection } from './user-error.ts';

const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'INPUTS_UNKNOWN',
  'FORBIDDEN',
]);

/** What Postgres calls values that no column of their type can hold; only input is malformed in such ways. */
const MALFORMED_VALUE: Readonly<Record<string, string>> = {
  '22P02': 'An id, cursor or other value is malformed.',
  '22P05': 'A text holds a character that cannot be stored.',
  '22007': 'A date or time is malformed.',
  '22008': 'A date or time is out of range.',
  '22021': 'A text holds a character that cannot be stored.',
};

function refusedByDatabase(cause: unknown): string | undefined {
  if (!(cause instanceof QueryFailedError)) return undefined;
  const { code } = cause.driverError as { code?: string };
  return code === undefined ? undefined : MALFORMED_VALUE[code];
}

/** Lets expected errors through and masks every fault, which is logged with the correlation id that the answer carries. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { logger, correlationId }: { readonly logger: Logger; readonly correlationId: string },
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof Rejection) {
    const [first] = cause.errors;
    return {
      ...formatted,
      message: cause.message,
      extensions: {
        code: first?.code === 'INPUTS_UNKNOWN' ? 'INPUTS_UNKNOWN' : 'BAD_USER_INPUT',
        field: first?.field ?? undefined,
      },
    };
  }
  const violations = violationsOf(cause);
  if (violations) {
    const message = violations.map((violation) => violation.message).join(' ');
    return {
      ...formatted,
      message,
      extensions: { code: 'BAD_USER_INPUT', field: violations[0]?.field },
    };
  }
  const refused = refusedByDatabase(cause);
  if (refused !== undefined) {
    logger.warn({ correlationId, err: cause }, 'a value was refused by the database');
    return { ...formatted, message: refused, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const { code } = formatted.extensions ?? {};
  if (PUBLIC_CODES.has(code))
    return { ...formatted, extensions: { ...formatted.extensions, stacktrace: undefined } };
  logger.error(
    { correlationId, err: cause instanceof GraphQLError ? error : cause },
    'request failed',
  );
  return {
    message: `Something went wrong on our side. Quote ${correlationId} when you report it.`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
  };
}
