import { FEED_AUDIENCE, FEED_SCOPE } from '@assay/kit';
import type Provider from 'oidc-provider';
import type { Configuration, ResourceServer } from 'oidc-provider';
import { Html } from './html.ts';
import { failedPage, signedOutPage, signOutPage } from './identity-pages.ts';
import { commandLineClient, personaGrantType } from './persona-token.ts';
import { claimsOf, findPersona, personaNames } from './personas.ts';
import { type PrivateKey } from './secrets.ts';
import { pagePolicy } from './sign-in.ts';
import { admitCredentials, claimsOfSystem } from './trust-credentials/credential-clients.ts';
import type { CredentialStore } from './trust-credentials/credential-store.ts';
import { systemsClient } from './trust-credentials/serve-credentials.ts';
import { isWebClient, registrationOf, webClients } from './web-clients.ts';

export const gatewayAudience = 'urn:assay:gateway';

const hour = 3600;
const workingDay = 12 * hour;
const feedTokenSeconds = 600;
const codeSeconds = 60;

export interface IdentityProviderOptions {
  /** Where it is reached, for example http://127.0.0.1:4005. */
  issuer: string;
  keys: PrivateKey[];
  cookieKeys: string[];
  /** By client id. */
  feedClientSecrets: Record<string, string>;
  /** Of trusts' own systems, made by their approvers. */
  credentials: CredentialStore;
  /** Where browsers may have opened the web applications, for example http://127.0.0.1:4000. */
  webOrigins: readonly string[];
}

const jwt = { accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } } as const;

const gatewayResource: ResourceServer = {
  ...jwt,
  audience: gatewayAudience,
  scope: '',
  accessTokenTTL: hour,
};

/** What a trust's own systems get for it ends soon after they are revoked. */
const gatewayForSystems: ResourceServer = { ...gatewayResource, accessTokenTTL: feedTokenSeconds };

const feedResource: ResourceServer = {
  ...jwt,
  audience: FEED_AUDIENCE,
  scope: FEED_SCOPE,
  accessTokenTTL: feedTokenSeconds,
};

/** Passes over one expected warning of a library; every other reaches the console. */
async function withoutWarning<T>(expected: RegExp, action: () => T | Promise<T>): Promise<T> {
  const output: { warn: (...parts: unknown[]) => void } = globalThis.console;
  const { warn } = output;
  output.warn = (...parts: unknown[]) => {
    if (!expected.test(String(parts[0]))) warn(...parts);
  };
  try {
    return await action();
  } finally {
    output.warn = warn;
  }
}

const importLibrary = () => withoutWarning(/Unsupported runtime/, () => import('oidc-provider'));

type Library = Awaited<ReturnType<typeof importLibrary>>;

const feedClient = ([id, secret]: readonly [string, string]) => ({
  client_id: id,
  client_secret: secret,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  scope: FEED_SCOPE,
});

/** The claims of an id token that an application reads to say who is signed in, and for whom. */
const identityClaims = ['sub', 'name', 'selected_roleid', 'nhsid_nrbac_roles'];

/** The applications are the platform's own: whoever signs in has consented to them. */
const grantWithoutAsking: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, provider, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const existing = session.grantIdFor(client.clientId);
  if (existing) return provider.Grant.find(existing);
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  grant.addOIDCClaims(identityClaims);
  await grant.save();
  return grant;
};

