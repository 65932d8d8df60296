import { liveQuery } from 'dexie';
import { useEffect, useState, type DependencyList } from 'react';

/** What is on the device, and again whenever that changes; undefined until it has been read. */
export function useLive<T>(read: () => Promise<T>, dependencies: DependencyList): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const subscription = liveQuery(read).subscribe({ next: setValue, error: reportError });
    return () => {
      subscription.unsubscribe();
    };
    // what is read is named by the caller
  }, dependencies);
  return value;
}
