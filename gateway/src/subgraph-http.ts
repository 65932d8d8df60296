import { Pool, errors } from 'undici';
import { parseInert } from './inert-json.ts';
import { SubgraphFault } from './subgraph-fault.ts';

const CONNECTIONS = 64;
const MAX_RESPONSE_BYTES = 10_000_000;
const JSON_TYPE = /^application\/(graphql-response\+)?json\b/i;

/** One subgraph's GraphQL over kept-alive connections, whose number and answers are bounded. */
export class SubgraphHttp {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(address: string) {
    const url = new URL('/graphql', address);
    this.#path = url.pathname;
    this.#pool = new Pool(url.origin, {
      connections: CONNECTIONS,
      maxResponseSize: MAX_RESPONSE_BYTES,
    });
  }

  /** @throws SubgraphFault when there is no JSON answer before the signal aborts. */
  async post(
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<unknown> {
    const { status, type, text } = await this.#send(body, headers, signal);
    if (status >= 500 || !JSON_TYPE.test(type))
      throw new SubgraphFault('NO_ANSWER', `status ${String(status)}, type ${type || 'none'}`);
    if (status === 401 || status === 403)
      throw new SubgraphFault('WRONG_ANSWER', `status ${String(status)}: the warrant was refused`);
    try {
      return parseInert(text);
    } catch {
      throw new SubgraphFault('NO_ANSWER', `status ${String(status)}, and not JSON`);
    }
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #send(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) {
    try {
      const answer = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body,
        signal,
      });
      const type = answer.headers['content-type'];
      return {
        status: answer.statusCode,
        type: typeof type === 'string' ? type : '',
        text: await answer.body.text(),
      };
    } catch (cause) {
      throw faultOf(cause, signal);
    }
  }
}

function faultOf(cause: unknown, signal: AbortSignal): SubgraphFault {
  if (signal.aborted) return new SubgraphFault('TIMEOUT', 'no answer in time', { cause });
  if (cause instanceof errors.ResponseExceededMaxSizeError)
    return new SubgraphFault('WRONG_ANSWER', 'the answer is too large', { cause });
  return new SubgraphFault('UNREACHABLE', codeOf(cause), { cause });
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause ? String(cause.code) : cause.name;
}
