import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { readIfPresent, writePrivateFile } from './private-file.ts';
import { feedConsumers, record, subgraphs } from './service-names.ts';

const secret = z.string().min(32);
export const privateKey = z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string() });

const secretsSchema = z.object({
  databasePasswords: z.record(z.enum(subgraphs), secret),
  feedClientSecrets: z.record(z.enum(feedConsumers), secret),
  /** The gateway signs warrants with it. */
  warrantKey: privateKey,
  /** The identity provider signs access tokens with the first. */
  identityKeys: z.array(privateKey).min(1),
  cookieKeys: z.array(secret).min(1),
});

export type Secrets = z.infer<typeof secretsSchema>;
export type PrivateKey = z.infer<typeof privateKey>;

const randomSecret = () => randomBytes(32).toString('base64url');

async function signingKey(alg: string): Promise<PrivateKey> {
  const { privateKey: key } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(key);
  return { ...jwk, kty: jwk.kty ?? '', kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' };
}

async function makeSecrets(): Promise<Secrets> {
  return {
    databasePasswords: record(subgraphs, randomSecret),
    feedClientSecrets: record(feedConsumers, randomSecret),
    warrantKey: await signingKey('EdDSA'),
    identityKeys: [await signingKey('RS256')],
    cookieKeys: [randomSecret()],
  };
}

/** Reads the secrets of this machine's Assay, and makes them at its first start. */
export async function loadSecrets(file: string): Promise<Secrets> {
  const content = await readIfPresent(file);
  if (content === undefined) {
    const secrets = await makeSecrets();
    await writePrivateFile(file, JSON.stringify(secrets, null, 2));
    return secrets;
  }
  try {
    return secretsSchema.parse(JSON.parse(content));
  } catch (cause) {
    const message = `${file} is damaged. Restore it, or begin again with --fresh.`;
    throw new Error(message, { cause });
  }
}

const publicMembers = ['kty', 'crv', 'x', 'y', 'n', 'e', 'kid', 'alg', 'use'] as const;

export function publicKeySet(keys: PrivateKey[]): { keys: JWK[] } {
  const publicPart = (key: PrivateKey) =>
    Object.fromEntries(publicMembers.filter((m) => m in key).map((m) => [m, key[m]]));
  return { keys: keys.map(publicPart) };
}
