import { AssayError } from './errors.ts';
import { within, type Transport } from './transport.ts';

/** The feeds that a trust's own systems may read, each as far as it concerns the trust. */
export type Feed = 'trusts' | 'findings' | 'remediations';

/** Something that happened, in the form of CloudEvents 1.0. */
export interface FeedEvent {
  /** Its place in the feed: keep that of the last one that you have dealt with, and go on `after` it. */
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  /** When it was recorded: an instant in UTC. */
  readonly time: string;
  readonly source: string;
  readonly data: unknown;
}

export interface FollowOptions {
  /** The id of the last event seen; absent to begin at the beginning. */
  readonly after?: string | undefined;
  /** Ends the following. */
  readonly signal?: AbortSignal | undefined;
  /** Whether to end at the head of the feed instead of waiting for more. */
  readonly untilHead?: boolean;
}

const WAIT_SECONDS = 25;
const PATIENCE_MILLISECONDS = 35_000;
const LONGEST_BREAK_MILLISECONDS = 30_000;

/**
 * Gives the events of a feed, oldest first, and then waits for more, through interruptions.
 * @throws AssayError where the feed will not be read however long one waits
 */
export async function* followFeed(
  transport: Transport,
  feed: Feed,
  { after = '0', signal, untilHead = false }: FollowOptions = {},
): AsyncGenerator<FeedEvent, void, undefined> {
  let last = after;
  let failures = 0;
  while (!isOver(signal)) {
    try {
      const events = await read(transport, feed, last, untilHead ? 0 : WAIT_SECONDS, signal);
      failures = 0;
      if (untilHead && events.length === 0) return;
      for (const event of events) {
        if (isOver(signal)) return;
        last = event.id;
        yield event;
      }
    } catch (error) {
      if (isOver(signal)) return;
      if (!(error instanceof AssayError) || !error.mayPass) throw error;
      failures += 1;
      await pause(failures, signal);
    }
  }
}

const isOver = (signal: AbortSignal | undefined) => signal?.aborted === true;

async function read(
  transport: Transport,
  feed: Feed,
  after: string,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<FeedEvent[]> {
  const query = new URLSearchParams({ after, timeout: String(timeout) });
  const { response, correlationId } = await transport.send(
    `/feeds/${feed}?${query.toString()}`,
    'urn:assay:feed',
    {},
    within(PATIENCE_MILLISECONDS, signal),
  );
  const { status } = response;
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new AssayError(`The feed of ${feed} broke off.`, { correlationId, cause });
  });
  if (response.ok && Array.isArray(body)) return body as FeedEvent[];
  const { message = `The feed of ${feed} answers with ${String(status)}.` } = body as {
    message?: string;
  };
  throw new AssayError(message, { correlationId, status });
}

/** Longer after each failure, and never the same for all who wait. */
async function pause(failures: number, signal: AbortSignal | undefined): Promise<void> {
  const longest = Math.min(LONGEST_BREAK_MILLISECONDS, 500 * 2 ** Math.min(failures, 10));
  const milliseconds = longest / 2 + Math.random() * (longest / 2);
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
