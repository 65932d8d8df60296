import { request } from 'undici';
import { z } from 'zod';
import { FEED_AUDIENCE, FEED_SCOPE } from './event.ts';

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.number() });
const EARLY_MILLISECONDS = 30_000;

export interface ClientCredentials {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Gives access tokens for feeds by client credentials (RFC 6749 §4.4), renewed before they expire and when refused. */
export function feedTokens({
  tokenUrl,
  clientId,
  clientSecret,
}: ClientCredentials): (refused?: boolean) => Promise<string> {
  let current: { token: string; until: number } | undefined;
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  return async (refused = false) => {
    if (current && !refused && Date.now() < current.until) return current.token;
    const { statusCode, body } = await request(tokenUrl, {
      method: 'POST',
      headers: {
        authorization: `Basic ${basic.toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: FEED_SCOPE,
        resource: FEED_AUDIENCE,
      }).toString(),
      headersTimeout: 3_000,
      bodyTimeout: 3_000,
    });
    const answer = await body.json();
    if (statusCode !== 200) throw new Error(`no feed token: ${String(statusCode)}`);
    const { access_token: token, expires_in: seconds } = tokenAnswer.parse(answer);
    current = { token, until: Date.now() + seconds * 1_000 - EARLY_MILLISECONDS };
    return token;
  };
}
