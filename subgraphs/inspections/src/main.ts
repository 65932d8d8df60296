import { feedTokens, localKeys, remoteKeys, runService } from '@assay/kit';
import { createApplication } from './application.ts';
import { createInspectionsDataSource } from './data-source.ts';
import { serverEnvironment } from './environment.ts';

await runService('inspections', async (logger) => {
  const environment = serverEnvironment();
  logger.level = environment.LOG_LEVEL;
  const url = environment.INSPECTIONS_DATABASE_URL;
  const service = await createApplication({
    dataSource: await createInspectionsDataSource({ url, logger }).initialize(),
    databaseUrl: url,
    warrantKeys: localKeys(environment.WARRANT_JWKS),
    feedAccess: { issuer: environment.OIDC_ISSUER, keys: remoteKeys(environment.OIDC_JWKS_URL) },
    trusts: {
      name: 'trusts',
      url: environment.TRUSTS_URL,
      token: feedTokens({
        tokenUrl: environment.OIDC_TOKEN_URL,
        clientId: environment.FEED_CLIENT_ID,
        clientSecret: environment.FEED_CLIENT_SECRET,
      }),
    },
    logger,
  });
  return { service, host: environment.HOST, port: environment.PORT };
});
