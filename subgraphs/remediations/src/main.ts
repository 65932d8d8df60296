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
import { isAttachment } from './attachment/store-attachment.ts';
import { connect } from './data-source.ts';
import { serverEnvironment } from './environment.ts';

await runService('remediations', async (logger) => {
  const environment = serverEnvironment();
  logger.level = environment.LOG_LEVEL;
  const url = environment.REMEDIATIONS_DATABASE_URL;
  const token = feedTokens({
    tokenUrl: environment.OIDC_TOKEN_URL,
    clientId: environment.FEED_CLIENT_ID,
    clientSecret: environment.FEED_CLIENT_SECRET,
  });
  const dataSource = await connect({ url, logger });
  logger.info({ migrations: await migrate(dataSource) }, 'database is current');
  const store = await openFileStore(environment, logger);
  const service = await createApplication({
    dataSource,
    store,
    linkSecret: environment.LINK_SECRET,
    filesUrl: environment.FILES_URL,
    databaseUrl: url,
    warrantKeys: localKeys(environment.WARRANT_JWKS),
    feedAccess: { issuer: environment.OIDC_ISSUER, keys: remoteKeys(environment.OIDC_JWKS_URL) },
    feeds: {
      trusts: { name: 'trusts', url: environment.TRUSTS_URL, token },
      findings: { name: 'findings', url: environment.FINDINGS_URL, token },
    },
    mail: {
      url: environment.MAIL_URL,
      from: environment.MAIL_FROM,
      portalUrl: environment.PORTAL_URL,
    },
    logger,
  });
  // nothing waits for it: what it removes is in nobody's way
  sweepFiles({ subgraph: 'remediations', store, dataSource, inUse: isAttachment, logger }).catch(
    (error: unknown) => {
      logger.error({ err: error }, 'what interrupted uploads left was not removed');
    },
  );
  return { service, host: environment.HOST, port: environment.PORT };
});
