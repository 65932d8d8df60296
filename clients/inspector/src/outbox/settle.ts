import { withAssessment, type KeptInspection } from '../device/kept-inspection.ts';
import type { Store } from '../device/store.ts';
import type { KeptAssessmentFragment } from '../generated/graphql.ts';
import { nextParcel, type Parcel } from './order.ts';

/** What came of one item. */
export type Fate =
  | { readonly state: 'TAKEN'; readonly change?: (kept: KeptInspection) => KeptInspection }
  | { readonly state: 'REFUSED'; readonly problems: readonly string[] }
  | {
      readonly state: 'CONFLICT';
      readonly problems: readonly string[];
      readonly recorded: KeptAssessmentFragment | null;
    };

/** Takes what is to be sent next, and notes before it leaves that it may arrive. */
export async function takeParcel(store: Store): Promise<Parcel | undefined> {
  return store.transaction('rw', store.outbox, async () => {
    const parcel = nextParcel(await store.items());
    for (const { order } of parcel ?? [])
      await store.outbox.update(order, { mayHaveArrived: true });
    return parcel;
  });
}

/** Notes what came of a parcel, all at once: what was taken leaves the outbox as it enters the inspection. */
export async function settle(store: Store, parcel: Parcel, fates: readonly Fate[]): Promise<void> {
  await store.transaction('rw', store.inspections, store.outbox, async () => {
    let kept = await store.inspections.get(parcel[0].inspectionId);
    for (const [index, { order }] of parcel.entries()) {
      const fate = fates[index];
      if (!fate) throw new Error('Assay did not answer for everything that was sent');
      if (fate.state === 'TAKEN') {
        await store.outbox.delete(order);
        kept = kept && (fate.change?.(kept) ?? kept);
      } else {
        await store.outbox.update(order, fate);
        if (fate.state === 'CONFLICT' && fate.recorded)
          kept = kept && withAssessment(kept, fate.recorded);
      }
    }
    if (kept) await store.inspections.put(kept);
  });
}
