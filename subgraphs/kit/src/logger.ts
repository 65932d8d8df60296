import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** What is told of an error: its kind and place. Statements, their parameters and the rows they met stay out. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { type, message, stack } = stdSerializers.err(error);
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { type, message, stack, code, constraint };
}

/** Logs carry ids, codes and counts only; bearer tokens are removed should one slip in. */
export function createLogger(
  service: string,
  level = 'info',
  destination: DestinationStream = pino.destination(1),
): Logger {
  return pino(
    {
      name: service,
      level,
      redact: ['req.headers.authorization', 'headers.authorization', 'authorization'],
      serializers: { err: describeError },
    },
    destination,
  );
}
