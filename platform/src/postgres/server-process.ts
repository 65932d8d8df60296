import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import pg from 'pg';
import { readTail, sizeOf } from '../log-file.ts';
import { waitUntil } from '../process-info.ts';
import { as, type Account } from './account.ts';
import { stopServer } from './running-server.ts';

const startDeadline = 60_000;
const invalidPassword = '28P01';

export interface ServerProcessOptions {
  postgres: string;
  account: Account | undefined;
  data: string;
  port: number;
  url: string;
  durable: boolean;
  log: string;
  onExit: ((reason: string) => void) | undefined;
}

function settings(durable: boolean): string[] {
  const values = [
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  return values.flatMap((value) => ['-c', value]);
}

function launch({ postgres, account, data, port, durable, log }: ServerProcessOptions) {
  const output = openSync(log, 'a', 0o600);
  const address = ['-D', data, '-h', '127.0.0.1', '-p', String(port)];
  // A session of its own, or a terminal's Ctrl-C would reach it before the services that use it.
  const server = spawn(postgres, [...address, ...settings(durable)], {
    ...as(account),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return server;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== invalidPassword) return false;
    const message = 'Postgres refuses the password kept for it. Begin again with --fresh.';
    throw new Error(message, { cause: error });
  }
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

async function becomeReady(server: ChildProcess, url: string): Promise<void> {
  let failure: Error | undefined;
  server.once('error', (error) => (failure = error));
  const settled = async () => failure !== undefined || hasEnded(server) || (await answers(url));
  const inTime = await waitUntil(settled, startDeadline);
  if (failure || hasEnded(server)) throw new Error('Postgres did not start', { cause: failure });
  if (!inTime) throw new Error(`Postgres did not answer within ${String(startDeadline / 1000)} s`);
}

/** Starts Postgres on existing data and returns when it answers. */
export async function startServerProcess(options: ServerProcessOptions) {
  const { url, log, onExit } = options;
  const logged = sizeOf(log);
  const server = launch(options);
  const { pid } = server;
  let stopping = false;
  const stop = async () => {
    stopping = true;
    if (pid !== undefined && !hasEnded(server)) await stopServer(pid, () => hasEnded(server));
  };
  try {
    await becomeReady(server, url);
  } catch (error) {
    await stop();
    throw new Error(
      `${(error as Error).message}. Its log (${log}) ends:\n${readTail(log, logged)}`,
      {
        cause: error,
      },
    );
  }
  server.once('exit', (code, signal) => {
    if (!stopping) onExit?.(`${signal ?? `exit code ${String(code)}`}\n${readTail(log, logged)}`);
  });
  return { pid: pid ?? 0, stop };
}
