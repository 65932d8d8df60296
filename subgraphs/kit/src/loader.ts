import DataLoader from 'dataloader';
import type { RequestContext } from './subgraph/context.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an id from outside can be the id of a row; one that cannot is simply unknown. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}

/** Makes something once a request. */
export function perRequest<T>(
  make: (context: RequestContext) => T,
): (context: RequestContext) => T {
  const made = new WeakMap<RequestContext, { value: T }>();
  return (context) => {
    let entry = made.get(context);
    if (!entry) made.set(context, (entry = { value: make(context) }));
    return entry.value;
  };
}

/**
 * A loader made per request and keyed by id: `load` may answer in any order and leave out what is absent or invisible,
 * which then loads as null. It forgets what it loaded when the request writes.
 */
export function loaderById<V>(
  load: (ids: readonly string[], context: RequestContext) => Promise<ReadonlyMap<string, V>>,
): (context: RequestContext) => DataLoader<string, V | null> {
  const loaderOf = perRequest((context) => ({
    snapshot: context.work.snapshot,
    loader: new DataLoader<string, V | null>(
      async (ids) => {
        const found = await load(ids, context);
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: 500 },
    ),
  }));
  return (context) => {
    const made = loaderOf(context);
    if (made.snapshot !== context.work.snapshot) {
      made.snapshot = context.work.snapshot;
      made.loader.clearAll();
    }
    return made.loader;
  };
}
