import { loadSettings } from '@assay/web';
import { within } from './outage.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const PATIENCE_MS = 5_000;

/**
 * Whether Assay can be reached. What the browser knows of its network is a hint only: a device may be connected to a network
 * that leads nowhere, so it counts whether Assay answers, and it is asked again while it does not.
 */
export class Network {
  readonly #listeners = new Set<() => void>();
  #pause = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param up whether Assay answered when last asked */
  constructor(private up: boolean) {
    window.addEventListener('offline', () => {
      this.lost();
    });
    window.addEventListener('online', () => {
      void this.#ask();
    });
    if (!up) this.#askLater();
  }

  get isUp(): boolean {
    return this.up;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** To be told when Assay did not answer. */
  lost(): void {
    if (!this.up) return;
    this.#change(false);
    this.#askLater();
  }

  async #ask(): Promise<void> {
    try {
      await within(PATIENCE_MS, loadSettings());
    } catch {
      // whatever the reason, it is not to be reached
      if (this.up) this.lost();
      else this.#askLater();
      return;
    }
    clearTimeout(this.#timer);
    this.#pause = FIRST_PAUSE_MS;
    if (!this.up) this.#change(true);
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
  }

  #change(up: boolean): void {
    this.up = up;
    for (const listener of this.#listeners) listener();
  }
}
