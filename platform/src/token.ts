import { parseArgs } from 'node:util';
import { requestPersonaToken } from './persona-token.ts';
import { findPersona, personaNames } from './personas.ts';
import { assayDirectory } from './repository.ts';
import { readPlatform } from './running-platform.ts';

const usage = `Usage: npm run -s token -- <persona>\nPersonas: ${personaNames.join(', ')}`;

function readArguments() {
  try {
    const options = { issuer: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

async function findIssuer(given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const platform = await readPlatform(assayDirectory());
  if (platform?.addresses.identity !== undefined) return platform.addresses.identity;
  throw new Error('Assay is not running here. Start it with npm start, then ask again.');
}

async function token(): Promise<string> {
  const { values, positionals } = readArguments();
  const [persona, ...rest] = positionals;
  if (persona === undefined || rest.length > 0) throw new Error(`Name one persona.\n${usage}`);
  if (!findPersona(persona)) throw new Error(`There is no persona "${persona}".\n${usage}`);
  const issuer = await findIssuer(values.issuer);
  return requestPersonaToken(issuer, persona).catch((cause: unknown) => {
    if (!(cause instanceof TypeError)) throw cause;
    throw new Error(`Nothing answers at ${issuer}. Is Assay running? Start it with npm start.`, {
      cause,
    });
  });
}

try {
  process.stdout.write(`${await token()}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
