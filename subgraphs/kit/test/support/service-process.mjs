// A service as a process of its own, from the kit as it was built.
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvironment, serviceEnvironment } from '../../dist/environment.js';
import { createHttpServer, runService } from '../../dist/service.js';

await runService('example', async (logger) => {
  const { HOST, PORT } = readEnvironment('example', serviceEnvironment);
  const server = createHttpServer({ logger, bodyLimit: 1_000, ready: () => Promise.resolve() });
  server.get('/slow', async () => {
    process.send?.('asked');
    await sleep(500);
    return { done: true };
  });
  server.get('/crash', () => {
    setImmediate(() => {
      throw new Error('nobody handles this');
    });
    return { crashing: true };
  });
  server.addHook('onListen', () => {
    process.send?.({ port: server.server.address().port });
  });
  return { service: { server, close: () => server.close() }, host: HOST, port: PORT };
});
