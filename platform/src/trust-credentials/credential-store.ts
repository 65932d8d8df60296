import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { londonDay } from '@assay/kit';
import { z } from 'zod';
import { readIfPresent, writePrivateFile } from '../private-file.ts';

const instant = z.iso.datetime();

const credential = z.object({
  clientId: z.string(),
  odsCode: z.string(),
  /** What the trust calls the system. */
  name: z.string(),
  /** SHA-256 of the secret, in hexadecimal: the secret is random, so no slower hash is needed. */
  secretHash: z.string().regex(/^[0-9a-f]{64}$/),
  madeAt: instant,
  madeBy: z.string(),
  /** The London day of the last token; null until there was one. */
  lastUsedOn: z.iso.date().nullable(),
  revokedAt: instant.nullable(),
  revokedBy: z.string().nullable(),
});

export type Credential = z.infer<typeof credential>;

const LONGEST_NAME = 60;
const MOST_OF_A_TRUST = 20;

/** Who makes or revokes credentials: an approver of the trust. */
export interface Approver {
  readonly sub: string;
  readonly odsCode: string;
}

export interface MadeCredential {
  readonly clientId: string;
  /** Known to nobody once it has been shown. */
  readonly secret: string;
}

function problemWith(name: string, live: readonly Credential[]): string | undefined {
  if (name === '') return 'Enter a name for the system';
  if (name.length > LONGEST_NAME)
    return `The name must be ${String(LONGEST_NAME)} characters or fewer`;
  if (/\p{Cc}/u.test(name)) return 'The name must be on one line, without control characters';
  if (live.some((each) => each.name === name))
    return `There is a credential named ${name} already; revoke it first, or choose another name`;
  if (live.length >= MOST_OF_A_TRUST)
    return `A trust has ${String(MOST_OF_A_TRUST)} credentials at most; revoke one first`;
  return undefined;
}

export const hashOfSecret = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** Takes as long whatever is given. */
export const isSecretOf = (hash: string, given: string) =>
  timingSafeEqual(Buffer.from(hash), Buffer.from(hashOfSecret(given)));

/** The credentials of trusts' own systems, in one private file of this machine. */
export class CredentialStore {
  #credentials: readonly Credential[];
  #writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly file: string,
    credentials: readonly Credential[],
  ) {
    this.#credentials = credentials;
  }

  static async open(file: string): Promise<CredentialStore> {
    const content = await readIfPresent(file);
    if (content === undefined) return new CredentialStore(file, []);
    try {
      return new CredentialStore(file, z.array(credential).parse(JSON.parse(content)));
    } catch (cause) {
      throw new Error(`${file} is damaged. Restore it, or begin again with --fresh.`, { cause });
    }
  }

  /** The newest first. */
  ofTrust(odsCode: string): Credential[] {
    return this.#credentials.filter((each) => each.odsCode === odsCode).reverse();
  }

  /** Undefined for one that never was, or was revoked. */
  live(clientId: string): Credential | undefined {
    return this.#credentials.find((each) => each.clientId === clientId && !each.revokedAt);
  }

  /** Gives the secret, or what is wrong with the name, in words for people. */
  async make({ sub, odsCode }: Approver, name: string): Promise<MadeCredential | string> {
    const secret = randomBytes(32).toString('base64url');
    const made: Credential = {
      clientId: `trust-${odsCode.toLowerCase()}-${randomBytes(6).toString('hex')}`,
      ...{ odsCode, name, secretHash: hashOfSecret(secret) },
      ...{ madeAt: new Date().toISOString(), madeBy: sub },
      ...{ lastUsedOn: null, revokedAt: null, revokedBy: null },
    };
    let problem: string | undefined;
    await this.#change((all) => {
      problem = problemWith(
        name,
        all.filter((each) => each.odsCode === odsCode && !each.revokedAt),
      );
      return problem === undefined ? [...all, made] : all;
    });
    return problem ?? { clientId: made.clientId, secret };
  }

  /** From this moment on no token is given for it. */
  async revoke({ sub }: Approver, clientId: string): Promise<void> {
    const revoked = { revokedAt: new Date().toISOString(), revokedBy: sub };
    await this.#replace(clientId, revoked);
  }

  /** Notes the day, and writes only when it is another. */
  async used(clientId: string): Promise<void> {
    const lastUsedOn = londonDay();
    const known = this.live(clientId);
    if (known && known.lastUsedOn !== lastUsedOn) await this.#replace(clientId, { lastUsedOn });
  }

  #replace(clientId: string, change: Partial<Credential>): Promise<void> {
    return this.#change((all) =>
      all.map((each) => (each.clientId === clientId ? { ...each, ...change } : each)),
    );
  }

  /** One change at a time, each in the file before it counts. */
  async #change(made: (all: readonly Credential[]) => readonly Credential[]): Promise<void> {
    const written = this.#writing.then(async () => {
      const changed = made(this.#credentials);
      if (changed === this.#credentials) return;
      await writePrivateFile(this.file, JSON.stringify(changed, null, 2));
      this.#credentials = changed;
    });
    this.#writing = written.catch(() => undefined);
    await written;
  }
}
