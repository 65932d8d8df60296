import { setTimeout as sleep } from 'node:timers/promises';
import { systemCaller, UnitOfWork, type Logger } from '@assay/kit';
import { createTransport } from 'nodemailer';
import type { DataSource } from 'typeorm';
import { planNext } from './planner.ts';
import { NotSent, passOverUnaddressed, sendNext, type Letterhead } from './sender.ts';

export interface MailOptions extends Letterhead {
  /** The mail server, as smtp://user:password@host:port. */
  readonly url: string;
}

export interface CourierOptions {
  readonly dataSource: DataSource;
  readonly mail: MailOptions;
  readonly logger: Logger;
}

const PAUSE_MILLISECONDS = 1_000;
const SMTP_LIMIT_MILLISECONDS = '6000';

/** Plans and sends messages in the background, until it is stopped; any number of processes may. */
export class Courier {
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  constructor(private readonly options: CourierOptions) {}

  start(): void {
    this.#running ??= this.#run();
  }

  /** Stops after the message that is on its way. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { dataSource, mail } = this.options;
    const { signal } = this.#stop;
    const work = new UnitOfWork(dataSource, systemCaller('remediations'));
    const transport = createTransport(withinLimits(mail.url));
    const steps = [
      () => planNext(work),
      () => passOverUnaddressed(work),
      () => sendNext(work, transport, mail),
    ];
    while (!signal.aborted) {
      for (const step of steps) await this.#repeat(step);
      await sleep(PAUSE_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
    transport.close();
  }

  /** Takes a step again while there is more to do. */
  async #repeat(step: () => Promise<unknown>): Promise<void> {
    try {
      while (!this.#stop.signal.aborted && (await step()));
    } catch (error) {
      const { logger } = this.options;
      if (!(error instanceof NotSent)) logger.warn({ err: error }, 'telling people is interrupted');
      else
        logger.warn(
          { notification: error.notificationId, attempts: error.attempts, code: error.code },
          'a message was not sent; it is tried again later',
        );
    }
  }
}

/** The options of a mail server travel in its address; those that it names itself stay. */
function withinLimits(address: string): string {
  const url = new URL(address);
  for (const limit of ['connectionTimeout', 'greetingTimeout', 'socketTimeout'])
    if (!url.searchParams.has(limit)) url.searchParams.set(limit, SMTP_LIMIT_MILLISECONDS);
  return url.href;
}
