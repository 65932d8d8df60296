import { isClosed, type Period } from '../enforcement/enforcement.standing.ts';

/** That one trust took on what another left open, from a London day on. */
export interface Merger {
  readonly successorCode: string;
  readonly effectiveOn: string;
}

/** The mergers on record, by the ODS code of the trust that is no more. */
export type Mergers = ReadonlyMap<string, Merger>;

/** A trust that a finding answers to from a day on; null for the one at which it was found. */
export interface Answering {
  readonly odsCode: string;
  readonly from: string | null;
}

/**
 * The trusts that a finding answers to, one after another: it follows each merger that it reaches open, be it by an accepted
 * risk that will expire; what is closed for good stays where it was.
 */
export function trustsAnswering(
  foundAt: string,
  timeline: readonly Period[],
  mergers: Mergers,
): readonly Answering[] {
  const answering: Answering[] = [{ odsCode: foundAt, from: null }];
  const seen = new Set([foundAt]);
  for (let current = answering[0]; current;) {
    const merger = mergers.get(current.odsCode);
    if (!merger || seen.has(merger.successorCode)) break;
    const from = later(merger.effectiveOn, current.from ?? timeline[0]?.from ?? null);
    if (!staysOpen(timeline, from)) break;
    current = { odsCode: merger.successorCode, from };
    seen.add(current.odsCode);
    answering.push(current);
  }
  return answering;
}

const later = (a: string, b: string | null) => (b !== null && b > a ? b : a);

const staysOpen = (timeline: readonly Period[], on: string) =>
  timeline.some(({ status, to }) => !isClosed(status) && (to === null || to > on));

/** The trust that a finding answers to on a day. */
export function trustOn(answering: readonly Answering[], on: string): string {
  const current = answering.findLast(({ from }) => from === null || from <= on);
  if (!current) throw new Error('a finding that answers to no trust');
  return current.odsCode;
}
