/** Does something to every item, to so many of them at a time; the first failure ends it. */
export async function forEachAtMost<T>(
  limit: number,
  items: readonly T[],
  action: (item: T) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  let failed = false;
  const work = async () => {
    for (const item of rest) {
      if (failed) return;
      await action(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: limit }, work));
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
}
