import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { assertPortFree, freePort } from './ports.ts';
import { serverAccount, succeedsAs, type Account } from './postgres/account.ts';
import { usableBinaries, type Binaries } from './postgres/binaries.ts';
import {
  dataInside,
  dataPlaces,
  existingData,
  initialise,
  passwordFile,
  readPassword,
  setAside,
} from './postgres/data-directory.ts';
import { stopOrphanedPostgres } from './postgres/running-server.ts';
import { startServerProcess } from './postgres/server-process.ts';

export { stopOrphanedPostgres };

export interface PostgresOptions {
  /** Holds the password, the log and, where the server's account can reach it, the data. */
  directory: string;
  /** 0 for any free port. */
  port: number;
  /** False makes it faster and unsafe, for tests: a crash of the machine loses data. */
  durable?: boolean;
  /** Called when the server ends without having been asked to. */
  onExit?: (reason: string) => void;
  /** The `native` folder of another copy of npm's Postgres package. */
  native?: string;
}

export interface Postgres {
  /** Of the superuser, on the database postgres. */
  url: string;
  port: number;
  pid: number;
  dataDirectory: string;
  /** Whether the data was made by this start. */
  isNew: boolean;
  /** What a person should know about where the data lies. */
  notices: string[];
  stop: () => Promise<void>;
}

interface Data {
  account: Account | undefined;
  binaries: Binaries;
  data: string;
  password: string;
  isNew: boolean;
  notices: string[];
}

async function assertReachable(data: string, account: Account | undefined): Promise<void> {
  if (await succeedsAs(account, 'test', ['-r', path.join(data, 'PG_VERSION')])) return;
  throw new Error(
    `The data of Postgres in ${data} cannot be read by ${account?.name ?? 'this user'}. ` +
      'Start Assay as the user who owns it, from a place that user can reach, or begin again with --fresh.',
  );
}

async function findOrMakeData(directory: string, durable: boolean, native?: string): Promise<Data> {
  const found = existingData(directory);
  const password = await readPassword(directory);
  if (found !== undefined && password !== undefined) {
    const account = await serverAccount(found);
    await assertReachable(found, account);
    const binaries = await usableBinaries(account, native);
    return { account, binaries, data: found, password, isNew: false, notices: [] };
  }
  const notices: string[] = [];
  if (found !== undefined)
    notices.push(`Earlier data without its password was set aside in ${await setAside(found)}`);
  const account = await serverAccount();
  const binaries = await usableBinaries(account, native);
  const made = await initialise({ directory, account, binaries, durable });
  return { account, binaries, ...made, isNew: true, notices };
}

/**
 * Starts the embedded server, making its data first where there is none, and returns when it answers. The caller makes
 * sure that no other platform uses the directory: a server already running on its data is stopped as an orphan.
 * @throws PortUnavailableError
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const directory = path.resolve(options.directory);
  const { durable = true, native, onExit } = options;
  await mkdir(directory, { recursive: true, mode: 0o711 });
  await stopOrphanedPostgres(directory);
  const port = options.port === 0 ? await freePort() : options.port;
  await assertPortFree(port, 'Postgres');

  const prepared = await findOrMakeData(directory, durable, native);
  const { account, binaries, data, password, isNew, notices } = prepared;
  if (data !== dataInside(directory))
    notices.push(`The account of Postgres cannot reach ${directory}; its data is in ${data}`);

  const url = `postgres://postgres:${password}@127.0.0.1:${String(port)}/postgres`;
  const log = path.join(directory, 'postgres.log');
  const { postgres } = binaries;
  const server = await startServerProcess({
    postgres,
    account,
    data,
    port,
    url,
    durable,
    log,
    onExit,
  });
  return { url, port, dataDirectory: data, isNew, notices, ...server };
}

/** Deletes the data, wherever it lies, after stopping a server left running on it. */
export async function removePostgresData(directory: string): Promise<void> {
  await stopOrphanedPostgres(directory);
  for (const data of dataPlaces(directory)) {
    const leftovers = ['', '.initialising', '.password', '.set-aside'];
    for (const suffix of leftovers) await rm(`${data}${suffix}`, { recursive: true, force: true });
    const place = path.dirname(data);
    if (place !== path.resolve(directory) && existsSync(place))
      await rm(place, { recursive: true });
  }
  await rm(passwordFile(directory), { force: true });
}
