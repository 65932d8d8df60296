import { addDays, type OrganisationEvent, type OrganisationKind } from '@assay/kit';
import { regionOf } from './regions.ts';

/** What one extract says of an organisation. */
export interface Observation {
  readonly asAt: string;
  readonly recordedAt: Date;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly regionCode: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

type Description = Omit<Observation, 'asAt' | 'recordedAt'>;

/** Whether two observations say the same. */
export function sameDescription(a: Description, b: Description): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.regionCode === b.regionCode &&
    a.openedOn === b.openedOn &&
    a.closedOn === b.closedOn
  );
}

/**
 * An organisation through time, whatever the order in which its extracts were read: of each extract's day the newest
 * record counts, the last day describes it now, and a day is described by the last extract up to it, else the first.
 */
export class TrustHistory {
  readonly #byDay: readonly Observation[];

  /** @param observations at least one, recorded in any order */
  constructor(private readonly observations: readonly Observation[]) {
    const newest = new Map<string, Observation>();
    for (const o of [...observations].sort(
      (a, b) => a.recordedAt.getTime() - b.recordedAt.getTime(),
    ))
      newest.set(o.asAt, o);
    this.#byDay = [...newest.values()].sort((a, b) => (a.asAt < b.asAt ? -1 : 1));
  }

  /** The history as recorded by an instant; null when nothing was. */
  knownAt(instant: Date | null | undefined): TrustHistory | null {
    if (instant == null) return this;
    const known = this.observations.filter((o) => o.recordedAt <= instant);
    return known.length === 0 ? null : new TrustHistory(known);
  }

  /** What the extract of a day says; undefined when there is none. */
  of(asAt: string): Observation | undefined {
    return this.#byDay.find((o) => o.asAt === asAt);
  }

  get current(): Observation {
    const last = this.#byDay.at(-1);
    if (!last) throw new Error('a history needs an observation');
    return last;
  }

  nameOn(day: string): string {
    return this.#describing(day).name;
  }

  /** The kind it had on a day; null on days on which it was not open. */
  kindOn(day: string): OrganisationKind | null {
    const { openedOn, closedOn } = this.current;
    if ((openedOn !== null && day < openedOn) || (closedOn !== null && day > closedOn)) return null;
    return this.#describing(day).kind;
  }

  /** The consecutive kinds while it was open; `to` is exclusive. */
  kinds(): OrganisationEvent['kinds'] {
    const { openedOn, closedOn } = this.current;
    const end = closedOn === null ? null : addDays(closedOn, 1);
    return this.#changes((o) => o.kind)
      .map(({ kind, asAt }, i, all) => ({
        kind,
        from: i === 0 ? openedOn : laterStart(asAt, openedOn),
        to: earlierEnd(all[i + 1]?.asAt ?? null, end),
      }))
      .filter(({ from, to }) => from === null || to === null || from < to);
  }

  /** The consecutive names, each with the day from which it is shown; null for the first. */
  names(): { name: string; from: string | null }[] {
    return this.#changes((o) => o.name).map(({ name, asAt }, i) => ({
      name,
      from: i === 0 ? null : asAt,
    }));
  }

  /** The history with one more observation, which is the newest record. */
  with(observation: Observation): TrustHistory {
    return new TrustHistory([...this.observations, observation]);
  }

  #describing(day: string): Observation {
    return this.#byDay.findLast((o) => o.asAt <= day) ?? this.#byDay[0] ?? this.current;
  }

  #changes(of: (o: Observation) => string): Observation[] {
    return this.#byDay.filter((o, i) => {
      const before = this.#byDay[i - 1];
      return before === undefined || of(before) !== of(o);
    });
  }
}

const laterStart = (a: string, b: string | null) => (b !== null && b > a ? b : a);

const earlierEnd = (a: string | null, b: string | null) =>
  a === null || (b !== null && b < a) ? b : a;

/** What the feed tells of an organisation. */
export function organisationFacts(odsCode: string, history: TrustHistory): OrganisationEvent {
  const { name, regionCode, openedOn, closedOn } = history.current;
  return {
    odsCode,
    name,
    region: regionOf(regionCode),
    openedOn,
    closedOn,
    kinds: history.kinds(),
  };
}
