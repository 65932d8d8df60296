import type { Readable } from 'node:stream';
import proxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';

type Hooks = NonNullable<FastifyHttpProxyOptions['replyOptions']>;
type Reply = Parameters<NonNullable<Hooks['onError']>>[0];

const CONNECTIONS = 64;
const CONNECT_MILLISECONDS = 3_000;
/** From the last byte sent to the answer: a file is looked through meanwhile, and a feed may wait for an event. */
const ANSWER_MILLISECONDS = 30_000;
/** Between two pieces of an answer. */
const PIECE_MILLISECONDS = 10_000;

const FORWARDED = ['host', 'content-type', 'content-length', 'accept', 'user-agent'];
const RETURNED = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'cache-control',
];

export interface Forwarding {
  /** The subgraph, and its base. */
  readonly name: string;
  readonly upstream: string;
  /** Where it is reached here, and there. */
  readonly prefix: string;
  readonly rewritePrefix: string;
  readonly httpMethods: string[];
  /** Headers that go with the request beside those that HTTP needs. */
  readonly headers?: readonly string[];
}

/** Forwards requests to a subgraph, in streams both ways; of the caller only what HTTP needs goes with them. */
export async function forward(
  server: FastifyInstance,
  { name, headers: more = [], ...where }: Forwarding,
): Promise<void> {
  await server.register(proxy, {
    ...where,
    disableRequestLogging: true,
    retryMethods: [],
    undici: {
      connections: CONNECTIONS,
      connect: { timeout: CONNECT_MILLISECONDS },
      headersTimeout: ANSWER_MILLISECONDS,
      bodyTimeout: PIECE_MILLISECONDS,
    },
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({
        ...only([...FORWARDED, ...more], headers),
        'x-correlation-id': request.id,
      }),
      rewriteHeaders: (headers) => only(RETURNED, headers),
      onResponse: (_request, reply, answer) => {
        passOn(name, reply, { status: answer.statusCode, body: answer.stream });
      },
      onError: (reply, { error }) => {
        unavailable(name, reply, error.name);
      },
    },
  });
}

function only(
  names: readonly string[],
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string | string[]> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Passes on what the subgraph meant for the caller; its faults, and answers that no subgraph gives, stay here. */
function passOn(
  subgraph: string,
  reply: Reply,
  { status, body }: { readonly status: number; readonly body: Readable },
): void {
  const meant = (status >= 200 && status < 300) || (status >= 400 && status < 500);
  if (meant) {
    void reply.send(body);
    return;
  }
  body.on('error', (error) => {
    reply.log.warn({ err: error, subgraph }, 'an answer that is not passed on broke off');
  });
  body.destroy();
  for (const name of RETURNED) reply.removeHeader(name);
  unavailable(subgraph, reply, `status ${String(status)}`);
}

function unavailable(subgraph: string, reply: Reply, fault: string): void {
  reply.log.warn({ subgraph, fault }, 'subgraph unavailable');
  void reply
    .code(503)
    .header('cache-control', 'no-store')
    .send({
      message: `What ${subgraph} holds is not available right now. Try again in a moment.`,
      code: 'SUBGRAPH_UNAVAILABLE',
      correlationId: reply.request.id,
    });
}
