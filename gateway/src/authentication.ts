import type { Viewer } from '@assay/kit';
import {
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type RemoteJWKSet,
} from 'jose';
import { viewerOfClaims } from './cis2-claims.ts';

/** An OpenID provider whose access tokens let people in. */
export interface Issuer {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** The `aud` that its access tokens for this gateway carry. */
  readonly audience: string;
  /** The `typ` of its access tokens: `at+jwt` by RFC 9068. */
  readonly tokenType: string;
}

export type RefusalReason =
  'NO_TOKEN' | 'EXPIRED' | 'NOT_VALID' | 'NO_ROLE' | 'MIXED_ROLES' | 'KEYS_UNAVAILABLE';

/** Thrown when the gateway cannot say who is asking. */
export class AuthenticationError extends Error {
  override readonly name = 'AuthenticationError';

  constructor(
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;
const JWKS_TIMEOUT_MILLISECONDS = 3_000;

interface TrustedIssuer extends Issuer {
  readonly keys: RemoteJWKSet;
  readonly personOf: (subject: string) => string;
}

/** Tells from an access token who is asking. */
export class Authenticator {
  readonly #issuers: readonly TrustedIssuer[];

  /** The first issuer's people keep their `sub`; those of the others are told apart by issuer, as subjects may coincide. */
  constructor(issuers: readonly Issuer[]) {
    this.#issuers = issuers.map((issuer, i) => ({
      ...issuer,
      keys: createRemoteJWKSet(new URL(issuer.jwksUrl), {
        timeoutDuration: JWKS_TIMEOUT_MILLISECONDS,
      }),
      personOf: (subject) => (i === 0 ? subject : `${issuer.issuer}#${subject}`),
    }));
  }

  /** @throws AuthenticationError */
  async viewerOf(authorization: string | undefined): Promise<Viewer> {
    if (authorization === undefined) throw new AuthenticationError('NO_TOKEN');
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const trusted = token && this.#issuerOf(token);
    if (!trusted) throw new AuthenticationError('NOT_VALID');
    const viewer = viewerOfClaims(await verify(token, trusted));
    if (typeof viewer === 'string') throw new AuthenticationError(viewer);
    return { ...viewer, person: trusted.personOf(viewer.person) };
  }

  /** @throws when the keys of no issuer could be read since the start. */
  async ready(): Promise<void> {
    if (this.#issuers.some(({ keys }) => keys.jwks())) return;
    await Promise.any(this.#issuers.map(({ keys }) => keys.reload()));
  }

  #issuerOf(token: string): TrustedIssuer | undefined {
    try {
      const { iss } = decodeJwt(token);
      return this.#issuers.find(({ issuer }) => issuer === iss);
    } catch (cause) {
      throw new AuthenticationError('NOT_VALID', { cause });
    }
  }
}

async function verify(
  token: string,
  { keys, issuer, audience, tokenType }: TrustedIssuer,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      typ: tokenType,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    return payload;
  } catch (cause) {
    throw new AuthenticationError(reasonOf(cause), { cause });
  }
}

const TOKEN_FAULTS = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

function reasonOf(cause: unknown): RefusalReason {
  if (cause instanceof errors.JWTExpired) return 'EXPIRED';
  return TOKEN_FAULTS.some((fault) => cause instanceof fault) ? 'NOT_VALID' : 'KEYS_UNAVAILABLE';
}
