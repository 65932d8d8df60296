import { createLogger, type Service } from '@assay/kit';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { request } from 'undici';
import { createIdentityService } from '../src/identity-service.ts';
import { requestPersonaToken } from '../src/persona-token.ts';
import { freePort } from '../src/ports.ts';
import { loadSecrets, publicKeySet, type Secrets } from '../src/secrets.ts';
import { CredentialStore } from '../src/trust-credentials/credential-store.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();

describe('the identity provider', () => {
  let issuer: string;
  let secrets: Secrets;
  let service: Service;
  const warnings: unknown[][] = [];
  const output: { warn: (...parts: unknown[]) => void } = globalThis.console;
  const { warn } = output;

  const keys = () => createRemoteJWKSet(new URL('/jwks', issuer));

  const feedToken = (client: string, secret: string, parameters: Record<string, string> = {}) =>
    fetch(new URL('/token', issuer), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'feed:read',
        resource: 'urn:assay:feed',
        ...parameters,
      }),
    });

  beforeAll(async () => {
    output.warn = (...parts: unknown[]) => warnings.push(parts);
    const port = await freePort();
    issuer = `http://127.0.0.1:${String(port)}`;
    secrets = await loadSecrets(directory.file('secrets.json'));
    const { identityKeys, cookieKeys, feedClientSecrets } = secrets;
    service = await createIdentityService(
      {
        issuer,
        keys: identityKeys,
        cookieKeys,
        feedClientSecrets,
        credentials: await CredentialStore.open(directory.file('trust-credentials.json')),
        webOrigins: ['http://127.0.0.1:4000'],
      },
      createLogger('identity', 'silent'),
    );
    await service.server.listen({ host: '127.0.0.1', port });
  });

  afterAll(async () => {
    output.warn = warn;
    await service.close();
  });

  it('starts without the warnings of its library', () => {
    expect(warnings).toEqual([]);
  });

  it('publishes no private part of its keys', async () => {
    const response = await fetch(new URL('/jwks', issuer));
    expect(await response.json()).toEqual(publicKeySet(secrets.identityKeys));
    expect(Object.keys(publicKeySet([secrets.warrantKey]).keys[0] ?? {})).not.toContain('d');
  });

  it.each([
    ['dhsc-officer', 'DHSC', ['ENFORCEMENT_OFFICER']],
    ['cqc-lead', 'CQC', ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER']],
    ['trust-rj1', 'RJ1', ['TRUST_APPROVER']],
    ['trust-a1b2c3-contributor', 'A1B2C3', ['TRUST_CONTRIBUTOR']],
  ])('gives %s a token for the gateway that names %s', async (persona, code, roles) => {
    const token = await requestPersonaToken(issuer, persona);

    const { payload } = await jwtVerify(token, keys(), {
      issuer,
      audience: 'urn:assay:gateway',
      typ: 'at+jwt',
      algorithms: ['RS256'],
    });
    expect(payload.sub).toBe(persona);
    expect(payload.nhsid_nrbac_roles).toEqual([
      expect.objectContaining({
        person_roleid: payload.selected_roleid,
        org_code: code,
        activity_codes: roles,
      }),
    ]);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  it.each(['somebody', 'trust-', 'trust-RJ1', 'trust-toolong7', 'trust-rj1-owner', ''])(
    'refuses the unknown persona "%s" and says who there is',
    async (persona) => {
      await expect(requestPersonaToken(issuer, persona)).rejects.toThrow(
        `there is no persona "${persona}"; there are nhsd-inspector,`,
      );
    },
  );

  it('gives a consumer of feeds a token that reads feeds and nothing else', async () => {
    const response = await feedToken('findings', secrets.feedClientSecrets.findings);

    const { access_token: token } = (await response.json()) as { access_token: string };
    const { payload } = await jwtVerify(token, keys(), { issuer, audience: 'urn:assay:feed' });
    expect(payload).toMatchObject({ sub: 'findings', scope: 'feed:read' });
    expect(payload).not.toHaveProperty('nhsid_nrbac_roles');
  });

  it("names no trust in a subgraph's token, whatever it asks for", async () => {
    const claims = { claims: '{"org":{}}', org: '{"kind":"TRUST","code":"ZT001"}' };
    const response = await feedToken('findings', secrets.feedClientSecrets.findings, claims);
    const { access_token: token } = (await response.json()) as { access_token: string };
    const { payload } = await jwtVerify(token, keys(), { issuer, audience: 'urn:assay:feed' });
    expect(payload).not.toHaveProperty('org');
  });

  it('refuses a consumer with a wrong secret', async () => {
    const response = await feedToken('findings', secrets.feedClientSecrets.remediations);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'invalid_client' });
  });

  it.each<Record<string, string>>([
    { resource: 'urn:assay:gateway' },
    { grant_type: 'urn:assay:grant-type:persona' },
  ])('refuses a consumer a token for persons: %j', async (parameters) => {
    const response = await feedToken('findings', secrets.feedClientSecrets.findings, parameters);
    expect(response.status).toBe(400);
  });

  it('does not answer under a name that is not its own', async () => {
    const headers = { host: 'other.test' };
    const { statusCode, body } = await request(new URL('/jwks', issuer), { headers });
    expect(statusCode).toBe(421);
    await body.dump();
  });
});
