import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const host = '127.0.0.1';

/** A port that cannot be listened on; `code` is the operating system's (EADDRINUSE, EACCES). */
export class PortUnavailableError extends Error {
  override readonly name = 'PortUnavailableError';

  constructor(
    readonly port: number,
    readonly code: string,
    purpose: string,
  ) {
    const reason = code === 'EADDRINUSE' ? 'is taken by another process' : `is refused (${code})`;
    super(`Port ${String(port)} ${reason}; it is needed for ${purpose}.`);
  }
}

async function listenBriefly(port: number): Promise<number> {
  const server = createServer();
  server.listen({ port, host, exclusive: true });
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return actual;
}

/** @throws PortUnavailableError naming the port and what it is for */
export async function assertPortFree(port: number, purpose: string): Promise<void> {
  try {
    await listenBriefly(port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PortUnavailableError(port, code ?? 'unknown', purpose);
  }
}

export async function freePort(): Promise<number> {
  return listenBriefly(0);
}
