import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** Thrown when the environment is incomplete; the message lists every problem at once. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const repositoryRoot = path.resolve(import.meta.dirname, '../../..');

/** What every service reads: where it listens and how much it says. */
export const serviceEnvironment = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
};

/** What every subgraph reads beside its own database. */
export const subgraphEnvironment = {
  ...serviceEnvironment,
  WARRANT_JWKS: z.string().min(1),
  OIDC_ISSUER: z.url(),
  OIDC_JWKS_URL: z.url(),
};

/** What a consumer of feeds reads to get its service token. */
export const consumerEnvironment = {
  OIDC_TOKEN_URL: z.url(),
  FEED_CLIENT_ID: z.string().min(1),
  FEED_CLIENT_SECRET: z.string().min(1),
};

const fileOf = (service: string) =>
  path.join(process.env.ASSAY_DIRECTORY ?? path.join(repositoryRoot, '.assay'), `${service}.env`);

/** The variables of a service: the real environment, and what it does not set from `.assay/<service>.env`, where that exists. */
export function variablesOf(service: string): Readonly<Record<string, string | undefined>> {
  const file = fileOf(service);
  return { ...(existsSync(file) && parseEnv(readFileSync(file, 'utf8'))), ...process.env };
}

/**
 * Reads and checks a service's environment. `.assay/<service>.env`, which the platform writes, fills what the
 * real environment does not set; `ASSAY_DIRECTORY` names another directory than `.assay`.
 */
export function readEnvironment<S extends z.ZodRawShape>(service: string, shape: S) {
  const result = z.object(shape).safeParse(variablesOf(service));
  if (result.success) return result.data;
  const problems = result.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`);
  throw new EnvironmentError(
    `${service} cannot start; its environment is incomplete:\n${problems.join('\n')}\n` +
      `Set these variables, or run npm start once: it writes them to ${fileOf(service)}.`,
  );
}
