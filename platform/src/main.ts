import path from 'node:path';
import { PortsTakenError } from './platform-ports.ts';
import { Platform } from './platform.ts';
import { PortUnavailableError } from './ports.ts';
import { assayDirectory } from './repository.ts';
import { AlreadyRunningError } from './running-platform.ts';
import { subgraphs } from './service-names.ts';
import { addressOf } from './services.ts';
import {
  readSettings,
  SettingsError,
  usage,
  usesEmbeddedPostgres,
  type Settings,
} from './settings.ts';

const exitCodes = { stopped: 0, failed: 1, wrongUse: 2, cannotStartHere: 3, forced: 130 };

/** One press of Ctrl-C may arrive twice: from the terminal, and from npm, which passes it on. */
const sameSignalMs = 700;

const directory = assayDirectory();
const began = Date.now();

const print = (line: string) => process.stdout.write(`${line}\n`);
const printError = (line: string) => process.stderr.write(`${line}\n`);

const report = (line: string) => {
  const elapsed = ((Date.now() - began) / 1000).toFixed(1).padStart(5);
  print(`[${elapsed} s] ${line}`);
};

function announce(settings: Settings): void {
  const gateway = addressOf(settings, 'gateway');
  const lines = [
    ['Applications', `${gateway}/`],
    ['GraphQL', `${gateway}/graphql`],
    ['GraphiQL', `${gateway}/graphiql`],
    ['Identity provider', addressOf(settings, 'identity')],
    ['Mailbox', addressOf(settings, 'mailbox')],
    ...subgraphs.map((name) => [name, `${addressOf(settings, name)}/graphql`]),
    ...(usesEmbeddedPostgres(settings)
      ? [['Postgres', `127.0.0.1:${String(settings.ports.postgres)}`]]
      : []),
    ['Logs', path.join(directory, 'logs')],
    ['A bearer token', 'npm run -s token -- cqc-inspector'],
    ['To stop', 'Ctrl-C'],
  ];
  print('\nAssay is ready\n');
  for (const [name = '', value = ''] of lines) print(`  ${name.padEnd(18)} ${value}`);
}

function exitCodeOf(error: unknown): number {
  const cannotStartHere = [PortsTakenError, PortUnavailableError, AlreadyRunningError];
  if (cannotStartHere.some((kind) => error instanceof kind)) return exitCodes.cannotStartHere;
  return error instanceof SettingsError ? exitCodes.wrongUse : exitCodes.failed;
}

function explain(error: unknown): void {
  const expected = exitCodeOf(error) !== exitCodes.failed;
  const { message, cause } = error as Error;
  printError(`\nAssay cannot ${expected ? 'start' : 'go on'}:\n${message}`);
  if (!expected && cause instanceof Error) printError(`Because: ${cause.message}`);
}

async function run(settings: Settings): Promise<void> {
  let stopping: { since: number } | undefined;

  const stop = async (exitCode: number) => {
    if (stopping) return;
    stopping = { since: Date.now() };
    try {
      await platform.stop();
      if (exitCode === exitCodes.stopped) report('everything has stopped');
      process.exit(exitCode);
    } catch (error) {
      explain(error);
      platform.kill();
      process.exit(exitCodes.failed);
    }
  };
  const fail = (error: unknown) => {
    if (stopping) return;
    explain(error);
    void stop(exitCodeOf(error));
  };
  const stopOrForce = (reason: string) => {
    if (!stopping) {
      report(`${reason}: stopping everything (again to force)`);
      void stop(exitCodes.stopped);
    } else if (Date.now() - stopping.since > sameSignalMs) {
      platform.kill();
      process.exit(exitCodes.forced);
    }
  };

  const platform = new Platform({ settings, directory, report, onGivingUp: fail });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stopOrForce(signal);
    });
  process.on('uncaughtException', fail);
  stopWithParent(() => {
    stopOrForce('npm has ended');
  });

  try {
    await platform.start();
    announce(settings);
  } catch (error) {
    fail(error);
  }
}

/** npm passes a SIGTERM on to its shell only, which ends without telling us. */
function stopWithParent(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}

// Whoever reads what we print may go away first; that is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings) await run(settings);
  else print(usage);
} catch (error) {
  explain(error);
  process.exitCode = exitCodeOf(error);
}
