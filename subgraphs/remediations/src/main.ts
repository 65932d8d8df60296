import { feedTokens, localKeys, remoteKeys, runService } from '@assay/kit';
import { createApplication } from './application.ts';
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
  const service = await createApplication({
    dataSource: await connect({ url, logger }),
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
  return { service, host: environment.HOST, port: environment.PORT };
});
