import { runService } from '@assay/kit';
import { createGateway } from './application.ts';
import { readGatewayEnvironment } from './environment.ts';
import { loadSupergraph, subgraphNames } from './load-supergraph.ts';

await runService('gateway', async (logger) => {
  const supergraphSdl = await loadSupergraph();
  const { host, port, ...options } = readGatewayEnvironment(subgraphNames(supergraphSdl));
  const service = await createGateway({ ...options, supergraphSdl, logger });
  return { service, host, port };
});
