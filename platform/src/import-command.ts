import path from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { ExtractFileError } from './extract-file.ts';
import { GatewayClient, GatewayError } from './gateway-client.ts';
import { ImportRejectedError, type ImportProgress } from './import-pieces.ts';
import { requestPersonaToken } from './persona-token.ts';
import { assayDirectory } from './repository.ts';
import { readPlatform } from './running-platform.ts';

/** For people who have just started Assay. */
const patience = 5_000;

/** Arguments that cannot be used; the message says how the command is used. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** npm runs a script at the root of the repository, wherever it was called. */
export function absolutePath(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  return path.resolve(script?.startsWith('import:') && caller ? caller : '.', file);
}

/** @throws GatewayError when Assay is not running on this machine */
export async function connect(): Promise<GatewayClient> {
  const platform = await readPlatform(assayDirectory());
  const { gateway, identity } = platform?.addresses ?? {};
  if (gateway === undefined || identity === undefined)
    throw new GatewayError(
      'Assay is not running here. Start it with npm start, then import again.',
      false,
    );
  return new GatewayClient({
    url: new URL('/graphql', gateway).href,
    token: (persona) => requestToken(identity, persona),
    patience,
  });
}

async function requestToken(issuer: string, persona: string): Promise<string> {
  try {
    return await requestPersonaToken(issuer, persona);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = `Nothing answers at ${issuer}. Is Assay running? Start it with npm start.`;
    throw new GatewayError(message, false, { cause });
  }
}

/** Runs an import under a bar on the terminal, and nothing where there is none. */
export async function withProgress<T>(
  file: string,
  work: (progress: ImportProgress) => Promise<T>,
): Promise<T> {
  const bar = new SingleBar(
    { format: '{file} [{bar}] {value}/{total} lines', stream: process.stderr },
    Presets.legacy,
  );
  try {
    return await work({
      begin: (lines) => {
        if (process.stderr.isTTY) bar.start(lines, 0, { file });
      },
      advance: (lines) => {
        if (bar.isActive) bar.increment(lines);
      },
    });
  } finally {
    if (bar.isActive) bar.stop();
  }
}

const expected = [UsageError, ExtractFileError, ImportRejectedError, GatewayError];

/** Prints the problems and the last line of an import, or why there was none. */
export async function runImport(
  work: () => Promise<{ problems: readonly string[]; summary: string }>,
): Promise<void> {
  try {
    const { problems, summary } = await work();
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    process.stdout.write(`${summary}\n`);
  } catch (error) {
    if (!expected.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
