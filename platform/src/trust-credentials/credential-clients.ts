import { FEED_SCOPE } from '@assay/kit';
import type Provider from 'oidc-provider';
import type { AdapterPayload } from 'oidc-provider';
import { claimsOf } from '../personas.ts';
import {
  hashOfSecret,
  isSecretOf,
  type Credential,
  type CredentialStore,
} from './credential-store.ts';

const clientOf = ({ clientId, secretHash }: Credential): AdapterPayload => ({
  client_id: clientId,
  client_secret: secretHash,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  scope: FEED_SCOPE,
});

/** Makes the live credentials clients of the provider, whose other clients are in its configuration. */
export function admitCredentials(provider: Provider, store: CredentialStore): void {
  const { Client } = provider;
  const nothing = () => Promise.resolve();
  // the library has one adapter for everything; only these clients are kept outside its memory
  Object.defineProperty(Client, 'adapter', {
    value: {
      find: (id: string) => {
        const known = store.live(id);
        return Promise.resolve(known && clientOf(known));
      },
      ...{ upsert: nothing, findByUserCode: nothing, findByUid: nothing, consume: nothing },
      ...{ destroy: nothing, revokeByGrantId: nothing },
    },
  });
  Client.prototype.compareClientSecret = function (given) {
    const hash = store.live(this.clientId)?.secretHash ?? hashOfSecret(this.clientSecret ?? '');
    return isSecretOf(hash, given);
  };
  provider.on('grant.success', (context) => {
    const { client } = context.oidc;
    if (!client) return;
    store.used(client.clientId).catch((error: unknown) => {
      provider.emit('server_error', context, error);
    });
  });
}

/** In a token for people's own interface a system is a contributor of its trust: it prepares, and people approve. */
export const claimsOfSystem = ({ clientId, name, odsCode }: Credential) =>
  claimsOf({
    sub: clientId,
    name: `${name}, a system of ${odsCode}`,
    organisation: { code: odsCode, name: `Trust ${odsCode}` },
    roles: ['TRUST_CONTRIBUTOR'],
  });
