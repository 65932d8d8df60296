import {
  feedTokens,
  localKeys,
  migrate,
  remoteKeys,
  runService,
  type FeedSource,
} from '@assay/kit';
import { createApplication } from './application.ts';
import { createFindingsDataSource } from './data-source.ts';
import { serverEnvironment } from './environment.ts';

await runService('findings', async (logger) => {
  const environment = serverEnvironment();
  logger.level = environment.LOG_LEVEL;
  const token = feedTokens({
    tokenUrl: environment.OIDC_TOKEN_URL,
    clientId: environment.FEED_CLIENT_ID,
    clientSecret: environment.FEED_CLIENT_SECRET,
  });
  const feed = (name: string, url: string): FeedSource => ({ name, url, token });
  const url = environment.FINDINGS_DATABASE_URL;
  const dataSource = await createFindingsDataSource({ url, logger }).initialize();
  logger.info({ migrations: await migrate(dataSource) }, 'database is current');
  const service = await createApplication({
    dataSource,
    databaseUrl: url,
    linkSecret: environment.LINK_SECRET,
    filesUrl: environment.FILES_URL,
    warrantKeys: localKeys(environment.WARRANT_JWKS),
    feedAccess: { issuer: environment.OIDC_ISSUER, keys: remoteKeys(environment.OIDC_JWKS_URL) },
    sources: {
      trusts: feed('trusts', environment.TRUSTS_URL),
      inspections: feed('inspections', environment.INSPECTIONS_URL),
      remediations: feed('remediations', environment.REMEDIATIONS_URL),
    },
    logger,
  });
  return { service, host: environment.HOST, port: environment.PORT };
});
