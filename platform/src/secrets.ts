import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { readIfPresent, writePrivateFile } from './private-file.ts';
import { feedConsumers, linkSigners, record, subgraphs } from './service-names.ts';

const secret = z.string().min(32);
export const privateKey = z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string() });

const secretsSchema = z.object({
  databasePasswords: z.record(z.enum(subgraphs), secret),
  feedClientSecrets: z.record(z.enum(feedConsumers), secret),
  /** Subgraphs sign the links to their files with them. */
  linkSecrets: z.record(z.enum(linkSigners), secret),
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
    linkSecrets: record(linkSigners, randomSecret),
    warrantKey: await signingKey('EdDSA'),
    identityKeys: [await signingKey('RS256')],
    cookieKeys: [randomSecret()],
  };
}

const write = (file: string, secrets: Secrets) =>
  writePrivateFile(file, JSON.stringify(secrets, null, 2));

/** Reads the secrets of this machine's Assay, and makes them at its first start. */
export async function loadSecrets(file: string): Promise<Secrets> {
  const content = await readIfPresent(file);
  if (content === undefined) {
    const secrets = await makeSecrets();
    await write(file, secrets);
    return secrets;
  }
  try {
    const known: unknown = JSON.parse(content);
    const secrets = secretsSchema.parse(withLinkSecrets(known));
    if (!isDeepStrictEqual(known, secrets)) await write(file, secrets);
    return secrets;
  } catch (cause) {
    const message = `${file} is damaged. Restore it, or begin again with --fresh.`;
    throw new Error(message, { cause });
  }
}

/** Secrets of earlier starts lack those of subgraphs that gave no links then. */
function withLinkSecrets(known: unknown): object {
  const earlier = z.looseObject({ linkSecrets: z.looseObject({}).default({}) }).parse(known);
  return {
    ...earlier,
    linkSecrets: { ...record(linkSigners, randomSecret), ...earlier.linkSecrets },
  };
}

const publicMembers = ['kty', 'crv', 'x', 'y', 'n', 'e', 'kid', 'alg', 'use'] as const;

export function publicKeySet(keys: PrivateKey[]): { keys: JWK[] } {
  const publicPart = (key: PrivateKey) =>
    Object.fromEntries(publicMembers.filter((m) => m in key).map((m) => [m, key[m]]));
  return { keys: keys.map(publicPart) };
}
