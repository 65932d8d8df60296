import { assertPortFree, PortUnavailableError } from './ports.ts';
import { waitUntil } from './process-info.ts';
import {
  portFlag,
  portVariable,
  serviceNames,
  usesEmbeddedPostgres,
  type ServiceName,
  type Settings,
} from './settings.ts';

/** How long the services of a killed platform have to notice that it is gone. */
const graceMs = 12_000;

async function problemWith(name: ServiceName, port: number): Promise<string | undefined> {
  try {
    await assertPortFree(port, name);
    return undefined;
  } catch (error) {
    if (!(error instanceof PortUnavailableError)) throw error;
    return `${error.message} Stop that process, or choose another port with --${portFlag(name)} or ${portVariable(name)}.`;
  }
}

async function findProblems(settings: Settings): Promise<string[]> {
  const names = serviceNames.filter((n) => n !== 'postgres' || usesEmbeddedPostgres(settings));
  const problems = await Promise.all(names.map((name) => problemWith(name, settings.ports[name])));
  return problems.filter((problem) => problem !== undefined);
}

/** Ports that other processes hold, one line each. */
export class PortsTakenError extends Error {
  override readonly name = 'PortsTakenError';
}

/**
 * Checks every port before anything starts.
 * @throws PortsTakenError
 */
export async function assertPortsFree(settings: Settings, afterAKill: boolean): Promise<void> {
  let problems: string[] = [];
  const areFree = async () => (problems = await findProblems(settings)).length === 0;
  if (await waitUntil(areFree, afterAKill ? graceMs : 0, 100)) return;
  throw new PortsTakenError(problems.join('\n'));
}
