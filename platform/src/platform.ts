import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { childService } from './child-service.ts';
import { createDatabases } from './databases.ts';
import { loadDemonstration } from './demonstration/load.ts';
import { requestPersonaToken } from './persona-token.ts';
import { assertPortsFree } from './platform-ports.ts';
import {
  removePostgresData,
  startPostgres,
  stopOrphanedPostgres,
  type Postgres,
} from './postgres.ts';
import { writePrivateFile } from './private-file.ts';
import { claimDirectory } from './running-platform.ts';
import { loadSecrets } from './secrets.ts';
import { isSubgraph, record, subgraphs, type Subgraph } from './service-names.ts';
import {
  addressOf,
  environmentFile,
  environmentsOf,
  credentialsFile,
  evidenceFolder,
  mailFolder,
  processEnvironment,
  scriptOf,
  type Environment,
  type NodeServiceName,
} from './services.ts';
import { type Settings } from './settings.ts';
import { Supervisor, type StartableService } from './supervisor.ts';

export interface PlatformOptions {
  settings: Settings;
  /** Absolute. */
  directory: string;
  report: (line: string) => void;
  /** Called when a service can no longer be kept running. */
  onGivingUp: (error: Error) => void;
}

/** A subgraph brings its database up to date before it is ready, which takes its time where there is much to move. */
const MIGRATED_WITHIN_MS = 600_000;

const nodeServices: NodeServiceName[] = ['identity', 'mailbox', ...subgraphs, 'gateway'];

/** Everything on one machine. */
export class Platform {
  private readonly supervisor: Supervisor;
  private release: (() => Promise<void>) | undefined;

  constructor(private readonly options: PlatformOptions) {
    this.supervisor = new Supervisor(options);
  }

  /** Resolves when everything is ready. */
  async start(): Promise<void> {
    const { settings, directory } = this.options;
    await mkdir(directory, { recursive: true, mode: 0o711 });
    await this.claim();
    if (settings.fresh) await this.clear();
    await rm(this.file('logs'), { recursive: true, force: true });
    await mkdir(this.file('logs'), { mode: 0o700 });

    const secrets = await loadSecrets(this.file('secrets.json'));
    const databaseUrls = await this.startDatabases(secrets.databasePasswords);
    const environments = environmentsOf(settings, secrets, databaseUrls, directory);
    for (const name of nodeServices)
      await writePrivateFile(this.file(`${name}.env`), environmentFile(environments[name]));
    await this.startServices(environments, ['identity', 'mailbox']);
    await this.startServices(environments, subgraphs);
    await this.startServices(environments, ['gateway']);
    if (settings.demonstration) await this.demonstrate();
  }

  /** Stops everything in the reverse order of its start, Postgres last. */
  async stop(): Promise<void> {
    await this.supervisor.stop();
    await this.release?.();
  }

  /** Ends everything at once. */
  kill(): void {
    this.supervisor.kill();
  }

  private file(name: string): string {
    return path.join(this.options.directory, name);
  }

  private async claim(): Promise<void> {
    const { settings, directory, report } = this.options;
    const addresses = record(nodeServices, (name) => addressOf(settings, name));
    const { killed, release } = await claimDirectory(directory, addresses);
    this.release = release;
    if (await stopOrphanedPostgres(this.file('postgres')))
      report('stopped the Postgres that an earlier run left behind');
    await assertPortsFree(settings, killed !== undefined);
  }

  private async clear(): Promise<void> {
    const { report, settings } = this.options;
    await removePostgresData(this.file('postgres'));
    const files = [
      'secrets.json',
      credentialsFile,
      'demonstration.json',
      ...nodeServices.map((n) => `${n}.env`),
    ];
    for (const name of files) await rm(this.file(name), { force: true });
    for (const name of [evidenceFolder, mailFolder])
      await rm(this.file(name), { recursive: true, force: true });
    report('earlier data deleted');
    const kept = Object.keys(settings.databaseUrls);
    if (kept.length > 0)
      report(`the databases of ${kept.join(', ')} are your own and stay as they are`);
  }

  private async startDatabases(passwords: Record<Subgraph, string>) {
    const { settings, report } = this.options;
    const given = settings.databaseUrls;
    const { trusts, inspections, findings, remediations } = given;
    if (trusts && inspections && findings && remediations)
      return { trusts, inspections, findings, remediations };
    const server = await this.startPostgres();
    const made = await createDatabases(server.url, passwords);
    report(`Postgres is ready at 127.0.0.1:${String(server.port)}`);
    return { ...made, ...given };
  }

  private async startPostgres(): Promise<Postgres> {
    const { settings, report } = this.options;
    let latest: Postgres | undefined;
    const start = async () => {
      let onExit: (reason: string) => void = () => undefined;
      const exited = new Promise<string>((resolve) => (onExit = resolve));
      const port = settings.ports.postgres;
      const server = await startPostgres({ directory: this.file('postgres'), port, onExit });
      latest = server;
      const kill = () => process.kill(server.pid, 'SIGQUIT');
      return { exited, stop: server.stop, kill };
    };
    await this.supervisor.start({ name: 'Postgres', start });
    if (!latest) throw new Error('Postgres did not start.');
    for (const notice of latest.notices) report(notice);
    if (latest.isNew) await rm(this.file('demonstration.json'), { force: true });
    return latest;
  }

  private service(name: NodeServiceName, environment: Environment): StartableService {
    const { settings, directory } = this.options;
    return childService({
      name,
      script: scriptOf(name),
      environment: processEnvironment(environment, directory),
      readyUrl: new URL('/readyz', addressOf(settings, name)).href,
      log: this.file(`logs/${name}.log`),
      readyWithinMs: isSubgraph(name) ? MIGRATED_WITHIN_MS : undefined,
    });
  }

  private async startServices(
    environments: Record<NodeServiceName, Environment>,
    names: readonly NodeServiceName[],
  ): Promise<void> {
    await this.supervisor.start(...names.map((name) => this.service(name, environments[name])));
    const verb = names.length === 1 ? 'is' : 'are';
    this.options.report(`${names.join(', ')} ${verb} ready`);
  }

  /** Once for each set of data: what a person changed afterwards is not undone by the next start. */
  private async demonstrate(): Promise<void> {
    const { settings, report } = this.options;
    const done = this.file('demonstration.json');
    if (existsSync(done)) return;
    const issuer = addressOf(settings, 'identity');
    await loadDemonstration({
      gatewayUrl: new URL('/graphql', addressOf(settings, 'gateway')).href,
      token: (persona) => requestPersonaToken(issuer, persona),
      report,
    });
    await writePrivateFile(done, JSON.stringify({ loadedAt: new Date().toISOString() }));
    report('the demonstration is loaded');
  }
}
