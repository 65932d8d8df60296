import { parseArgs } from 'node:util';
import { z } from 'zod';
import { subgraphs, type Subgraph } from './service-names.ts';

/** Every process that listens, with the port it has by default. */
export const defaultPorts = {
  gateway: 4000,
  trusts: 4001,
  inspections: 4002,
  findings: 4003,
  remediations: 4004,
  identity: 4005,
  postgres: 4006,
  smtp: 4025,
  mailbox: 4026,
};

export type ServiceName = keyof typeof defaultPorts;
export const serviceNames = Object.keys(defaultPorts) as ServiceName[];

export interface Settings {
  ports: Record<ServiceName, number>;
  /** Databases of the user's own, which replace embedded ones. */
  databaseUrls: Partial<Record<Subgraph, string>>;
  logLevel: string;
  fresh: boolean;
  demonstration: boolean;
}

export const usesEmbeddedPostgres = ({ databaseUrls }: Settings) =>
  subgraphs.some((name) => databaseUrls[name] === undefined);

/** Flags or variables that cannot be used; the message names each. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const portVariable = (name: ServiceName) => `ASSAY_${name.toUpperCase()}_PORT`;
export const portFlag = (name: ServiceName) => `${name}-port`;

export const usage = `Usage: npm start -- [options]

  --fresh              delete this machine's data and secrets first, and begin again
  --no-demonstration   start without the fictional demonstration
${serviceNames
  .map(
    (name) =>
      `  --${portFlag(name).padEnd(18)} ${String(defaultPorts[name])}, or ${portVariable(name)}`,
  )
  .join('\n')}
  --help               print this

With TRUSTS_DATABASE_URL, INSPECTIONS_DATABASE_URL, FINDINGS_DATABASE_URL or REMEDIATIONS_DATABASE_URL set, that
subgraph uses your Postgres. ASSAY_DIRECTORY names another directory than .assay for data, secrets and logs.`;

const flags = {
  fresh: { type: 'boolean', default: false },
  'no-demonstration': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  ...Object.fromEntries(serviceNames.map((name) => [portFlag(name), { type: 'string' } as const])),
} as const;

function readFlags(args: string[]): Record<string, string | boolean | undefined> {
  try {
    return parseArgs({ args, options: flags }).values;
  } catch (cause) {
    throw new SettingsError(`${(cause as Error).message}\n\n${usage}`, { cause });
  }
}

const port = z.coerce.number().int().min(1).max(65535);

function readPorts(values: ReturnType<typeof readFlags>, environment: NodeJS.ProcessEnv) {
  const problems: string[] = [];
  const ports = { ...defaultPorts };
  const users = new Map<number, ServiceName>();
  for (const name of serviceNames) {
    const given = values[portFlag(name)] ?? environment[portVariable(name)] ?? defaultPorts[name];
    const { success, data = 0 } = port.safeParse(given);
    const other = users.get(data);
    if (!success)
      problems.push(
        `The port of ${name} must be a number from 1 to 65535, not "${String(given)}".`,
      );
    else if (other) problems.push(`${other} and ${name} cannot both use port ${String(data)}.`);
    users.set(data, name);
    ports[name] = data;
  }
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return ports;
}

function readDatabaseUrls(environment: NodeJS.ProcessEnv): Settings['databaseUrls'] {
  const given = subgraphs.map((name) => [name, environment[`${name.toUpperCase()}_DATABASE_URL`]]);
  return Object.fromEntries(given.filter(([, url]) => url)) as Settings['databaseUrls'];
}

/**
 * @returns undefined when only help was asked for
 * @throws SettingsError
 */
export function readSettings(args: string[], environment: NodeJS.ProcessEnv): Settings | undefined {
  const values = readFlags(args);
  if (values.help) return undefined;
  return {
    ports: readPorts(values, environment),
    databaseUrls: readDatabaseUrls(environment),
    logLevel: environment.LOG_LEVEL ?? 'info',
    fresh: values.fresh === true,
    demonstration: values['no-demonstration'] !== true,
  };
}
