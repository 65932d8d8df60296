import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import { FEED_AUDIENCE, FEED_SCOPE } from '../feed/event.ts';
import type { FeedAccess } from '../feed/feed-endpoint.ts';
import type { Viewer } from '../viewer.ts';
import { signWarrant } from '../warrant.ts';

const ISSUER = 'https://issuer.test';

export interface TestKeys {
  /** The private key of both, to make tokens that are wrong in one way. */
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  readonly warrantKeys: JWTVerifyGetKey;
  readonly feedAccess: FeedAccess;
  readonly warrant: (subgraph: string, viewer: Viewer) => Promise<string>;
  readonly feedToken: () => Promise<string>;
  /** As a trust's own systems get it. */
  readonly feedTokenOfTrust: (odsCode: string) => Promise<string>;
}

/** Fresh keys of a gateway and of an identity provider. */
export async function createTestKeys(): Promise<TestKeys> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' };
  const keys = createLocalJWKSet({ keys: [publicJwk] });
  return {
    privateKey,
    publicJwk,
    warrantKeys: keys,
    feedAccess: { issuer: ISSUER, keys },
    warrant: (subgraph, viewer) => signWarrant({ kid: 'test', privateKey }, subgraph, viewer),
    feedToken: () => signFeedToken(privateKey, 'findings', {}),
    feedTokenOfTrust: (code) =>
      signFeedToken(privateKey, `trust-${code.toLowerCase()}-systems`, {
        org: { kind: 'TRUST', code },
      }),
  };
}

function signFeedToken(key: CryptoKey, subject: string, claims: object): Promise<string> {
  return new SignJWT({ scope: FEED_SCOPE, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test' })
    .setIssuer(ISSUER)
    .setAudience(FEED_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(key);
}
