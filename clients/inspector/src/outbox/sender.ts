import type { Session, Viewer } from '@assay/web';
import type { Client } from 'urql';
import type { Network } from '../device/network.ts';
import type { Store } from '../device/store.ts';
import { NotSent, type Hindrance } from './not-sent.ts';
import { sendParcel } from './send-parcel.ts';
import { settle, takeParcel } from './settle.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

export interface SenderOptions {
  readonly store: Store;
  readonly client: Client;
  readonly session: Session;
  readonly network: Network;
  /** Whose outbox it is; nobody else's sign-in sends it. */
  readonly owner: Viewer;
}

/** Sends what waits on the device, in its order: at once, when the network is back, and after growing pauses. */
export class Sender {
  readonly #listeners = new Set<() => void>();
  readonly #options: SenderOptions;
  #hindrance: Hindrance | undefined;
  #pause = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #running = false;
  #again = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** What keeps the outbox from being sent; undefined when nothing is known to. */
  get hindrance(): Hindrance | undefined {
    return this.#hindrance;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Sends until it is stopped by what is returned. */
  start(): () => void {
    this.#stopped = false;
    const atOnce = () => {
      this.sendNow();
    };
    const { session, network } = this.#options;
    const unsubscribers = [session.subscribe(atOnce), network.subscribe(atOnce)];
    this.sendNow();
    return () => {
      this.#stopped = true;
      clearTimeout(this.#timer);
      for (const unsubscribe of unsubscribers) unsubscribe();
    };
  }

  sendNow(): void {
    clearTimeout(this.#timer);
    this.#again = this.#running;
    if (!this.#running) this.#run().catch(reportError);
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      // of several tabs one sends at a time
      await navigator.locks.request(this.#options.store.name, () => this.#drain());
    } finally {
      this.#running = false;
    }
    if (this.#again) this.sendNow();
  }

  async #drain(): Promise<void> {
    try {
      while (!this.#stopped && (await this.#sendNext())) this.#pause = FIRST_PAUSE_MS;
      this.#hinder(undefined);
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      this.#hinder(error.hindrance);
      if (error.hindrance === 'UNREACHABLE') this.#options.network.lost();
      this.#tryLater();
    }
  }

  /** Whether there was anything to send. */
  async #sendNext(): Promise<boolean> {
    const { store, client } = this.#options;
    if ((await store.outbox.count()) === 0 && this.#isSignedIn()) return false;
    await this.#requireSignedIn();
    const parcel = await takeParcel(store);
    if (!parcel) return false;
    await settle(store, parcel, await sendParcel(client, parcel));
    return true;
  }

  /** That nobody is signed in is worth mending, also while nothing waits. */
  #isSignedIn(): boolean {
    return this.#options.session.viewer !== undefined;
  }

  async #requireSignedIn(): Promise<void> {
    const { session, network, owner } = this.#options;
    if (!network.isUp) throw new NotSent('UNREACHABLE');
    if (!session.viewer) await this.#signInSilently();
    const { viewer } = session;
    const same =
      viewer?.person === owner.person && viewer.organisation.code === owner.organisation.code;
    if (!same) throw new NotSent('SIGNED_OUT');
  }

  async #signInSilently(): Promise<void> {
    try {
      await this.#options.session.renew();
    } catch {
      // whatever keeps the provider from answering, nothing can be sent before it does
      throw new NotSent('UNREACHABLE');
    }
  }

  #tryLater(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.sendNow();
    }, this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
  }

  #hinder(hindrance: Hindrance | undefined): void {
    this.#hindrance = hindrance;
    for (const listener of this.#listeners) listener();
  }
}
