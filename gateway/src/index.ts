export { createGateway, type GatewayOptions } from './application.ts';
export type { Issuer } from './authentication.ts';
export { loadSupergraph, subgraphNames, supergraphFile } from './load-supergraph.ts';
