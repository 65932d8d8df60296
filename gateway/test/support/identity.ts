import { KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { Issuer } from '../../src/authentication.ts';

export const AUDIENCE = 'urn:assay:gateway';

export interface TokenParts {
  readonly sub?: string;
  readonly org?: string;
  readonly roles?: readonly string[];
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | number;
  readonly typ?: string;
  readonly alg?: string;
  readonly key?: CryptoKey;
}

/** An identity provider: its keys over HTTP, and tokens as it would issue them. */
export class TestIdentityProvider {
  private constructor(
    readonly issuer: Issuer,
    readonly publicJwk: JWK,
    private readonly privateKey: KeyObject,
    private readonly server: Server,
  ) {}

  static async start(): Promise<TestIdentityProvider> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const publicJwk = { ...(await exportJWK(publicKey)), kid: 'rsa', use: 'sig' };
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: [publicJwk] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    return new TestIdentityProvider(
      { issuer, jwksUrl: `${issuer}/jwks`, audience: AUDIENCE, tokenType: 'at+jwt' },
      publicJwk,
      KeyObject.from(privateKey),
      server,
    );
  }

  async token(parts: TokenParts = {}): Promise<string> {
    const { sub = 'cqc-inspector', org = 'CQC', roles = ['INSPECTOR'] } = parts;
    return new SignJWT(parts.claims ?? cis2Claims(org, roles))
      .setProtectedHeader({ alg: parts.alg ?? 'RS256', kid: 'rsa', typ: parts.typ ?? 'at+jwt' })
      .setIssuer(parts.issuer ?? this.issuer.issuer)
      .setAudience(parts.audience ?? AUDIENCE)
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime(parts.expires ?? '5m')
      .sign(parts.key ?? this.privateKey);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export function cis2Claims(org: string, roles: readonly string[]): Record<string, unknown> {
  const other = { person_roleid: 'other', org_code: 'RXX', activity_codes: ['TRUST_APPROVER'] };
  const selected = { person_roleid: 'selected', org_code: org, activity_codes: roles };
  return { selected_roleid: 'selected', nhsid_nrbac_roles: [other, selected] };
}
