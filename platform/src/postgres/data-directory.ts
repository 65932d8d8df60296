import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { readIfPresent } from '../private-file.ts';
import { as, succeedsAs, type Account } from './account.ts';
import { type Binaries } from './binaries.ts';
import { sharedDirectories, sharedDirectory } from './shared-directory.ts';

const run = promisify(execFile);

const isInitialised = (data: string) => existsSync(path.join(data, 'PG_VERSION'));

/** Data of this directory that lies elsewhere is found again by the directory's path. */
function elsewhere(shared: string, directory: string): string {
  const key = createHash('sha256').update(path.resolve(directory)).digest('hex').slice(0, 12);
  return path.join(shared, key, 'data');
}

export const dataInside = (directory: string) => path.join(path.resolve(directory), 'data');

/** Where data of this directory may lie; the first is inside it. */
export function dataPlaces(directory: string): string[] {
  const outside = process.getuid?.() === 0 ? sharedDirectories : [];
  return [dataInside(directory), ...outside.map((shared) => elsewhere(shared, directory))];
}

export const passwordFile = (directory: string) => path.join(directory, 'password');

export const readPassword = (directory: string) => readIfPresent(passwordFile(directory));

export const existingData = (directory: string) => dataPlaces(directory).find(isInitialised);

/**
 * Data without its password belonged to a directory since deleted: nothing can read it, and nothing should lose it
 * unasked. Returns where it now lies.
 */
export async function setAside(data: string): Promise<string> {
  const place = `${data}.set-aside`;
  await rm(place, { recursive: true, force: true });
  await rename(data, place);
  return place;
}

async function prepare(data: string, account: Account | undefined): Promise<string> {
  const initialising = `${data}.initialising`;
  await rm(initialising, { recursive: true, force: true });
  await mkdir(initialising, { recursive: true, mode: 0o700 });
  if (account) {
    await chmod(path.dirname(data), 0o711);
    await chown(initialising, account.uid, account.gid);
  }
  return initialising;
}

/** An empty directory that the account can write to: inside the given one, or else outside it. */
async function placeForData(directory: string, account: Account | undefined): Promise<string> {
  const inside = dataInside(directory);
  const initialising = await prepare(inside, account);
  if (await succeedsAs(account, 'test', ['-w', initialising])) return inside;
  await rm(initialising, { recursive: true });
  if (!account) throw new Error(`Postgres cannot write to ${path.dirname(inside)}.`);
  const outside = elsewhere(await sharedDirectory(), directory);
  await prepare(outside, account);
  return outside;
}

interface NewData {
  directory: string;
  account: Account | undefined;
  binaries: Binaries;
  durable: boolean;
}

/** Initialised beside its place and renamed into it whole, so that an interrupted initdb leaves nothing half made. */
export async function initialise({ directory, account, binaries, durable }: NewData) {
  const data = await placeForData(directory, account);
  const password = randomBytes(24).toString('base64url');
  const handedOver = `${data}.password`;
  await rm(handedOver, { force: true });
  await writeFile(handedOver, password, { mode: 0o600, flag: 'wx' });
  if (account) await chown(handedOver, account.uid, account.gid);
  const options = [
    ['-D', `${data}.initialising`, '--username=postgres', `--pwfile=${handedOver}`],
    ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    durable ? [] : ['--no-sync'],
  ];
  try {
    await run(binaries.initdb, options.flat(), as(account));
  } finally {
    await rm(handedOver, { force: true });
  }
  await writeFile(passwordFile(directory), password, { mode: 0o600 });
  await rename(`${data}.initialising`, data);
  return { data, password };
}
