import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from 'fastify';
import { EnvironmentError, serviceEnvironment, variablesOf } from './environment.ts';
import { createLogger, type Logger } from './logger.ts';

/** Something that listens and can be closed: in-flight requests finish, then what it holds is released. */
export interface Service {
  readonly server: FastifyInstance;
  readonly close: () => Promise<void>;
}

const CORRELATION_HEADER = 'x-correlation-id';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The largest file over a slow line; whoever sends GraphQL is known before its body is read. */
const REQUEST_LIMIT_MILLISECONDS = 180_000;
const DRAIN_LIMIT_MILLISECONDS = 10_000;
const READY_LIMIT_MILLISECONDS = 2_000;

/**
 * An HTTP server with a body limit (bytes), a correlation id per request, /livez (the process runs) and /readyz (what it
 * depends on answers).
 */
export function createHttpServer(options: {
  readonly logger: Logger;
  readonly bodyLimit: number;
  readonly ready: () => Promise<void>;
}): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = options.logger;
  const server = Fastify({
    loggerInstance,
    bodyLimit: options.bodyLimit,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'correlationId',
    }),
    requestTimeout: REQUEST_LIMIT_MILLISECONDS,
    forceCloseConnections: 'idle',
    genReqId: (request) => {
      const given = request.headers[CORRELATION_HEADER];
      return typeof given === 'string' && UUID.test(given) ? given : randomUUID();
    },
  });
  let draining = false;
  server.addHook('preClose', () => {
    draining = true;
    return Promise.resolve();
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header(CORRELATION_HEADER, request.id);
    // a connection kept alive would hold the drain up until its client closes it
    if (draining) void reply.header('connection', 'close');
    done();
  });
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ message: error.message });
    request.log.error({ err: error }, 'request failed');
    // they may describe a file that could not be read
    for (const name of ['content-length', 'content-disposition']) reply.removeHeader(name);
    return reply
      .code(500)
      .type('application/json; charset=utf-8')
      .send({
        message: `Something went wrong on our side. Quote ${request.id} when you report it.`,
      });
  });
  server.get('/livez', () => ({ status: 'alive' }));
  server.get('/readyz', async (request, reply) => {
    if (draining) return reply.code(503).send({ status: 'draining' });
    try {
      await withinReadyLimit(options.ready());
      return { status: 'ready' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
  return server;
}

async function withinReadyLimit(ready: Promise<void>): Promise<void> {
  const stop = new AbortController();
  const late = sleep(READY_LIMIT_MILLISECONDS, undefined, { signal: stop.signal }).then(() => {
    throw new Error('what the service depends on does not answer');
  });
  try {
    await Promise.race([ready, late]);
  } finally {
    stop.abort();
  }
}

/**
 * Runs a service as a process: listens, drains on SIGTERM, SIGINT or when the parent process goes away, and ends at once
 * on a fault that nothing handled.
 */
export async function runService(
  name: string,
  start: (logger: Logger) => Promise<{ service: Service; host: string; port: number }>,
): Promise<void> {
  const level = serviceEnvironment.LOG_LEVEL.safeParse(variablesOf(name).LOG_LEVEL);
  const logger = createLogger(name, level.data);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      logger.fatal({ err: error }, 'unexpected fault');
      process.exit(1);
    });
  try {
    const { service, host, port } = await start(logger);
    drainWhenTold(service, logger);
    await service.server.listen({ host, port });
  } catch (error) {
    process.stderr.write(`${explainStart(name, error)}\n`);
    process.exit(1);
  }
}

function drainWhenTold(service: Service, logger: Logger): void {
  let draining = false;
  const drain = () => {
    if (draining) return;
    draining = true;
    setTimeout(() => {
      logger.fatal('draining took too long');
      process.exit(1);
    }, DRAIN_LIMIT_MILLISECONDS).unref();
    service.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.fatal({ err: error }, 'could not close cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', drain);
  process.on('SIGINT', drain);
  process.on('disconnect', drain);
}

function explainStart(name: string, error: unknown): string {
  if (error instanceof EnvironmentError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `${name} cannot start: port ${String(error.port)} is taken. Stop what uses it, or set PORT.`;
  return `${name} cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
