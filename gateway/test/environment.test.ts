import { EnvironmentError } from '@assay/kit';
import { readGatewayEnvironment } from '../src/environment.ts';

const complete = {
  ASSAY_DIRECTORY: '/nonexistent',
  PORT: '4000',
  OIDC_ISSUER: 'http://127.0.0.1:4005',
  OIDC_JWKS_URL: 'http://127.0.0.1:4005/jwks',
  WARRANT_PRIVATE_JWK: '{}',
  FINDINGS_URL: 'http://127.0.0.1:4003',
  OIDC2_ISSUER: undefined,
  OIDC2_JWKS_URL: undefined,
  OIDC2_AUDIENCE: undefined,
  SUBGRAPH_TIMEOUT_MS: undefined,
  GRAPHIQL: undefined,
};

function readWith(changes: Readonly<Record<string, string | undefined>>) {
  const before = { ...process.env };
  try {
    for (const [name, value] of Object.entries({ ...complete, ...changes }))
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    return readGatewayEnvironment(['findings']);
  } finally {
    process.env = before;
  }
}

describe("the gateway's environment", () => {
  it('gives each subgraph its address, and is careful where nothing is said', () => {
    expect(readWith({})).toMatchObject({
      subgraphs: { findings: 'http://127.0.0.1:4003' },
      subgraphTimeout: 3_000,
      graphiql: false,
      issuers: [{ audience: 'urn:assay:gateway', tokenType: 'at+jwt' }],
    });
  });

  it('names everything that is missing at once', () => {
    expect(() => readWith({ FINDINGS_URL: undefined, WARRANT_PRIVATE_JWK: undefined })).toThrow(
      /FINDINGS_URL[^]*WARRANT_PRIVATE_JWK/,
    );
  });

  it('takes a second issuer whole', () => {
    const second = {
      OIDC2_ISSUER: 'https://regulators.test',
      OIDC2_JWKS_URL: 'https://regulators.test/jwks',
      OIDC2_AUDIENCE: 'assay',
    };
    expect(readWith(second).issuers.map(({ issuer }) => issuer)).toEqual([
      'http://127.0.0.1:4005',
      'https://regulators.test',
    ]);
    expect(() => readWith({ ...second, OIDC2_AUDIENCE: undefined })).toThrow(EnvironmentError);
  });
});
