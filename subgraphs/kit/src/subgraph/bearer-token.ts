import type { FastifyRequest } from 'fastify';

/** The bearer token of a request (RFC 6750); undefined when it has none. */
export function bearerToken(request: Pick<FastifyRequest, 'headers'>): string | undefined {
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
}
