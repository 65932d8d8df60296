import {
  createLocalJWKSet,
  createRemoteJWKSet,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWTVerifyGetKey,
  type KeyObject,
} from 'jose';
import { z } from 'zod';
import { viewerClaims, type Viewer } from './viewer.ts';

const ISSUER = 'urn:assay:gateway';
const LIFETIME_SECONDS = 60;

const audienceOf = (subgraph: string) => `urn:assay:${subgraph}`;

/** Signs the token by which the gateway vouches for a person to one subgraph (RFC 9068 profile, EdDSA, 60 seconds). */
export async function signWarrant(
  key: { readonly kid: string; readonly privateKey: CryptoKey | KeyObject | Uint8Array },
  subgraph: string,
  viewer: Viewer,
): Promise<string> {
  return new SignJWT({ org: viewer.organisation, roles: viewer.roles })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid })
    .setIssuer(ISSUER)
    .setAudience(audienceOf(subgraph))
    .setSubject(viewer.person)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${String(LIFETIME_SECONDS)}s`)
    .sign(key.privateKey);
}

/** @throws when the token is not a current warrant for this subgraph, whatever the reason. */
export async function verifyWarrant(
  keys: JWTVerifyGetKey,
  subgraph: string,
  token: string,
): Promise<Viewer> {
  const { payload } = await jwtVerify(token, keys, {
    algorithms: ['EdDSA'],
    typ: 'at+jwt',
    issuer: ISSUER,
    audience: audienceOf(subgraph),
    requiredClaims: ['exp', 'iat', 'sub', 'jti'],
    maxTokenAge: LIFETIME_SECONDS,
  });
  const { sub, org, roles } = viewerClaims.parse(payload);
  return { person: sub, organisation: org, roles };
}

const jwksSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

/** Reads a JSON Web Key Set from the environment. */
export function localKeys(jwks: string): JWTVerifyGetKey {
  return createLocalJWKSet(jwksSchema.parse(JSON.parse(jwks)));
}

/** The key set that an identity provider publishes; fetched when first needed, and again when it rotates its keys. */
export function remoteKeys(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url));
}
