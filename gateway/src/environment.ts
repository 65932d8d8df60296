import { EnvironmentError, readEnvironment, serviceEnvironment } from '@assay/kit';
import { z } from 'zod';
import type { Issuer } from './authentication.ts';

const gatewayEnvironment = {
  ...serviceEnvironment,
  OIDC_ISSUER: z.url(),
  OIDC_JWKS_URL: z.url(),
  OIDC_AUDIENCE: z.string().min(1).default('urn:assay:gateway'),
  OIDC_TOKEN_TYPE: z.string().min(1).default('at+jwt'),
  OIDC2_ISSUER: z.url().optional(),
  OIDC2_JWKS_URL: z.url().optional(),
  OIDC2_AUDIENCE: z.string().min(1).optional(),
  OIDC2_TOKEN_TYPE: z.string().min(1).default('at+jwt'),
  WARRANT_PRIVATE_JWK: z.string().min(1),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(25_000).default(3_000),
  WEB_DIRECTORY: z.string().min(1).optional(),
  GRAPHIQL: z.enum(['on', 'off']).default('off'),
};

const addressVariable = (subgraph: string) => `${subgraph.toUpperCase()}_URL`;

/** Reads the gateway's environment; each subgraph of the supergraph has its address in `<NAME>_URL`. */
export function readGatewayEnvironment(subgraphs: readonly string[]) {
  const addresses = Object.fromEntries(subgraphs.map((name) => [addressVariable(name), z.url()]));
  const values = readEnvironment('gateway', { ...addresses, ...gatewayEnvironment });
  const all: Readonly<Record<string, unknown>> = values;
  const { OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl, OIDC_AUDIENCE: audience } = values;
  const first = { issuer, jwksUrl, audience, tokenType: values.OIDC_TOKEN_TYPE };
  return {
    host: values.HOST,
    port: values.PORT,
    issuers: [first, ...secondIssuer(values)],
    warrantKey: values.WARRANT_PRIVATE_JWK,
    subgraphTimeout: values.SUBGRAPH_TIMEOUT_MS,
    webDirectory: values.WEB_DIRECTORY,
    graphiql: values.GRAPHIQL === 'on',
    subgraphs: Object.fromEntries(
      subgraphs.map((name) => [name, z.string().parse(all[addressVariable(name)])]),
    ),
  };
}

function secondIssuer(values: {
  readonly OIDC2_ISSUER?: string;
  readonly OIDC2_JWKS_URL?: string;
  readonly OIDC2_AUDIENCE?: string;
  readonly OIDC2_TOKEN_TYPE: string;
}): Issuer[] {
  const { OIDC2_ISSUER: issuer, OIDC2_JWKS_URL: jwksUrl, OIDC2_AUDIENCE: audience } = values;
  if (issuer && jwksUrl && audience)
    return [{ issuer, jwksUrl, audience, tokenType: values.OIDC2_TOKEN_TYPE }];
  if (issuer ?? jwksUrl ?? audience)
    throw new EnvironmentError(
      'gateway cannot start; a second issuer takes OIDC2_ISSUER, OIDC2_JWKS_URL and OIDC2_AUDIENCE together.',
    );
  return [];
}
