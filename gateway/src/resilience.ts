import {
  bulkhead,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import { SubgraphFault, type FaultKind } from './subgraph-fault.ts';

const CONCURRENT_CALLS = 256;
const FAILURES_TO_OPEN = 5;
const MILLISECONDS_OPEN = 1_000;

const isFault = (error: Error, ...kinds: readonly FaultKind[]) =>
  error instanceof SubgraphFault && kinds.includes(error.kind);

// A wrong answer may be the fault of one question: it must not close the subgraph to everybody.
const opens = handleWhen((error) => isFault(error, 'UNREACHABLE', 'TIMEOUT', 'NO_ANSWER'));
const mayPass = handleWhen((error) => isFault(error, 'UNREACHABLE', 'NO_ANSWER'));

/**
 * Guards the calls to one subgraph: a bound on how many run at once, a breaker that opens after consecutive failures and lets
 * one probe through, and for queries one more attempt. The bulkhead keeps no queue: waiting is for the connection pool, where
 * it ends with the caller's time.
 */
export function guardCalls() {
  const atOnce = bulkhead(CONCURRENT_CALLS);
  const breaker = circuitBreaker(opens, {
    breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
    halfOpenAfter: MILLISECONDS_OPEN,
  });
  const onceMore = retry(mayPass, {
    maxAttempts: 1,
    backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: 150 }),
  });
  return { query: wrap(atOnce, onceMore, breaker), mutation: wrap(atOnce, breaker) };
}
