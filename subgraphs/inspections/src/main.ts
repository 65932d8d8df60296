import {
  feedTokens,
  localKeys,
  migrate,
  openFileStore,
  remoteKeys,
  runService,
  sweepFiles,
} from '@assay/kit';
import { createApplication } from './application.ts';
import { createInspectionsDataSource } from './data-source.ts';
import { serverEnvironment } from './environment.ts';
import { isEvidence } from './evidence/store-evidence.ts';
import { loadStandards } from './standard/load-standards.ts';
import { readStandardsFile } from './standard/standard-file.ts';

await runService('inspections', async (logger) => {
  const environment = serverEnvironment();
  logger.level = environment.LOG_LEVEL;
  const url = environment.INSPECTIONS_DATABASE_URL;
  const standards = await readStandardsFile();
  const dataSource = await createInspectionsDataSource({ url, logger }).initialize();
  const migrations = await migrate(dataSource);
  const changed = await loadStandards(dataSource, standards);
  logger.info({ migrations, changed }, 'database is current');
  const store = await openFileStore(environment, logger);
  const service = await createApplication({
    dataSource,
    store,
    linkSecret: environment.LINK_SECRET,
    filesUrl: environment.FILES_URL,
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
  // nothing waits for it: what it removes is in nobody's way
  sweepFiles({ subgraph: 'inspections', store, dataSource, inUse: isEvidence, logger }).catch(
    (error: unknown) => {
      logger.error({ err: error }, 'what interrupted uploads left was not removed');
    },
  );
  return { service, host: environment.HOST, port: environment.PORT };
});
