import { delay } from './process-info.ts';

export interface RunningService {
  /** Resolves when the service ends by itself: why in the first line, what it wrote last in the others. */
  exited: Promise<string>;
  /** Ends it in good order. */
  stop: () => Promise<void>;
  /** Ends it at once. */
  kill: () => void;
}

export interface StartableService {
  name: string;
  /** Resolves when the service is ready; gives up, leaving nothing behind, when the signal says so. */
  start: (signal: AbortSignal) => Promise<RunningService>;
}

export interface SupervisorOptions {
  report: (line: string) => void;
  /** Called once, with the reason, when a service dies again and again. */
  onGivingUp: (error: Error) => void;
  restartDelayMs?: number;
  maxDeaths?: number;
  deathsWithinMs?: number;
}

interface Supervised {
  service: StartableService;
  running: RunningService | undefined;
  deaths: number[];
  /** A start or restart under way, which a stop waits for. */
  starting: Promise<void> | undefined;
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

/** Keeps services running: restarts those that end by themselves, and stops all in the reverse order of their start. */
export class Supervisor {
  private readonly supervised: Supervised[] = [];
  private readonly options: Required<SupervisorOptions>;
  private readonly stopping = new AbortController();
  private stopped: Promise<void> | undefined;

  constructor(options: SupervisorOptions) {
    this.options = { restartDelayMs: 500, maxDeaths: 5, deathsWithinMs: 30_000, ...options };
  }

  /** Starts the services at once, and resolves when all of them are ready. */
  async start(...services: StartableService[]): Promise<void> {
    const entries = services.map((service): Supervised => {
      return { service, running: undefined, deaths: [], starting: undefined };
    });
    this.supervised.push(...entries);
    const started = entries.map((entry) => (entry.starting = this.startOne(entry)));
    const results = await Promise.allSettled(started);
    const failure = results.find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.stopped ??= this.stopAll();
    await this.stopped;
  }

  kill(): void {
    for (const { running } of this.supervised.toReversed()) running?.kill();
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async stopAll(): Promise<void> {
    for (const entry of this.supervised.toReversed()) {
      await entry.starting?.catch(() => undefined);
      await entry.running?.stop();
    }
  }

  private async startOne(entry: Supervised): Promise<void> {
    const running = await entry.service.start(this.stopping.signal);
    entry.running = running;
    void running.exited.then((reason) => {
      entry.running = undefined;
      if (!this.isStopping) entry.starting = this.restart(entry, reason);
    });
  }

  private async restart(entry: Supervised, reason: string): Promise<void> {
    const { report, restartDelayMs, maxDeaths, deathsWithinMs } = this.options;
    let cause = reason;
    for (;;) {
      const now = Date.now();
      entry.deaths = [...entry.deaths.filter((death) => now - death < deathsWithinMs), now];
      if (entry.deaths.length >= maxDeaths) {
        this.giveUp(entry, cause);
        return;
      }
      report(`${entry.service.name} ended (${firstLine(cause)}); restarting it`);
      await delay(restartDelayMs);
      if (this.isStopping) return;
      try {
        await this.startOne(entry);
        report(`${entry.service.name} is ready again`);
        return;
      } catch (error) {
        cause = (error as Error).message;
      }
    }
  }

  private giveUp({ service, deaths }: Supervised, reason: string): void {
    const { deathsWithinMs, onGivingUp } = this.options;
    const period = `${String(deathsWithinMs / 1000)} s`;
    const message = `${service.name} ended ${String(deaths.length)} times within ${period}; the last time: ${reason}`;
    if (!this.isStopping) onGivingUp(new Error(message));
  }
}
