import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { systemsOf } from './identity-provider.ts';
import { readIfPresent } from './private-file.ts';
import { assayDirectory } from './repository.ts';

const usage = 'Usage: node platform/dist/trust-systems.js <ODS code>';

/** What a trust's own systems need to read feeds, as lines of an environment file. */
async function credentials(): Promise<string> {
  const [odsCode, ...rest] = process.argv.slice(2);
  if (odsCode === undefined || rest.length > 0) throw new Error(`Name one trust.\n${usage}`);
  const content = await readIfPresent(path.join(assayDirectory(), 'identity.env'));
  if (content === undefined)
    throw new Error('Assay has not run here. Start it with npm start, then ask again.');
  const { TRUST_SYSTEMS = '{}', OIDC_ISSUER } = parseEnv(content);
  const secret = z.record(z.string(), z.string()).parse(JSON.parse(TRUST_SYSTEMS))[odsCode];
  if (secret === undefined)
    throw new Error(
      `The systems of ${odsCode} are no client. Start Assay with ASSAY_TRUST_SYSTEMS=${odsCode}.`,
    );
  return [
    `OIDC_TOKEN_URL=${new URL('/token', OIDC_ISSUER).href}`,
    `FEED_CLIENT_ID=${systemsOf(odsCode)}`,
    `FEED_CLIENT_SECRET=${secret}`,
  ].join('\n');
}

try {
  process.stdout.write(`${await credentials()}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
