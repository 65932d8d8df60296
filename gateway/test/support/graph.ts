import { createLogger, type Service } from '@assay/kit';
import { listen, post, type Answer } from '@assay/kit/testing';
import { GraphQLError } from 'graphql';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { createGateway, type GatewayOptions } from '../../src/application.ts';
import { composeSubgraphs } from '../../src/compose-subgraphs.ts';
import { TestIdentityProvider } from './identity.ts';
import { TestSubgraph } from './subgraph.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n`;

const TRUSTS = `${LINK}
  scalar Date
  type Trust @key(fields: "odsCode") { odsCode: ID! name: String! openedOn: Date neighbours: [Trust!] }
  type Query { trust(odsCode: ID!): Trust trusts: [Trust!] }
`;

const FINDINGS = `${LINK}
  type Finding @key(fields: "id") { id: ID! title: String! severity: String trust: Trust }
  type Trust @key(fields: "odsCode") { odsCode: ID! findings(text: String): [Finding!] }
  type Query { findings: [Finding!] finding(id: ID!): Finding }
  type Mutation { raiseFinding(title: String!): Finding }
`;

const names = new Map([
  ['RA1', 'Ashdown'],
  ['RB2', 'Birch'],
]);
const trust = (odsCode: string) => ({ odsCode, name: names.get(odsCode) ?? 'Other' });
const finding = (id: string, odsCode: string) => ({
  id,
  title: `Finding ${id}`,
  trust: { odsCode },
});
const all = [finding('1', 'RA1'), finding('2', 'RB2')];

const trustResolvers = {
  Trust: { __resolveReference: ({ odsCode }: { odsCode: string }) => trust(odsCode) },
  Query: {
    trust: (_: unknown, { odsCode }: { odsCode: string }) => trust(odsCode),
    trusts: () => [...names.keys()].map(trust),
  },
};

const findingResolvers = {
  Finding: { __resolveReference: ({ id }: { id: string }) => all.find((f) => f.id === id) },
  Trust: {
    __resolveReference: (reference: object) => reference,
    findings: ({ odsCode }: { odsCode: string }, { text }: { text?: string }) => {
      if (text?.startsWith('code:'))
        throw new GraphQLError('said by findings', {
          extensions: { code: text.slice(5), secret: 'select * from finding', field: ['text'] },
        });
      return all.filter((f) => f.trust.odsCode === odsCode);
    },
  },
  Query: {
    findings: () => all,
    finding: (_: unknown, { id }: { id: string }) => finding(id, 'RA1'),
  },
  Mutation: { raiseFinding: (_: unknown, { title }: { title: string }) => ({ ...all[0], title }) },
};

export const TIMEOUT = 400;

/** A gateway over two small subgraphs and an identity provider, all over HTTP. */
export class TestGraph {
  private constructor(
    readonly identity: TestIdentityProvider,
    readonly trusts: TestSubgraph,
    readonly findings: TestSubgraph,
    private readonly service: Service,
    readonly base: string,
  ) {}

  static async start(options: Partial<GatewayOptions> = {}): Promise<TestGraph> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'gateway' }] });
    const identity = await TestIdentityProvider.start();
    const trusts = new TestSubgraph('trusts', TRUSTS, trustResolvers, keys);
    const findings = new TestSubgraph('findings', FINDINGS, findingResolvers, keys);
    await Promise.all([trusts.start(), findings.start()]);
    const service = await createGateway({
      supergraphSdl: composeSubgraphs([trusts, findings]),
      subgraphs: { trusts: trusts.address, findings: findings.address },
      issuers: [identity.issuer],
      warrantKey: JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'gateway' }),
      subgraphTimeout: TIMEOUT,
      graphiql: false,
      logger: createLogger('gateway', 'silent'),
      ...options,
    });
    return new TestGraph(identity, trusts, findings, service, await listen(service.server));
  }

  async ask(query: string, variables?: object): Promise<Answer> {
    return post(this.base, { query, variables }, await this.identity.token());
  }

  async close(): Promise<void> {
    await this.service.close();
    await Promise.all([this.trusts.stop(), this.findings.stop(), this.identity.close()]);
  }
}
