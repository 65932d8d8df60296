import { isAssessment, isFile, type AssessmentItem, type Item } from './item.ts';

const LARGEST_BATCH = 100;

/** What is sent at once: outcomes of one inspection and day, or one thing of another kind. */
export type Parcel = readonly [Item, ...Item[]];

/**
 * What to send next, of all items in their order; undefined when nothing can be sent. What was refused or is in conflict waits
 * for the inspector, and so does what rests on it: everything of an inspection on its beginning, a control's later
 * outcomes and files on its earlier ones. A withdrawal is of a file that arrived, and rests on nothing of these.
 */
export function nextParcel(items: readonly Item[]): Parcel | undefined {
  const sendable = items.filter((item) => !isHeldUp(item, items) && item.state === 'WAITING');
  const [first, ...rest] = sendable;
  if (!first) return undefined;
  if (!isAssessment(first)) return [first];
  const end = rest.findIndex((item) => !goesWith(first, item));
  return [first, ...rest.slice(0, end < 0 ? LARGEST_BATCH - 1 : Math.min(end, LARGEST_BATCH - 1))];
}

/** Whether an earlier item on which it rests has not been taken. */
export function isHeldUp(item: Item, items: readonly Item[]): boolean {
  return items.some(
    (earlier) =>
      earlier.order < item.order &&
      earlier.inspectionId === item.inspectionId &&
      earlier.state !== 'WAITING' &&
      (earlier.kind === 'BEGINNING' || sameControl(earlier, item)),
  );
}

const sameControl = (one: Item, other: Item): boolean =>
  isAssessment(one) && (isAssessment(other) || isFile(other)) && one.controlId === other.controlId;

const goesWith = (first: AssessmentItem, item: Item): boolean =>
  isAssessment(item) &&
  item.inspectionId === first.inspectionId &&
  item.assessedOn === first.assessedOn;

export interface Following {
  /** The places of the items instead of which the new one comes. */
  readonly insteadOf: readonly number[];
  readonly expectedVersion: number | null;
  /** The conflict that is still to be settled, of which the new outcome is one side. */
  readonly conflict?: AssessmentItem;
}

/**
 * How a new outcome of a control follows those of it that wait, in their order; `base` is the version on which it was made where
 * none waits. One that may have reached Assay is never replaced: the new one builds on the version that it makes.
 * One that stopped is replaced with all that followed it, but never builds on what the inspector has not seen.
 */
export function following(waiting: readonly AssessmentItem[], base: number | null): Following {
  const last = waiting.at(-1);
  if (!last) return { insteadOf: [], expectedVersion: base };
  const stopped = waiting.find(({ state }) => state !== 'WAITING');
  if (stopped)
    return {
      insteadOf: waiting.map(({ order }) => order),
      expectedVersion: stopped.expectedVersion,
      ...(stopped.state === 'CONFLICT' && { conflict: stopped }),
    };
  if (!last.mayHaveArrived)
    return { insteadOf: [last.order], expectedVersion: last.expectedVersion };
  return { insteadOf: [], expectedVersion: versionMadeBy(last) };
}

/** The version that an outcome makes where it is recorded. */
export const versionMadeBy = (item: Pick<AssessmentItem, 'expectedVersion'>): number =>
  (item.expectedVersion ?? 0) + 1;
