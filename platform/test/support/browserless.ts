import { createHash, randomBytes } from 'node:crypto';

export const redirectUri = 'http://127.0.0.1:4000/regulator/signed-in';

export interface Tokens {
  access_token: string;
  id_token: string;
  token_type: string;
}

/** What a browser does at an identity provider: keeps cookies, and shows every redirect. */
export class Browserless {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly issuer: string) {}

  async open(address: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(new URL(address, this.issuer), {
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects within the provider. */
  async follow(response: Response): Promise<Response> {
    const location = response.headers.get('location');
    if (location === null || !new URL(location, this.issuer).href.startsWith(this.issuer))
      return response;
    await response.text();
    return this.follow(await this.open(location));
  }
}

/** One authorisation request of a public client. */
export class AuthorisationRequest {
  readonly verifier = randomBytes(32).toString('base64url');

  constructor(
    private readonly issuer: string,
    readonly client = 'assay-regulator',
  ) {}

  address(more: Record<string, string> = {}): string {
    const parameters = new URLSearchParams({
      client_id: this.client,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid',
      resource: 'urn:assay:gateway',
      state: 'state',
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      ...more,
    });
    return `/auth?${parameters.toString()}`;
  }

  exchange(code: string, verifier = this.verifier): Promise<Response> {
    return fetch(new URL('/token', this.issuer), {
      method: 'POST',
      headers: { origin: 'http://127.0.0.1:4000' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: this.client,
        redirect_uri: redirectUri,
        code,
        code_verifier: verifier,
      }),
    });
  }
}

export const parameterOf = (response: Response, name: string) =>
  new URL(response.headers.get('location') ?? 'none:').searchParams.get(name);
