import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readTail, sizeOf } from './log-file.ts';

export interface ScriptOptions {
  /** What it does, for the message when it fails. */
  purpose: string;
  script: string;
  environment: Record<string, string>;
  log: string;
  signal: AbortSignal;
}

/** Runs a Node script to its end; fails with the last lines of what it wrote. */
export async function runScript(options: ScriptOptions): Promise<void> {
  const { purpose, script, environment, log, signal } = options;
  const logged = sizeOf(log);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, ['--disable-proto=delete', script], {
    detached: true,
    env: environment,
    signal,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const [code, killedBy] = (await once(child, 'exit')) as [number | null, string | null];
  if (code === 0) return;
  const end = killedBy ?? `exit code ${String(code)}`;
  throw new Error(`${purpose} failed (${end}). Its log (${log}) ends:\n${readTail(log, logged)}`);
}
