import { readEnvironment, runService, serviceEnvironment } from '@assay/kit';
import { z } from 'zod';
import { createIdentityService } from './identity-service.ts';
import { privateKey } from './secrets.ts';
import { CredentialStore } from './trust-credentials/credential-store.ts';

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});

const environment = {
  ...serviceEnvironment,
  OIDC_ISSUER: z.url(),
  IDENTITY_KEYS: json.pipe(z.array(privateKey).min(1)),
  IDENTITY_COOKIE_KEYS: json.pipe(z.array(z.string()).min(1)),
  WEB_ORIGINS: json.pipe(z.array(z.url()).min(1)),
  FEED_CLIENT_SECRETS: json.pipe(z.record(z.string(), z.string())),
  TRUST_CREDENTIALS_FILE: z.string().min(1),
};

await runService('identity', async (logger) => {
  const settings = readEnvironment('identity', environment);
  const service = await createIdentityService(
    {
      issuer: settings.OIDC_ISSUER,
      keys: settings.IDENTITY_KEYS,
      cookieKeys: settings.IDENTITY_COOKIE_KEYS,
      feedClientSecrets: settings.FEED_CLIENT_SECRETS,
      credentials: await CredentialStore.open(settings.TRUST_CREDENTIALS_FILE),
      webOrigins: settings.WEB_ORIGINS,
    },
    logger,
  );
  return { service, host: settings.HOST, port: settings.PORT };
});
