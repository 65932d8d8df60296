import type { EnforcementStatus } from '@assay/kit';
import type { Standing } from './enforcement.standing.ts';

/** What one track gives to where its finding stands. */
export interface Share {
  readonly open: boolean;
  readonly status: EnforcementStatus;
  /** Whether it is an open mandate, whose deadline goes before that of a recommendation. */
  readonly mandate: boolean;
  readonly dueOn: string | null;
}

/** How far an open track takes a finding, from most to least. */
const RANK: readonly EnforcementStatus[] = [
  'PENALISED',
  'OVERDUE',
  'NOTICE_SERVED',
  'MANDATED',
  'EVIDENCE_SUBMITTED',
  'REFERRED',
  'ADVISED',
];
const ENDS: readonly EnforcementStatus[] = ['REMEDIED', 'RISK_ACCEPTED'];

/** Counts what the tracks of a finding give, so that a change of one costs no look at the others. */
export class Tally {
  readonly #open = new Counts<EnforcementStatus>();
  readonly #closed = new Counts<EnforcementStatus>();
  readonly #mandates = new Counts<'MANDATE'>();
  readonly #mandateDays = new Days();
  readonly #adviceDays = new Days();

  add(share: Share): void {
    this.#change(share, 1);
  }

  replace(before: Share | null, after: Share): void {
    if (before) this.#change(before, -1);
    this.#change(after, 1);
  }

  standing(withdrawn: boolean): Standing {
    const status = RANK.find((each) => this.#open.has(each));
    if (status === undefined) return { status: withdrawn ? 'WITHDRAWN' : this.#end(), dueOn: null };
    const days = this.#mandates.has('MANDATE') ? this.#mandateDays : this.#adviceDays;
    return { status, dueOn: days.first };
  }

  #end(): EnforcementStatus {
    return ENDS.find((end) => this.#closed.has(end)) ?? 'UNADDRESSED';
  }

  #change({ open, status, mandate, dueOn }: Share, by: 1 | -1): void {
    (open ? this.#open : this.#closed).change(status, by);
    if (mandate) this.#mandates.change('MANDATE', by);
    if (dueOn !== null) (mandate ? this.#mandateDays : this.#adviceDays).change(dueOn, by);
  }
}

class Counts<K> {
  readonly #counts = new Map<K, number>();

  has(key: K): boolean {
    return this.#counts.has(key);
  }

  /** Gives the new count. */
  change(key: K, by: 1 | -1): number {
    const count = (this.#counts.get(key) ?? 0) + by;
    if (count === 0) this.#counts.delete(key);
    else this.#counts.set(key, count);
    return count;
  }
}

/** Days with how often each is there, in order: the first is at hand however many there are. */
class Days {
  readonly #counts = new Counts<string>();
  readonly #sorted: string[] = [];

  get first(): string | null {
    return this.#sorted[0] ?? null;
  }

  change(day: string, by: 1 | -1): void {
    const known = this.#counts.has(day);
    const count = this.#counts.change(day, by);
    if (!known) this.#sorted.splice(this.#placeOf(day), 0, day);
    else if (count === 0) this.#sorted.splice(this.#placeOf(day), 1);
  }

  #placeOf(day: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
