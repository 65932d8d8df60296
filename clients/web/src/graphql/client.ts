import { authExchange } from '@urql/exchange-auth';
import { cacheExchange, Client, fetchExchange } from 'urql';
import type { Session } from '../session/session.ts';

const UNAUTHENTICATED = 401;

/** A client of the one schema for whoever is signed in; each request has a correlation id of its own. */
export function createGraphqlClient(session: Session): Client {
  const auth = authExchange((utilities) =>
    Promise.resolve({
      addAuthToOperation: (operation) =>
        utilities.appendHeaders(operation, {
          authorization: `Bearer ${session.accessToken ?? ''}`,
        }),
      didAuthError: ({ response }) => statusOf(response) === UNAUTHENTICATED,
      refreshAuth: async () => {
        if (!(await session.renew())) session.end();
      },
    }),
  );
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, auth, fetchExchange],
    fetchOptions: () => ({ headers: { 'x-correlation-id': crypto.randomUUID() } }),
  });
}

/** The library gives the response as anything. */
const statusOf = (response: unknown): unknown =>
  typeof response === 'object' && response !== null && 'status' in response
    ? response.status
    : undefined;
