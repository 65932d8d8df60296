import { AssayError, type AssayFault } from './errors.ts';
import type { Audience, TokenSource } from './tokens.ts';

/** A GraphQL document as text; one generated with `documentMode: 'string'` tells its types. */
export type AssayDocument<T, V> = string | TypedText<T, V>;

interface TypedText<T, V> extends Pick<string, 'toString' | 'charAt'> {
  readonly __apiType?: ((variables: V) => T) | undefined;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly AssayFault[];
}

const TIMEOUT_MILLISECONDS = 30_000;
const UNAUTHENTICATED = 401;

/** Requests to one Assay, each with a token and a correlation id. */
export class Transport {
  readonly #base: string;

  constructor(
    url: string,
    private readonly token: TokenSource,
  ) {
    this.#base = url.replace(/\/$/, '');
  }

  /** @throws AssayError, which keeps what was answered, unless everything was */
  async request<T, V>(
    document: AssayDocument<T, V>,
    variables: NoInfer<V>,
    { signal }: RequestOptions = {},
  ): Promise<T> {
    const { response, correlationId } = await this.send(
      '/graphql',
      'urn:assay:gateway',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document.toString(), variables }),
      },
      within(TIMEOUT_MILLISECONDS, signal),
    );
    const { data, errors: faults = [] } = await answerOf<T>(response, correlationId);
    if (response.ok && data && faults.length === 0) return data;
    throw new AssayError(messageOf(faults) || `Assay answers with ${String(response.status)}.`, {
      correlationId: faults[0]?.extensions?.correlationId ?? correlationId,
      status: response.status,
      faults,
      data,
    });
  }

  /** Sends a request with a token, and once more with a new one where that was not taken. */
  async send(
    path: string,
    audience: Audience,
    init: RequestInit,
    signal: AbortSignal,
  ): Promise<{ response: Response; correlationId: string }> {
    const correlationId = crypto.randomUUID();
    const attempt = async (refused: boolean) => {
      const token = await this.#tokenFor(audience, refused);
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${token}`);
      headers.set('x-correlation-id', correlationId);
      return reach(`${this.#base}${path}`, { ...init, headers, signal }, correlationId);
    };
    const response = await attempt(false);
    if (response.status !== UNAUTHENTICATED || typeof this.token === 'string')
      return { response, correlationId };
    await response.body?.cancel();
    return { response: await attempt(true), correlationId };
  }

  async #tokenFor(audience: Audience, refused: boolean): Promise<string> {
    return typeof this.token === 'string' ? this.token : this.token(audience, { refused });
  }
}

/** @throws AssayError where nothing answers, and what the caller's signal says where that ended it */
export async function reach(
  url: string,
  init: RequestInit,
  correlationId: string,
): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    const name = typeof cause === 'object' && cause && 'name' in cause ? cause.name : '';
    if (name === 'AbortError') throw cause;
    const message =
      name === 'TimeoutError' ? 'Assay took too long to answer.' : `Nothing answers at ${url}.`;
    throw new AssayError(message, { correlationId, cause });
  }
}

/** A signal that ends after a time, or with the caller's own. */
export function within(milliseconds: number, signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(milliseconds);
  return signal ? AbortSignal.any([timeout, signal]) : timeout;
}

async function answerOf<T>(response: Response, correlationId: string): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch (cause) {
    throw new AssayError(`Assay answers with ${String(response.status)}, which is no JSON.`, {
      ...{ correlationId, status: response.status, cause },
    });
  }
}

const messageOf = (faults: readonly AssayFault[]) => faults.map(({ message }) => message).join(' ');