function configuration(options: IdentityProviderOptions, { errors }: Library): Configuration {
  const policy = pagePolicy(options.webOrigins);
  return {
    clients: [
      ...Object.entries(options.feedClientSecrets).map(feedClient),
      systemsClient(options.issuer),
      ...webClients.map((client) => registrationOf(client, options.webOrigins)),
      {
        client_id: commandLineClient,
        token_endpoint_auth_method: 'none',
        grant_types: [personaGrantType],
        redirect_uris: [],
        response_types: [],
      },
    ],
    claims: { openid: identityClaims },
    clientBasedCORS: (_context, origin, client) =>
      isWebClient(client.clientId) && options.webOrigins.includes(origin),
    conformIdTokenClaims: false,
    cookies: { keys: options.cookieKeys },
    extraTokenClaims: (_context, token) => {
      if (token.kind === 'ClientCredentials') {
        const system = options.credentials.live(token.clientId ?? '');
        if (system && token.aud === gatewayAudience) return claimsOfSystem(system);
        return system && { org: { kind: 'TRUST', code: system.odsCode } };
      }
      const persona = findPersona(token.accountId);
      return persona ? claimsOf(persona) : undefined;
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_context, client) =>
          isWebClient(client.clientId) ? gatewayAudience : FEED_AUDIENCE,
        getResourceServerInfo: (_context, resource, client) => {
          const people = isWebClient(client.clientId);
          if (people && resource === gatewayAudience) return gatewayResource;
          const system = options.credentials.live(client.clientId);
          if (system && resource === gatewayAudience) return gatewayForSystems;
          if (!people && resource === FEED_AUDIENCE) return feedResource;
          throw new errors.InvalidTarget();
        },
        useGrantedResource: () => true,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.set('content-security-policy', policy);
          context.body = signOutPage(new Html(form));
        },
        postLogoutSuccessSource: (context) => {
          context.set('content-security-policy', policy);
          context.body = signedOutPage();
        },
      },
      userinfo: { enabled: false },
    },
    findAccount: (_context, sub) => {
      const persona = findPersona(sub);
      return persona && { accountId: sub, claims: () => ({ sub, ...claimsOf(persona) }) };
    },
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    jwks: { keys: options.keys },
    loadExistingGrant: grantWithoutAsking,
    renderError: (context, { error, error_description }) => {
      if (context.accepts('json', 'html') === 'html') {
        context.type = 'html';
        context.set('content-security-policy', policy);
        context.body = failedPage(error_description ?? error);
      } else {
        context.type = 'json';
        context.body = { error, error_description };
      }
    },
    responseTypes: ['code', 'none'],
    scopes: ['openid', FEED_SCOPE],
    ttl: {
      AccessToken: hour,
      AuthorizationCode: codeSeconds,
      ClientCredentials: feedTokenSeconds,
      Grant: workingDay,
      IdToken: hour,
      Interaction: hour,
      Session: workingDay,
    },
  };
}

/** The grant that makes this provider one for demonstrations: whoever names a persona is that persona. */
function addPersonaGrant(provider: Provider, { errors }: Library): void {
  provider.registerGrantType<{ persona?: string }>(
    personaGrantType,
    async (context) => {
      const name = context.oidc.params.persona ?? '';
      const persona = findPersona(name);
      if (!persona) {
        const message = `there is no persona "${name}"; there are ${personaNames.join(', ')}`;
        throw new errors.CustomOIDCProviderError('invalid_grant', message);
      }
      const token = new provider.AccessToken({
        accountId: persona.sub,
        client: context.oidc.client,
        grantId: '',
        gty: 'persona',
        resourceServer: new provider.ResourceServer(gatewayAudience, gatewayResource),
      });
      context.body = {
        access_token: await token.save(),
        expires_in: token.expiration,
        token_type: token.tokenType,
      };
    },
    ['persona'],
  );
}

/**
 * An OpenID provider for demonstrations on one machine. Its tokens are as a real one's are, but it asks no persona for a
 * password: it must be reachable from this machine only. It keeps nothing but its clients.
 */
export async function createIdentityProvider(options: IdentityProviderOptions): Promise<Provider> {
  const library = await importLibrary();
  const provider = await withoutWarning(
    /in-memory adapter/,
    () => new library.Provider(options.issuer, configuration(options, library)),
  );
  addPersonaGrant(provider, library);
  admitCredentials(provider, options.credentials);
  return provider;
}
