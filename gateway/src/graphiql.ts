import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const gatewayFolder = path.resolve(import.meta.dirname, '..');
const pageFolder = path.join(gatewayFolder, 'graphiql');
const examplesFolder = path.join(gatewayFolder, 'examples');

const { resolve } = createRequire(import.meta.url);
const packageFolder = (name: string) => path.dirname(resolve(`${name}/package.json`));

const assets = () => ({
  'page.js': path.join(pageFolder, 'page.js'),
  'page.css': path.join(pageFolder, 'page.css'),
  'graphiql.min.js': path.join(packageFolder('graphiql'), 'graphiql.min.js'),
  'graphiql.min.css': path.join(packageFolder('graphiql'), 'graphiql.min.css'),
  'react.js': path.join(packageFolder('react'), 'umd/react.production.min.js'),
  'react-dom.js': path.join(packageFolder('react-dom'), 'umd/react-dom.production.min.js'),
});

// The editor sets styles on elements and its style sheet embeds its fonts; scripts come from this server only.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves GraphiQL at /graphiql from files of this machine, with the example operations as its tabs. */
export async function serveGraphiql(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, { root: pageFolder, serve: false });
  const examples = await readExamples();
  server.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', CONTENT_SECURITY_POLICY).sendFile('index.html'),
  );
  server.get('/graphiql/examples.json', () => examples);
  for (const [name, file] of Object.entries(assets()))
    server.get(`/graphiql/assets/${name}`, (_request, reply) =>
      reply.sendFile(path.basename(file), path.dirname(file)),
    );
}

/** The example operations, in the order of their file names. */
export async function readExamples(): Promise<string[]> {
  const files = (await readdir(examplesFolder)).filter((f) => f.endsWith('.graphql')).sort();
  return Promise.all(files.map((file) => readFile(path.join(examplesFolder, file), 'utf8')));
}
