import { createLogger } from '@assay/kit';
import { listen, post } from '@assay/kit/testing';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { createGateway } from '../src/application.ts';
import { readSubgraphs } from '../src/compose-subgraphs.ts';
import { loadSupergraph } from '../src/load-supergraph.ts';
import { TestIdentityProvider } from './support/identity.ts';
import { TestSubgraph } from './support/subgraph.ts';

const NOWHERE = 'http://127.0.0.1:1';

const row = (n: number) => ({
  id: `finding-${String(n)}`,
  reference: `FND-${String(n)}`,
  title: 'CE3: not met',
  severity: 'HIGH',
  raisedOn: '2017-03-20',
  enforcementStatus: 'UNADDRESSED',
  dueOn: null,
  trust: { odsCode: 'ZD001', name: 'Ashdown (fictional)', region: { code: 'Y56', name: 'London' } },
  inspection: { id: 'i', method: 'CONSENT', status: 'ISSUED', issuedOn: '2017-03-20' },
  raisedBy: { code: 'NHSD', name: 'NHS Digital' },
});

const PAGE = `{ findings(first: 50, orderBy: { field: DUE_ON, direction: ASC }) { totalCount nodes {
  id reference title severity enforcementStatus dueOn
  trust { odsCode name region { code name } }
  inspection { id method status issuedOn }
  raisedBy { code name } } } }`;

describe('a page of the register', () => {
  it('is one call of findings, and needs no other subgraph', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'gateway' }] });
    const [source] = await readSubgraphs(['findings']);
    const rows = Array.from({ length: 50 }, (_, n) => row(n));
    const findings = new TestSubgraph(
      'findings',
      source?.sdl ?? '',
      {
        Query: { findings: () => ({ totalCount: rows.length, nodes: rows }) },
      },
      keys,
    );
    const identity = await TestIdentityProvider.start();
    await findings.start();
    const gateway = await createGateway({
      supergraphSdl: await loadSupergraph(),
      subgraphs: {
        trusts: NOWHERE,
        inspections: NOWHERE,
        remediations: NOWHERE,
        findings: findings.address,
      },
      issuers: [identity.issuer],
      warrantKey: JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'gateway' }),
      subgraphTimeout: 3_000,
      graphiql: false,
      logger: createLogger('gateway', 'silent'),
    });
    try {
      const { data, errors } = await post(
        await listen(gateway.server),
        { query: PAGE },
        await identity.token(),
      );
      expect(errors).toBeUndefined();
      expect(data.findings.nodes).toHaveLength(50);
      expect(findings.calls).toHaveLength(1);
    } finally {
      await gateway.close();
      await Promise.all([findings.stop(), identity.close()]);
    }
  });
});
