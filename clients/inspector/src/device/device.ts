import type { Viewer } from '@assay/web';
import Dexie, { type EntityTable } from 'dexie';

interface Noted {
  name: 'issuer' | 'person' | 'left';
  value: unknown;
}

class NoteBook extends Dexie {
  declare readonly noted: EntityTable<Noted, 'name'>;

  constructor() {
    super('assay-inspector');
    this.version(1).stores({ noted: 'name' });
  }
}

/** What the device itself knows: where people sign in, and who used it last. No token, and nothing of an inspection. */
export class Device {
  readonly #database = new NoteBook();
  readonly #listeners = new Set<() => void>();
  #person: Viewer | undefined;

  static async open(): Promise<Device> {
    const device = new Device();
    device.#person = (await device.#noted('person')) as Viewer | undefined;
    return device;
  }

  /** Who signed in last and did not sign out. */
  get person(): Viewer | undefined {
    return this.#person;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  async issuer(): Promise<string | undefined> {
    return (await this.#noted('issuer')) as string | undefined;
  }

  async noteIssuer(issuer: string): Promise<void> {
    await this.#database.noted.put({ name: 'issuer', value: issuer });
  }

  async notePerson(person: Viewer): Promise<void> {
    this.#change(person);
    await this.#database.noted.put({ name: 'person', value: person });
    await this.#database.noted.delete('left');
  }

  /** What the person recorded stays until they sign in here again; nobody else is shown it. */
  async forgetPerson(): Promise<void> {
    await this.#database.noted.delete('person');
    this.#change(undefined);
  }

  /** Forgets the person, and remembers that the provider does not know that they left. */
  async forgetPersonUntold(): Promise<void> {
    await this.#database.noted.put({ name: 'left', value: true });
    await this.forgetPerson();
  }

  /** Whether somebody left whom the provider takes to be signed in. */
  async wasLeftUntold(): Promise<boolean> {
    return (await this.#noted('left')) === true;
  }

  async #noted(name: Noted['name']): Promise<unknown> {
    return (await this.#database.noted.get(name))?.value;
  }

  #change(person: Viewer | undefined): void {
    this.#person = person;
    for (const listener of this.#listeners) listener();
  }
}
