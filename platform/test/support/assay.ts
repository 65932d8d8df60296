import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { TypedDocumentString } from '@assay/client';
import { requestPersonaToken } from '../../src/persona-token.ts';

const execute = promisify(execFile);
const main = path.resolve(import.meta.dirname, '../../dist/main.js');
const services = [
  'gateway',
  'trusts',
  'inspections',
  'findings',
  'remediations',
  'identity',
  'postgres',
  'smtp',
  'mailbox',
] as const;
export type ServiceName = (typeof services)[number];

export interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

/** The whole platform as a user starts it: real processes, real Postgres, on free ports of this machine. */
export class RunningAssay {
  readonly #tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly ports: Record<ServiceName, number>,
    readonly directory: string,
    private readonly process: ChildProcess,
    private readonly output: () => string,
  ) {}

  static async start(...flags: string[]): Promise<RunningAssay> {
    const directory = await mkdtemp(path.join(tmpdir(), 'assay-story-'));
    // the server's account must be able to enter, so that its data is deleted with the directory
    await chmod(directory, 0o755);
    const ports = await freePorts();
    const child = spawn(process.execPath, [main, ...flags], {
      env: {
        ...process.env,
        ASSAY_DIRECTORY: directory,
        LOG_LEVEL: 'warn',
        ...portVariables(ports),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (output += text.toString()));
    const assay = new RunningAssay(ports, directory, child, () => output);
    await assay.#ready();
    return assay;
  }

  async #ready(): Promise<void> {
    for (let i = 0; i < 1200; i += 1) {
      if (this.output().includes('Assay is ready')) return;
      if (this.process.exitCode !== null) break;
      await sleep(50);
    }
    throw new Error(`Assay did not start:\n${this.output()}`);
  }

  address(service: ServiceName): string {
    return `http://127.0.0.1:${String(this.ports[service])}`;
  }

  token(persona: string): Promise<string> {
    const known = this.#tokens.get(persona);
    if (known) return known;
    const token = requestPersonaToken(this.address('identity'), persona);
    this.#tokens.set(persona, token);
    return token;
  }

  /** Asks the gateway as a persona. */
  async ask<T, V>(
    persona: string,
    document: TypedDocumentString<T, V>,
    variables: V,
  ): Promise<Answer<T>> {
    return this.post<T>(persona, { query: document.toString(), variables });
  }

  async post<T>(persona: string, body: object): Promise<Answer<T>> {
    const response = await fetch(new URL('/graphql', this.address('gateway')), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.token(persona)}`,
      },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answer<T>;
  }

  /** Kills a service as the operating system would, without a chance to clean up. */
  kill(service: ServiceName): Promise<void> {
    return this.signal(service, 'SIGKILL');
  }

  async signal(service: ServiceName, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    process.kill(
      service === 'postgres' ? await this.#postmaster() : await this.#pidOf(service),
      signal,
    );
  }

  async #pidOf(service: ServiceName): Promise<number> {
    const { stdout } = await execute('ps', ['-axo', 'pid=,ppid=,command=']);
    const pattern = new RegExp(
      `^\\s*(\\d+)\\s+${String(this.process.pid)}\\s.*/${service}/dist/main\\.js`,
      'm',
    );
    const pid = pattern.exec(stdout)?.[1];
    if (pid === undefined) throw new Error(`${service} does not run`);
    return Number(pid);
  }

  async #postmaster(): Promise<number> {
    const file = path.join(this.directory, 'postgres', 'data', 'postmaster.pid');
    return Number((await readFile(file, 'utf8')).split('\n')[0]);
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    if (this.process.exitCode === null) await once(this.process, 'exit');
    await rm(this.directory, { recursive: true, force: true });
  }
}

function portVariables(ports: Record<ServiceName, number>): Record<string, string> {
  return Object.fromEntries(
    services.map((name) => [`ASSAY_${name.toUpperCase()}_PORT`, String(ports[name])]),
  );
}

async function freePorts(): Promise<Record<ServiceName, number>> {
  const servers = services.map(() => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(services.map((name, i) => [name, ports[i]])) as Record<
    ServiceName,
    number
  >;
}

/** Asks again until the answer satisfies, or gives the last one after thirty seconds. */
export async function eventually<T>(
  ask: () => Promise<T>,
  satisfied: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + 30_000;
  let answer = await ask();
  while (!satisfied(answer) && Date.now() < end) {
    await sleep(50);
    answer = await ask();
  }
  return answer;
}
