import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context.ts';
import { maskError, withCorrelation } from './mask-error.ts';

/**
 * Logs faults with the request's correlation id, and puts it into their answer. The gateway tells of a value that the schema
 * promises and a subgraph lacks only in an extension: here it becomes an error, as a null without one reads as "none".
 */
export const faultPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response, errors }) => {
        const { correlationId, logger } = contextValue;
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult: result } = response.body;
        const { valueCompletion, ...extensions } = result.extensions ?? {};
        const missing = valueCompletion === undefined ? [] : asErrors(valueCompletion);
        const answered = [...(result.errors ?? []), ...missing.map(maskError)];
        if (answered.some(isFault))
          logger.error({ correlationId, faults: [...(errors ?? []), ...missing].map(messageOf) }, 'request failed');
        result.extensions = Object.keys(extensions).length > 0 ? extensions : undefined;
        if (answered.length > 0)
          result.errors = answered.map((error) => withCorrelation(error, correlationId));
        return Promise.resolve();
      },
    }),
};

const asErrors = (value: unknown) => value as readonly GraphQLFormattedError[];

const isFault = ({ extensions }: GraphQLFormattedError) =>
  extensions?.code === 'INTERNAL_SERVER_ERROR';

const messageOf = ({ message }: { readonly message: string }) => message;
