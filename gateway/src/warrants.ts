import { signWarrant, type Viewer } from '@assay/kit';
import { calculateJwkThumbprint, importJWK, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';

export interface WarrantKey {
  readonly kid: string;
  readonly privateKey: CryptoKey | Uint8Array;
}

const privateJwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string().optional(),
});

/** Reads the gateway's private Ed25519 key from its JSON Web Key. */
export async function readWarrantKey(jwk: string): Promise<WarrantKey> {
  const key: JWK & { kid?: string | undefined } = privateJwk.parse(JSON.parse(jwk));
  return {
    kid: key.kid ?? (await calculateJwkThumbprint(key)),
    privateKey: await importJWK(key, 'EdDSA'),
  };
}

/** @throws when the key cannot sign. */
export async function proveKey(key: WarrantKey): Promise<void> {
  await signWarrant(key, 'gateway', {
    person: 'gateway',
    organisation: { kind: 'OPERATOR', code: 'ASSAY' },
    roles: ['ADMINISTRATOR'],
  });
}

/** The warrants of one request: one a subgraph, signed when first needed. */
export class Warrants {
  readonly #signed = new Map<string, Promise<string>>();

  constructor(
    private readonly key: WarrantKey,
    private readonly viewer: Viewer,
  ) {}

  forSubgraph(name: string): Promise<string> {
    const known = this.#signed.get(name);
    if (known) return known;
    const warrant = signWarrant(this.key, name, this.viewer);
    this.#signed.set(name, warrant);
    return warrant;
  }
}
