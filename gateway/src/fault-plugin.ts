import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context.ts';
import { maskError, withCorrelation } from './mask-error.ts';

/**
 * Logs faults, and puts the correlation id into their answer. Of a value that the schema promises and a subgraph lacks the
 * gateway tells in an extension only: here it becomes an error, as a null without one reads as "none".
 */
export const faultPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response, errors = [] }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult: result } = response.body;
        const { valueCompletion, ...extensions } = result.extensions ?? {};
        const missing = (valueCompletion ?? []) as readonly GraphQLFormattedError[];
        const answered = [...(result.errors ?? []), ...missing.map(maskError)];
        const faults = [...errors, ...missing].filter((_, i) => isFault(answered[i]));
        if (faults.length > 0)
          contextValue.logger.error({ faults: faults.map(messageOf) }, 'request failed');
        result.extensions = Object.keys(extensions).length > 0 ? extensions : undefined;
        if (answered.length > 0)
          result.errors = answered.map((e) => withCorrelation(e, contextValue.correlationId));
        return Promise.resolve();
      },
    }),
};

const isFault = (error: GraphQLFormattedError | undefined) =>
  error?.extensions?.code === 'INTERNAL_SERVER_ERROR';

const messageOf = ({ message }: { readonly message: string }) => message;
