/** One thing wrong with a request, or with a part of its answer. */
export interface AssayFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly correlationId?: string };
}

interface Circumstances<T> {
  readonly correlationId: string;
  readonly status?: number | undefined;
  readonly faults?: readonly AssayFault[];
  readonly data?: T | null | undefined;
  readonly cause?: unknown;
}

/** A request that was not answered, or not wholly. */
export class AssayError<T = unknown> extends Error {
  override readonly name = 'AssayError';
  /** Quote it when you report the fault. */
  readonly correlationId: string;
  /** The status of the HTTP answer; undefined when there was none. */
  readonly status: number | undefined;
  readonly faults: readonly AssayFault[];
  /** What was answered all the same. Where a fault lies, null means *not known*, never none. */
  readonly data: T | null;

  constructor(message: string, circumstances: Circumstances<T>) {
    super(`${message} (${circumstances.correlationId})`, { cause: circumstances.cause });
    this.correlationId = circumstances.correlationId;
    this.status = circumstances.status;
    this.faults = circumstances.faults ?? [];
    this.data = circumstances.data ?? null;
  }

  /** Whether the same request may be answered a moment later. */
  get mayPass(): boolean {
    if (this.status === undefined || this.status === 429 || this.status >= 500) return true;
    const passing = ['SUBGRAPH_UNAVAILABLE', 'INPUTS_UNKNOWN'];
    return this.faults.some(({ extensions }) => passing.includes(extensions?.code ?? ''));
  }
}

/** One reason why nothing was changed. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The place within the input that it is about. */
  readonly field?: readonly string[] | null;
}

/** A request to change something that changed nothing: each problem says what would be right. */
export class AssayRejected extends Error {
  override readonly name = 'AssayRejected';

  constructor(
    readonly problems: readonly Problem[],
    /** Why the law does not allow it; null where it is not about the law. */
    readonly refusal: string | null,
  ) {
    super([...problems.map(({ message }) => message), refusal].filter(Boolean).join(' '));
  }
}
