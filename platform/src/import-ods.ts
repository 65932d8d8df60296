import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { z } from 'zod';
import { ExtractFileError, readExtract } from './extract-file.ts';
import { GatewayClient, GatewayError } from './gateway-client.ts';
import {
  importOrganisations,
  ImportRejectedError,
  inWords,
  type ImportProgress,
} from './organisation-import.ts';
import { requestPersonaToken } from './persona-token.ts';
import { assayDirectory } from './repository.ts';
import { readPlatform } from './running-platform.ts';

const usage = `Usage: npm run import:ods -- FILE [--as-at YYYY-MM-DD]

Imports the ODS extract of NHS trusts (etr.csv), as administrator. --as-at: the day that it describes; today without it.`;

/** For people who have just started Assay. */
const patience = 5_000;

class UsageError extends Error {
  override readonly name = 'UsageError';
}

function readArguments(): { file: string; asAt?: string } {
  const { values, positionals } = parse();
  const asAt = values['as-at'];
  if (asAt !== undefined && !z.iso.date().safeParse(asAt).success)
    throw new UsageError(
      `--as-at: ${JSON.stringify(asAt)} is no day; write one of the calendar as YYYY-MM-DD.`,
    );
  const [file, ...rest] = positionals;
  if (file === undefined || file === '' || rest.length > 0)
    throw new UsageError(`Name one file.\n\n${usage}`);
  return { file, asAt };
}

function parse() {
  try {
    const options = { 'as-at': { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n\n${usage}`, { cause });
  }
}

/** npm runs a script at the root of the repository, wherever it was called. */
function absolutePath(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  return path.resolve(script === 'import:ods' && caller ? caller : '.', file);
}

async function connect(): Promise<GatewayClient> {
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

/** A bar on the terminal; nothing where there is none. */
function progressBar(file: string): ImportProgress & { stop: () => void } {
  const bar = new SingleBar(
    { format: '{file} [{bar}] {value}/{total} lines', stream: process.stderr },
    Presets.legacy,
  );
  return {
    begin: (lines) => {
      if (process.stderr.isTTY) bar.start(lines, 0, { file });
    },
    advance: (lines) => {
      if (bar.isActive) bar.increment(lines);
    },
    stop: () => {
      if (bar.isActive) bar.stop();
    },
  };
}

async function importOds(): Promise<string> {
  const { file, asAt } = readArguments();
  const text = await readExtract(absolutePath(file), file);
  const gateway = await connect();
  const progress = progressBar(file);
  try {
    const request = { text, file, asAt, key: `import/${randomUUID()}` };
    const { counts, problems } = await importOrganisations(gateway, request, progress);
    progress.stop();
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    return inWords(counts);
  } finally {
    progress.stop();
  }
}

const expected = [UsageError, ExtractFileError, ImportRejectedError, GatewayError];

try {
  process.stdout.write(`${await importOds()}\n`);
} catch (error) {
  if (!expected.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
