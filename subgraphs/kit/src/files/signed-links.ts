import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { viewerClaims, type Viewer } from '../viewer.ts';

const LIFETIME_SECONDS = 600;
const TYPE = 'link+jwt';

/** The parameter of a link that carries its token. */
export const LINK_PARAMETER = 'link';

/** One thing that a link may open: its name in the address, and the shape of what it says of the thing. */
export interface LinkPurpose<T> {
  readonly name: string;
  readonly opens: z.ZodType<T>;
}

export interface SignedLink {
  readonly url: string;
  readonly expiresAt: Date;
}

export interface LinkOptions {
  readonly subgraph: string;
  /** Known to this subgraph only. */
  readonly secret: string;
  /** The address under which people reach this subgraph's files. */
  readonly base: string;
}

/** Links that open one thing to one person for ten minutes. A link is a credential: it is never logged. */
export class SignedLinks {
  readonly #key: Uint8Array;

  constructor(private readonly options: LinkOptions) {
    this.#key = new TextEncoder().encode(options.secret);
  }

  async sign<T extends object>(
    { name }: LinkPurpose<T>,
    viewer: Viewer,
    opens: T,
  ): Promise<SignedLink> {
    const issued = Math.floor(Date.now() / 1_000);
    const expires = issued + LIFETIME_SECONDS;
    const token = await new SignJWT({ org: viewer.organisation, roles: viewer.roles, opens })
      .setProtectedHeader({ alg: 'HS256', typ: TYPE })
      .setIssuer(this.#issuer)
      .setAudience(this.#audienceOf(name))
      .setSubject(viewer.person)
      .setIssuedAt(issued)
      .setExpirationTime(expires)
      .sign(this.#key);
    const url = new URL(`${this.options.base.replace(/\/$/, '')}/${name}`);
    url.searchParams.set(LINK_PARAMETER, token);
    return { url: url.href, expiresAt: new Date(expires * 1_000) };
  }

  /** @throws when the token is no current link of this subgraph for this purpose, whatever the reason. */
  async verify<T>(purpose: LinkPurpose<T>, token: string): Promise<{ viewer: Viewer; opens: T }> {
    const { payload } = await jwtVerify(token, this.#key, {
      algorithms: ['HS256'],
      typ: TYPE,
      issuer: this.#issuer,
      audience: this.#audienceOf(purpose.name),
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: LIFETIME_SECONDS,
    });
    const { sub, org, roles } = viewerClaims.parse(payload);
    const { opens } = z.object({ opens: purpose.opens }).parse(payload);
    return { viewer: { person: sub, organisation: org, roles }, opens };
  }

  get #issuer(): string {
    return `urn:assay:${this.options.subgraph}`;
  }

  #audienceOf(purpose: string): string {
    return `${this.#issuer}:files:${purpose}`;
  }
}
