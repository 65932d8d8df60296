import { localKeys, remoteKeys, runService } from '@assay/kit';
import { createApplication } from './application.ts';
import { createTrustsDataSource } from './data-source.ts';
import { serverEnvironment } from './environment.ts';

await runService('trusts', async (logger) => {
  const environment = serverEnvironment();
  logger.level = environment.LOG_LEVEL;
  const service = await createApplication({
    dataSource: await createTrustsDataSource({
      url: environment.TRUSTS_DATABASE_URL,
      logger,
    }).initialize(),
    databaseUrl: environment.TRUSTS_DATABASE_URL,
    warrantKeys: localKeys(environment.WARRANT_JWKS),
    feedAccess: { issuer: environment.OIDC_ISSUER, keys: remoteKeys(environment.OIDC_JWKS_URL) },
    logger,
  });
  return { service, host: environment.HOST, port: environment.PORT };
});
