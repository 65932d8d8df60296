import type { GraphQLFormattedError } from 'graphql';

const FAULT = 'Something went wrong on our side.';

/** What a subgraph may tell people. */
const SUBGRAPH_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'INPUTS_UNKNOWN',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
]);

/** What the gateway tells people of itself. */
const GATEWAY_CODES: ReadonlySet<unknown> = new Set([
  ...SUBGRAPH_CODES,
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'SUBGRAPH_UNAVAILABLE',
]);

/** Extensions that leave the gateway; whatever else a library or a subgraph adds stays inside. */
const PUBLIC_EXTENSIONS = ['code', 'service', 'field', 'correlationId'] as const;

/**
 * What of a subgraph's error people may read. The gateway does not know the subgraphs' scalars, so a malformed date comes
 * back from a subgraph as a failed validation: it is the person's input all the same.
 */
export function publicSubgraphError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, path, extensions = {} } = error;
  const code = extensions.code === 'GRAPHQL_VALIDATION_FAILED' ? 'BAD_USER_INPUT' : extensions.code;
  return SUBGRAPH_CODES.has(code)
    ? { message, ...(path && { path }), extensions: { code, field: extensions.field } }
    : { message: FAULT, ...(path && { path }), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** What leaves the gateway: expected errors, their known extensions only; of a fault that something went wrong. */
export function maskError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, path, locations, extensions = {} } = error;
  const shown = GATEWAY_CODES.has(extensions.code);
  return {
    message: shown ? withoutSuggestions(message) : FAULT,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: {
      ...Object.fromEntries(
        PUBLIC_EXTENSIONS.filter((name) => extensions[name] !== undefined).map((name) => [
          name,
          extensions[name],
        ]),
      ),
      ...(!shown && { code: 'INTERNAL_SERVER_ERROR' }),
    },
  };
}

/** Says which request a fault belongs to, so that it can be found in the logs. */
export function withCorrelation(
  error: GraphQLFormattedError,
  correlationId: string,
): GraphQLFormattedError {
  if (error.extensions?.code !== 'INTERNAL_SERVER_ERROR') return error;
  return {
    ...error,
    message: `${FAULT} Quote ${correlationId} when you report it.`,
    extensions: { ...error.extensions, correlationId },
  };
}

const withoutSuggestions = (message: string) => message.replace(/ ?Did you mean .+\?$/, '');
