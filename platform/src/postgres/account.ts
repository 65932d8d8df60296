import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account Postgres runs as when we are root, because it refuses to run as root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const candidates = ['postgres', 'nobody'];

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Data that exists is served by whoever owns it, so that a start as root after one as a user still works. */
async function ownerOf(data: string): Promise<Account | undefined> {
  const owner = await stat(data).catch(() => undefined);
  if (!owner || owner.uid === 0) return undefined;
  return { name: `the owner of ${data}`, uid: owner.uid, gid: owner.gid };
}

/** Undefined for a normal user, who runs Postgres as itself. */
export async function serverAccount(existingData?: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existingData && (await ownerOf(existingData));
  if (owner) return owner;
  for (const name of candidates) {
    const account = await lookUp(name);
    if (account) return account;
  }
  throw new Error(
    `Postgres does not run as root, and this machine has none of the accounts ${candidates.join(', ')}. ` +
      'Create one (useradd --system postgres) or start Assay as a normal user.',
  );
}

/** For spawn and its kin: as the account, from a directory which every account can enter. */
export function as(account: Account | undefined) {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  return {
    ...identity,
    cwd: '/',
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  };
}

/** Asked by trying: modes say too little about access lists, mounts and containers. */
export async function succeedsAs(
  account: Account | undefined,
  command: string,
  args: string[],
): Promise<boolean> {
  try {
    await run(command, args, as(account));
    return true;
  } catch {
    return false;
  }
}
