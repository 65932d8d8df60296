import { AssayError } from './errors.ts';

/** What a token is for: to ask and act, or to read feeds. */
export type Audience = 'urn:assay:gateway' | 'urn:assay:feed';

/**
 * An access token for people or systems: itself, or a function that gives it, asked again with `refused` when one was not
 * taken.
 */
export type TokenSource =
  | string
  | ((audience: Audience, options: { readonly refused: boolean }) => string | Promise<string>);

export interface ClientCredentials {
  /** The identity provider, such as http://127.0.0.1:4005; its tokens come from /token. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Held {
  readonly token: string;
  readonly until: number;
}

const EARLY_MILLISECONDS = 30_000;
const TIMEOUT_MILLISECONDS = 10_000;

/** The tokens of a trust's own systems, by client credentials (RFC 6749 §4.4); renewed before they expire and when refused. */
export function clientCredentials(credentials: ClientCredentials): TokenSource {
  const held = new Map<Audience, Promise<Held>>();
  return async (audience, { refused }) => {
    const current = await held.get(audience);
    if (current && !refused && Date.now() < current.until) return current.token;
    const asked = requestToken(credentials, audience);
    held.set(audience, asked);
    asked.catch(() => held.delete(audience));
    return (await asked).token;
  };
}

async function requestToken(
  { issuer, clientId, clientSecret }: ClientCredentials,
  audience: Audience,
): Promise<Held> {
  const basic = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  const correlationId = crypto.randomUUID();
  const response = await fetch(`${issuer.replace(/\/$/, '')}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'x-correlation-id': correlationId },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      resource: audience,
      ...(audience === 'urn:assay:feed' && { scope: 'feed:read' }),
    }),
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  }).catch((cause: unknown) => {
    throw new AssayError(`Nothing answers at ${issuer}.`, { correlationId, cause });
  });
  if (!response.ok)
    throw new AssayError(
      'The identity provider gives no token. The credentials are wrong, or were revoked.',
      { correlationId, status: response.status },
    );
  const { access_token: token, expires_in: seconds } = (await response.json()) as {
    access_token: string;
    expires_in: number;
  };
  return { token, until: Date.now() + seconds * 1_000 - EARLY_MILLISECONDS };
}
