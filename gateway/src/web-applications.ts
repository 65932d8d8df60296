import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where each application is served, and where its build lies in the directory of applications. */
const MOUNTS = [
  { prefix: '/', folder: 'web/dist/front-page' },
  { prefix: '/inspector/', folder: 'inspector/dist/application' },
  { prefix: '/regulator/', folder: 'regulator/dist/application' },
  { prefix: '/trust/', folder: 'trust-portal/dist/application' },
] as const;

const SILENT_SIGN_IN = 'signed-in-silently.html';
const YEAR_SECONDS = 31_536_000;

export interface WebOptions {
  /** The directory in which the applications were built; those that were not are not served. */
  readonly directory: string;
  /** The provider at which people sign in. */
  readonly issuer: string;
}

function policy(issuer: string, framing: "'none'" | "'self'"): string {
  const { origin } = new URL(issuer);
  return [
    "default-src 'self'",
    `connect-src 'self' ${origin}`,
    `frame-src 'self' ${origin}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framing}`,
  ].join('; ');
}

/**
 * Serves the web applications that are built: hashed assets for ever, every other address of an application by its one page,
 * and at /settings.json what they must know of this installation.
 */
export async function serveApplications(
  server: FastifyInstance,
  { directory, issuer }: WebOptions,
): Promise<void> {
  server.get('/settings.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({ issuer }),
  );
  for (const { prefix, folder } of MOUNTS) {
    const root = path.join(directory, folder);
    if (!existsSync(path.join(root, 'index.html'))) continue;
    await server.register(async (scope) => {
      await scope.register(fastifyStatic, { root, serve: false, preCompressed: true });
      mount(scope, prefix, { issuer, files: besidePages(root) });
    });
  }
}

/** The files beside an application's pages, whose names stay from build to build: service worker, manifest, icons. */
const besidePages = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(html|br|gz)$/.test(entry.name))
    .map(({ name }) => name);

interface Served {
  readonly issuer: string;
  readonly files: readonly string[];
}

function mount(scope: FastifyInstance, prefix: string, { issuer, files }: Served): void {
  const send = (reply: FastifyReply, file: string, framing: "'none'" | "'self'" = "'none'") =>
    reply
      .header('content-security-policy', policy(issuer, framing))
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'same-origin')
      .header('cache-control', 'no-cache')
      .sendFile(file, { cacheControl: false });

  scope.get<{ Params: { '*': string } }>(`${prefix}assets/*`, (request, reply) =>
    reply
      .header('x-content-type-options', 'nosniff')
      .sendFile(`assets/${request.params['*']}`, { maxAge: YEAR_SECONDS * 1000, immutable: true }),
  );
  scope.get(prefix, (_request, reply) => send(reply, 'index.html'));
  for (const file of files) scope.get(`${prefix}${file}`, (_request, reply) => send(reply, file));
  if (prefix === '/') return;
  scope.get(prefix.slice(0, -1), (_request, reply) => reply.redirect(prefix, 308));
  scope.get(`${prefix}${SILENT_SIGN_IN}`, (_request, reply) =>
    send(reply, SILENT_SIGN_IN, "'self'"),
  );
  scope.get(`${prefix}*`, (_request, reply) => send(reply, 'index.html'));
}
