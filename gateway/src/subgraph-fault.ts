/**
 * How a subgraph failed to answer. UNREACHABLE: no connection, or it broke. TIMEOUT: no whole answer in time. NO_ANSWER: a
 * server error, or no JSON. WRONG_ANSWER: JSON that does not answer the question, or too much of it.
 */
export type FaultKind = 'UNREACHABLE' | 'TIMEOUT' | 'NO_ANSWER' | 'WRONG_ANSWER';

/** Thrown within the gateway when a subgraph did not answer; what it holds is for the log only. */
export class SubgraphFault extends Error {
  override readonly name = 'SubgraphFault';

  constructor(
    readonly kind: FaultKind,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
  }
}
