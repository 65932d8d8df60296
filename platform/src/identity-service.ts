import { createHttpServer, type Logger, type Service } from '@assay/kit';
import { createIdentityProvider, type IdentityProviderOptions } from './identity-provider.ts';
import { answerAs } from './own-hosts.ts';
import { pagePolicy, serveSignIn } from './sign-in.ts';
import { serveCredentials } from './trust-credentials/serve-credentials.ts';

const bodyLimit = 16_384;

/** The identity provider as a service, with `/livez` and `/readyz`. */
export async function createIdentityService(
  options: IdentityProviderOptions,
  logger: Logger,
): Promise<Service> {
  const provider = await createIdentityProvider(options);
  provider.on('server_error', (_context, error) => {
    logger.error({ err: error }, 'server error');
  });
  const answer = provider.callback();

  const server = createHttpServer({ logger, bodyLimit, ready: () => Promise.resolve() });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => {
    done(null);
  });
  answerAs(server, options.issuer);
  await server.register((scope, _options, done) => {
    serveSignIn(scope, provider, options.webOrigins);
    const { issuer, cookieKeys, credentials: store, webOrigins } = options;
    serveCredentials(scope, provider, {
      issuer,
      cookieKeys,
      store,
      policy: pagePolicy(webOrigins),
    });
    done();
  });
  server.all('/*', async (request, reply) => {
    reply.hijack();
    await answer(request.raw, reply.raw);
    return reply;
  });
  return { server, close: () => server.close() };
}
