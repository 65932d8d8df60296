import { createLogger, type Service } from '@assay/kit';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { createIdentityService } from '../src/identity-service.ts';
import { freePort } from '../src/ports.ts';
import { loadSecrets } from '../src/secrets.ts';
import { CredentialStore } from '../src/trust-credentials/credential-store.ts';
import {
  AuthorisationRequest,
  Browserless,
  parameterOf,
  redirectUri,
  type Tokens,
} from './support/browserless.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();

describe('signing in to an application', () => {
  let issuer: string;
  let service: Service;
  let browser: Browserless;
  let request: AuthorisationRequest;

  beforeAll(async () => {
    const port = await freePort();
    issuer = `http://127.0.0.1:${String(port)}`;
    const { identityKeys, cookieKeys, feedClientSecrets } = await loadSecrets(
      directory.file('secrets.json'),
    );
    service = await createIdentityService(
      {
        issuer,
        keys: identityKeys,
        cookieKeys,
        feedClientSecrets,
        credentials: await CredentialStore.open(directory.file('trust-credentials.json')),
        webOrigins: ['http://127.0.0.1:4000', 'http://localhost:4000'],
      },
      createLogger('identity', 'silent'),
    );
    await service.server.listen({ host: '127.0.0.1', port });
  });
  afterAll(() => service.close());
  beforeEach(() => {
    browser = new Browserless(issuer);
    request = new AuthorisationRequest(issuer);
  });

  /** Opens the page on which one chooses, and gives its address. */
  async function chooser(more: Record<string, string> = {}): Promise<string> {
    const response = await browser.open(request.address(more));
    return response.headers.get('location') ?? '';
  }

  async function choose(page: string, persona: string, odsCode = ''): Promise<Response> {
    return browser.follow(await browser.open(page, { persona, odsCode }));
  }

  async function tokensFor(persona: string): Promise<Tokens> {
    const answer = await choose(await chooser(), persona);
    const response = await request.exchange(parameterOf(answer, 'code') ?? '');
    return (await response.json()) as Tokens;
  }

  it('asks who one is on a page that says it is a demonstration, and runs no script', async () => {
    const response = await browser.open(await chooser());
    const page = await response.text();
    expect(page).toContain('This is a demonstration');
    expect(page).toContain('Assay for regulators');
    expect(page).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('gives the application a token for the gateway with the claims of the persona', async () => {
    const tokens = await tokensFor('dhsc-officer');
    const keys = createRemoteJWKSet(new URL('/jwks', issuer));
    const { payload } = await jwtVerify(tokens.access_token, keys, {
      issuer,
      audience: 'urn:assay:gateway',
      typ: 'at+jwt',
    });
    expect(payload).toMatchObject({
      sub: 'dhsc-officer',
      nhsid_nrbac_roles: [{ org_code: 'DHSC', activity_codes: ['ENFORCEMENT_OFFICER'] }],
    });
    expect(decodeJwt(tokens.id_token)).toMatchObject({
      aud: 'assay-regulator',
      name: 'Enforcement officer, Department of Health and Social Care',
      selected_roleid: payload.selected_roleid,
    });
    expect(tokens).not.toHaveProperty('refresh_token');
  });

  it('lets somebody be a person of a trust, by its ODS code', async () => {
    const answer = await choose(await chooser(), 'trust-contributor', ' zd001 ');
    const response = await request.exchange(parameterOf(answer, 'code') ?? '');
    const { access_token: token } = (await response.json()) as Tokens;
    expect(decodeJwt(token).sub).toBe('trust-zd001-contributor');
  });

  it.each([
    ['', '', 'Select who you are', '#persona'],
    ['somebody', '', 'Select who you are', '#persona'],
    ['trust', '"><script>', 'Enter the ODS code of the trust, such as ZD001', '#odsCode'],
  ])('says what is wrong with the choice "%s" of "%s"', async (persona, code, message, field) => {
    const response = await choose(await chooser(), persona, code);
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(`<a href="${field}">${message}</a>`);
    expect(page).not.toContain('<script>');
  });

  it('signs in silently whoever is signed in already, and nobody else', async () => {
    const stranger = await browser.open(request.address({ prompt: 'none' }));
    expect(parameterOf(stranger, 'error')).toBe('login_required');
    await tokensFor('cqc-lead');
    const silently = await browser.open(request.address({ prompt: 'none' }));
    const response = await request.exchange(parameterOf(silently, 'code') ?? '');
    expect(decodeJwt(((await response.json()) as Tokens).access_token).sub).toBe('cqc-lead');
  });

  it('lets one choose again, to act for another organisation', async () => {
    await tokensFor('cqc-lead');
    const page = await chooser({ prompt: 'login' });
    expect(page).toContain('/sign-in/');
  });

  it('is closed to a code without its verifier, and to a code used before', async () => {
    const answer = await choose(await chooser(), 'dhsc-officer');
    const code = parameterOf(answer, 'code') ?? '';
    const stolen = await request.exchange(code, 'a'.repeat(43));
    expect(stolen.status).toBe(400);
    await request.exchange(code);
    expect((await request.exchange(code)).status).toBe(400);
  });

  it.each<[string, Record<string, string>]>([
    ['a request without a challenge', { code_challenge: '', code_challenge_method: '' }],
    ['the plain challenge', { code_challenge_method: 'plain' }],
    ['another audience', { resource: 'urn:assay:feed' }],
  ])('refuses %s', async (_what, more) => {
    const answer = await browser.open(request.address(more));
    expect(parameterOf(answer, 'error')).toMatch(/invalid_(request|target)/);
  });

  it('sends nobody to an address that is not an application of this machine', async () => {
    const redirect = { redirect_uri: 'http://127.0.0.1:4999/regulator/signed-in' };
    const response = await browser.open(request.address(redirect));
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toContain('Sign-in did not work');
  });

  it('answers the applications of this machine across origins, and no other page', async () => {
    const allowed = await request.exchange('none');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:4000');
    const other = await fetch(new URL('/token', issuer), {
      method: 'POST',
      headers: { origin: 'http://evil.test' },
      body: new URLSearchParams({ client_id: 'assay-regulator', grant_type: 'authorization_code' }),
    });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('signs out after asking, and is then silent to nobody', async () => {
    const { id_token: hint } = await tokensFor('nao-auditor');
    const back = redirectUri.replace('signed-in', '');
    const parameters = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: back });
    const page = await (await browser.open(`/session/end?${parameters.toString()}`)).text();
    expect(page).toContain('Sign out of Assay?');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const done = await browser.open('/session/end/confirm', { xsrf, logout: 'yes' });
    expect(done.headers.get('location')).toBe(back);
    const again = await browser.open(request.address({ prompt: 'none' }));
    expect(parameterOf(again, 'error')).toBe('login_required');
  });

  it('explains a sign-in that has expired', async () => {
    const response = await browser.open('/sign-in/unknown');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('begin again');
  });
});
