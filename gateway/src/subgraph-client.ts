import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { AnswerShapes } from './answer-shape.ts';
import type { GatewayContext } from './context.ts';
import { guardCalls } from './resilience.ts';
import { readAnswer, type SubgraphAnswer } from './subgraph-answer.ts';
import { SubgraphFault } from './subgraph-fault.ts';
import { SubgraphHttp } from './subgraph-http.ts';

export interface SubgraphClientOptions {
  readonly name: string;
  /** The base address, for example http://127.0.0.1:4003. */
  readonly address: string;
  /** How long one call may take, its retry included, in milliseconds. */
  readonly timeout: number;
  readonly shapes: AnswerShapes;
}

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;
type Incoming = Extract<Options, { readonly incomingRequestContext: object }>;

/** Asks one subgraph on behalf of a person. What is asked of it never takes longer than the timeout. */
export class SubgraphClient implements GraphQLDataSource<GatewayContext> {
  readonly #http: SubgraphHttp;
  readonly #guard = guardCalls();

  constructor(private readonly options: SubgraphClientOptions) {
    this.#http = new SubgraphHttp(options.address);
  }

  /** @throws GraphQLError SUBGRAPH_UNAVAILABLE, with the subgraph's name and nothing else of it */
  async process(options: Options): Promise<SubgraphAnswer> {
    if (!('incomingRequestContext' in options))
      throw new Error('a subgraph is only ever asked on behalf of a person');
    const { context } = options;
    try {
      return await this.#ask(options, context);
    } catch (error) {
      const { name } = this.options;
      const { correlationId } = context;
      context.logger.warn({ subgraph: name, fault: describe(error) }, 'subgraph unavailable');
      throw new GraphQLError(
        `What ${name} holds is not available right now. Try again in a moment.`,
        {
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: name, correlationId },
        },
      );
    }
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  async #ask({ request, document }: Incoming, context: GatewayContext): Promise<SubgraphAnswer> {
    const { name, timeout, shapes } = this.options;
    const signal = AbortSignal.timeout(timeout);
    const { query = '', variables, operationName } = request;
    const body = JSON.stringify({ query, variables, operationName });
    const headers = {
      authorization: `Bearer ${await context.warrants.forSubgraph(name)}`,
      'x-correlation-id': context.correlationId,
    };
    const guard = /^\s*mutation\b/.test(query) ? this.#guard.mutation : this.#guard.query;
    const json = await guard.execute(() => this.#http.post(body, headers, signal), signal);
    const answer = readAnswer(json, countOf(variables?.representations));
    if (document && !shapes.fits(document, answer.data))
      throw new SubgraphFault('WRONG_ANSWER', 'not of the shape of the schema');
    return answer;
  }
}

const countOf = (list: unknown) => (Array.isArray(list) ? list.length : undefined);

/** For the log: faults carry no content of requests or answers, and of anything else only the kind is told. */
function describe(error: unknown): string {
  if (error instanceof SubgraphFault) return error.message;
  return error instanceof Error ? error.name : 'unknown';
}
