import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readTail, sizeOf } from './log-file.ts';
import { waitUntil } from './process-info.ts';
import { type RunningService, type StartableService } from './supervisor.ts';

export interface ChildServiceOptions {
  name: string;
  /** The JavaScript file it runs. */
  script: string;
  environment: Record<string, string>;
  /** Answers 200 when it is ready. */
  readyUrl: string;
  /** Takes what it writes to standard output and error. */
  log: string;
  readyWithinMs?: number;
  stopWithinMs?: number;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const describeEnd = ({ exitCode, signalCode }: ChildProcess) =>
  signalCode ?? `exit code ${String(exitCode)}`;

function launch({ script, environment, log }: ChildServiceOptions): ChildProcess {
  const output = openSync(log, 'a', 0o600);
  // A session of its own, so that a terminal's Ctrl-C reaches it through the supervisor only, in its turn.
  const child = spawn(process.execPath, ['--disable-proto=delete', script], {
    detached: true,
    env: environment,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  return child;
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function stopChild(child: ChildProcess, withinMs: number): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  if (await waitUntil(() => hasEnded(child), withinMs)) return;
  child.kill('SIGKILL');
  await waitUntil(() => hasEnded(child), withinMs);
}

/** A Node process with an HTTP health check, for the supervisor. */
export function childService(options: ChildServiceOptions): StartableService {
  const { name, readyUrl, log, readyWithinMs = 60_000, stopWithinMs = 12_000 } = options;
  const start = async (signal: AbortSignal): Promise<RunningService> => {
    const logged = sizeOf(log);
    const child = launch(options);
    let failure: Error | undefined;
    child.once('error', (error) => (failure = error));
    const exited = new Promise<string>((resolve) => {
      child.once('exit', () => {
        resolve(`${describeEnd(child)}\n${readTail(log, logged)}`);
      });
    });
    const settled = () => failure !== undefined || hasEnded(child) || signal.aborted;
    let ready = false as boolean;
    const isSettled = async () => settled() || (ready = await isReady(readyUrl));
    await waitUntil(isSettled, readyWithinMs, 50);
    if (!ready || settled()) {
      const problem = hasEnded(child)
        ? `ended while starting (${describeEnd(child)})`
        : (failure?.message ?? `was not ready within ${String(readyWithinMs / 1000)} s`);
      await stopChild(child, stopWithinMs);
      signal.throwIfAborted();
      throw new Error(`${name} ${problem}. Its log (${log}) ends:\n${readTail(log, logged)}`);
    }
    const kill = () => child.kill('SIGKILL');
    return { exited, stop: () => stopChild(child, stopWithinMs), kill };
  };
  return { name, start };
}
