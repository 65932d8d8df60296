/** That nothing answered in the time that a person waits. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new OutOfTime('nothing answers in time'));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a browser throws where no network, or nobody on it, answers; no fault of anything here. */
const isOutage = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof OutOfTime;

/** Leaves an outage to what is shown of it, and reports anything else. */
export function reportFault(error: unknown): void {
  if (!isOutage(error)) reportError(error);
}
