import { z } from 'zod';

export const personaGrantType = 'urn:assay:grant-type:persona';
export const commandLineClient = 'assay-cli';

const answer = z.union([
  z.object({ access_token: z.string() }),
  z.object({ error: z.string(), error_description: z.string() }),
]);

/** An access token for the gateway, in the name of a persona. Valid for an hour. */
export async function requestPersonaToken(issuer: string, persona: string): Promise<string> {
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: personaGrantType,
      client_id: commandLineClient,
      persona,
    }),
    signal: AbortSignal.timeout(10_000),
  });
  const body = answer.parse(await response.json());
  if ('access_token' in body) return body.access_token;
  throw new Error(`The identity provider refuses: ${body.error_description}.`);
}
