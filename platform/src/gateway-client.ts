import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const userError = z.object({
  code: z.string(),
  message: z.string(),
  field: z.array(z.string()).nullish(),
});

/** Why a mutation changed nothing, as its payload says. */
export type UserError = z.infer<typeof userError>;

const payload = z.looseObject({
  errors: z.array(userError),
  refusal: z.object({ reason: z.string() }).nullish(),
});

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

export interface GatewayClientOptions {
  /** The GraphQL endpoint. */
  url: string;
  /** An access token in the name of a persona. */
  token: (persona: string) => Promise<string>;
  /** For how long a request is repeated while what it needs is not available, in milliseconds. */
  patience: number;
}

export interface Mutation {
  /** The name of the mutation. */
  name: string;
  /** Its document, with one variable `input`; selects `errors { code message field }`. */
  document: string;
  input: { idempotencyKey: string } & Record<string, unknown>;
}

/** Says that a request could not be answered, in words for people. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';

  constructor(
    message: string,
    /** Whether the same request may be answered a moment later. */
    readonly mayPass: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A mutation that changed nothing, for the reasons in its payload. */
export class MutationRejected extends Error {
  override readonly name = 'MutationRejected';

  constructor(
    mutation: string,
    readonly errors: readonly UserError[],
    refusal?: string,
  ) {
    const reasons = errors.map(({ code, message }) => `${code}: ${message}`);
    super(`${mutation} was rejected. ${[...reasons, refusal].filter(Boolean).join(' ')}`);
  }
}

const requestTimeout = 30_000;
const codesThatPass = new Set(['SUBGRAPH_UNAVAILABLE', 'INPUTS_UNKNOWN']);
const statusesThatPass = new Set([502, 503, 504]);

/** Asks the gateway over GraphQL as different people, each request again while a part of Assay is still starting. */
export class GatewayClient {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly options: GatewayClientOptions) {}

  /** @throws GatewayError */
  async query<T>(
    persona: string,
    document: string,
    variables: Record<string, unknown>,
    shape: z.ZodType<T>,
  ): Promise<T> {
    return this.patiently(async () => shape.parse(await this.ask(persona, document, variables)));
  }

  /**
   * @returns the payload
   * @throws GatewayError or MutationRejected
   */
  async mutate<T>(persona: string, mutation: Mutation, shape: z.ZodType<T>): Promise<T> {
    const { name, document, input } = mutation;
    return this.patiently(async () => {
      const data = await this.ask(persona, document, { input });
      const { errors, refusal, ...result } = payload.parse(data[name]);
      if (errors.length > 0 || refusal) throw new MutationRejected(name, errors, refusal?.reason);
      return shape.parse(result);
    });
  }

  private async patiently<T>(attempt: () => Promise<T>): Promise<T> {
    const end = Date.now() + this.options.patience;
    for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
      try {
        return await attempt();
      } catch (error) {
        if (!mayPass(error) || Date.now() + wait > end) throw error;
        await pause(wait);
      }
    }
  }

  private async ask(
    persona: string,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    const response = await this.post(await this.tokenOf(persona), { query, variables });
    if (statusesThatPass.has(response.status))
      throw new GatewayError(`The gateway answers with status ${String(response.status)}.`, true);
    const { data, errors = [] } = answer.parse(await response.json());
    if (errors.length === 0 && data) return data;
    const messages = errors.map(({ message }) => message).join(' ');
    const passing = errors.every(({ extensions }) => codesThatPass.has(extensions?.code ?? ''));
    throw new GatewayError(messages || 'The gateway answered nothing.', passing);
  }

  private async post(token: string, body: object): Promise<Response> {
    const { url } = this.options;
    try {
      return await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(requestTimeout),
      });
    } catch (cause) {
      throw new GatewayError(`Nothing answers at ${url}.`, true, { cause });
    }
  }

  private tokenOf(persona: string): Promise<string> {
    const known = this.tokens.get(persona);
    if (known) return known;
    const token = this.options.token(persona);
    this.tokens.set(persona, token);
    token.catch(() => this.tokens.delete(persona));
    return token;
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof GatewayError) return error.mayPass;
  return (
    error instanceof MutationRejected && error.errors.some(({ code }) => code === 'INPUTS_UNKNOWN')
  );
}
