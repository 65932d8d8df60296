import { londonToday } from '@assay/web';
import type { Store } from '../device/store.ts';
import type { Answer, AssessmentItem, Content, Item } from './item.ts';
import { following, versionMadeBy } from './order.ts';

function itemOf(inspectionId: string, content: Content): Omit<Item, 'order'> {
  return {
    ...content,
    inspectionId,
    key: crypto.randomUUID(),
    madeAt: new Date().toISOString(),
    state: 'WAITING',
    mayHaveArrived: false,
    problems: [],
  };
}

/** Keeps something on the device until it has arrived. */
export async function keepToSend(
  store: Store,
  inspectionId: string,
  content: Exclude<Content, { kind: 'ASSESSMENT' }>,
): Promise<void> {
  await store.outbox.add(itemOf(inspectionId, content));
}

/** Keeps something in the place of what was refused. */
export async function keepInstead(
  store: Store,
  refused: Pick<Item, 'order' | 'inspectionId'>,
  content: Exclude<Content, { kind: 'ASSESSMENT' }>,
): Promise<void> {
  await store.transaction('rw', store.outbox, async () => {
    await store.outbox.delete(refused.order);
    await keepToSend(store, refused.inspectionId, content);
  });
}

interface Place {
  readonly inspectionId: string;
  readonly controlId: string;
}

/**
 * Keeps an outcome until it has arrived, and gives the version that it makes. It follows, or comes instead of, those of the
 * control that wait; where none does it builds on `base`, the version that the inspector has read.
 */
export async function keepAnswer(
  store: Store,
  { inspectionId, controlId }: Place,
  answer: Answer,
  base: number | null,
): Promise<number> {
  return store.transaction('rw', store.outbox, async () => {
    const waiting = await store.answersWaiting(inspectionId, controlId);
    const { insteadOf, expectedVersion, conflict } = following(waiting, base);
    await store.outbox.bulkDelete([...insteadOf]);
    const made = answerTo(controlId, answer, expectedVersion);
    const side = conflict && { state: conflict.state, problems: conflict.problems };
    const recorded = conflict && { recorded: conflict.recorded ?? null };
    await store.outbox.add({ ...itemOf(inspectionId, { ...made, ...recorded }), ...side });
    return versionMadeBy({ expectedVersion });
  });
}

/** Settles a conflict: this answer takes the place of what is recorded. */
export async function settleConflict(
  store: Store,
  { inspectionId, controlId, recorded }: AssessmentItem,
  answer: Answer,
): Promise<void> {
  await store.transaction('rw', store.outbox, async () => {
    await keepRecorded(store, { inspectionId, controlId });
    const made = answerTo(controlId, answer, recorded?.version ?? null);
    await store.outbox.add(itemOf(inspectionId, made));
  });
}

const answerTo = (controlId: string, answer: Answer, expectedVersion: number | null) =>
  ({ kind: 'ASSESSMENT', controlId, assessedOn: londonToday(), expectedVersion, answer }) as const;

/** Lets go of the outcomes of a control that wait: what is recorded stands. */
export async function keepRecorded(
  store: Store,
  { inspectionId, controlId }: Place,
): Promise<void> {
  await store.transaction('rw', store.outbox, async () => {
    const waiting = await store.answersWaiting(inspectionId, controlId);
    await store.outbox.bulkDelete(waiting.map(({ order }) => order));
  });
}

/** Sends what was refused once more, such as after its cause has gone. */
export const sendAgain = (store: Store, order: number): Promise<number> =>
  store.outbox.update(order, { state: 'WAITING', problems: [] });

/** Takes back what has not left the device; false, and it goes its way, when it may have. */
export const takeBack = (store: Store, order: number): Promise<boolean> =>
  store.transaction('rw', store.outbox, async () => {
    const item = await store.outbox.get(order);
    if (!item || item.mayHaveArrived) return false;
    await store.outbox.delete(order);
    return true;
  });

export const discard = (store: Store, order: number): Promise<void> => store.outbox.delete(order);
