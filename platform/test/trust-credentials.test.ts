import { readFile, stat, writeFile } from 'node:fs/promises';
import { createLogger, type Service } from '@assay/kit';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../clients/web/test/browser.mjs';
import { createIdentityService } from '../src/identity-service.ts';
import { freePort } from '../src/ports.ts';
import { loadSecrets } from '../src/secrets.ts';
import { CredentialStore } from '../src/trust-credentials/credential-store.ts';
import type { Browserless } from './support/browserless.ts';
import { formTokenIn, makeCredentials, visitCredentials } from './support/credentials.ts';
import { axeFindings, openPage } from './support/web.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const file = () => directory.file('trust-credentials.json');
let issuer: string;
let port: number;
let service: Service;

async function start(): Promise<void> {
  const { identityKeys, cookieKeys, feedClientSecrets } = await loadSecrets(
    directory.file('secrets.json'),
  );
  service = await createIdentityService(
    {
      ...{ issuer, keys: identityKeys, cookieKeys, feedClientSecrets },
      credentials: await CredentialStore.open(file()),
      webOrigins: ['http://127.0.0.1:4000'],
    },
    createLogger('identity', 'silent'),
  );
  await service.server.listen({ host: '127.0.0.1', port });
}

beforeAll(async () => {
  port = await freePort();
  issuer = `http://127.0.0.1:${String(port)}`;
  await start();
});
afterAll(() => service.close());

const visit = (who: string) => visitCredentials(issuer, who);
const make = (name: string, who = 'trust ZT001') => makeCredentials(issuer, who, name);

async function revoke(browser: Browserless, id: string): Promise<Response> {
  const page = await browser.open(`/systems/${id}/revoke`);
  return browser.open(`/systems/${id}/revoke`, { token: formTokenIn(await page.text()) });
}
const ask = (id: string, secret: string, resource: string) =>
  fetch(new URL('/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      resource,
      ...(resource === 'urn:assay:feed' && { scope: 'feed:read' }),
    }),
  });
async function claims(id: string, secret: string, resource: string) {
  const { access_token: token } = (await (await ask(id, secret, resource)).json()) as {
    access_token: string;
  };
  const keys = createRemoteJWKSet(new URL('/jwks', issuer));
  return (await jwtVerify(token, keys, { issuer, audience: resource, typ: 'at+jwt' })).payload;
}

describe('credentials that an approver makes', () => {
  it('read the feeds as the trust, and ask and prepare as its contributor, for ten minutes', async () => {
    const { id, secret } = await make('Scanner');
    expect(await claims(id, secret, 'urn:assay:feed')).toMatchObject({
      sub: id,
      scope: 'feed:read',
      org: { kind: 'TRUST', code: 'ZT001' },
    });
    const forAsking = await claims(id, secret, 'urn:assay:gateway');
    expect(forAsking).toMatchObject({
      sub: id,
      name: 'Scanner, a system of ZT001',
      nhsid_nrbac_roles: [{ org_code: 'ZT001', activity_codes: ['TRUST_CONTRIBUTOR'] }],
    });
    expect((forAsking.exp ?? 0) - (forAsking.iat ?? 0)).toBe(600);
  });

  it('show their secret once, and leave only its hash, readable by its owner only', async () => {
    const { browser, id, secret } = await make('Once');
    const list = await (await browser.open('/systems')).text();
    expect(list).toContain(id);
    expect(list).not.toContain(secret);
    const kept = await readFile(file(), 'utf8');
    expect(kept).toContain(id);
    expect(kept).not.toContain(secret);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    const all = JSON.parse(kept) as { clientId: string; secretHash: string }[];
    const hash = all.find(({ clientId }) => clientId === id)?.secretHash ?? '';
    expect(hash).toHaveLength(64);
    expect((await ask(id, hash, 'urn:assay:feed')).status).toBe(401);
  });

  it('survive a restart, and say on which day they were last used', async () => {
    const { id, secret } = await make('Lasting');
    await claims(id, secret, 'urn:assay:feed');
    await service.close();
    await start();
    await claims(id, secret, 'urn:assay:gateway');
    const { html } = await visit('trust ZT001');
    const item = html.slice(
      html.indexOf('Lasting'),
      html.indexOf('Revoke', html.indexOf('Lasting')),
    );
    expect(item).toContain('last used on');
  });

  it('get no token from the moment they are revoked, and none with another secret', async () => {
    const { browser, id, secret } = await make('Short');
    const other = await make('Other');
    expect((await ask(id, other.secret, 'urn:assay:feed')).status).toBe(401);
    expect((await ask(id, secret, 'urn:assay:feed')).status).toBe(200);
    expect((await revoke(browser, id)).status).toBe(303);
    for (const resource of ['urn:assay:feed', 'urn:assay:gateway'])
      expect((await ask(id, secret, resource)).status).toBe(401);
    expect(await (await browser.open('/systems')).text()).toContain('Revoked on');
    expect((await browser.open(`/systems/${id}/revoke`)).status).toBe(404);
    expect((await ask(other.id, other.secret, 'urn:assay:feed')).status).toBe(200);
  });

  it.each([
    ['', 'Enter a name for the system'],
    ['x'.repeat(61), 'must be 60 characters or fewer'],
    ['Twice', 'There is a credential named Twice already'],
  ])('need a name of their own: "%s"', async (name, message) => {
    if (name === 'Twice') await make('Twice');
    const { browser, html } = await visit('trust ZT001');
    const response = await browser.open('/systems', { name, token: formTokenIn(html) });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(message);
  });

  it('are twenty of a trust at most', async () => {
    const { browser, html } = await visit('trust ZT009');
    const token = formTokenIn(html);
    const answers = await Promise.all(
      Array.from({ length: 22 }, (_, i) =>
        browser.open('/systems', { name: `System ${String(i)}`, token }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 422);
    expect(refused).toHaveLength(2);
    expect(await refused[0]?.text()).toContain('20 credentials at most');
  });
});

describe('the page of credentials', () => {
  it.each(['dhsc-officer', 'administrator', 'trust-contributor ZT001'])(
    'is closed to %s, who may sign in as somebody else',
    async (persona) => {
      const { browser, response, html } = await visit(persona);
      expect(response.status).toBe(403);
      expect(html).toContain('Only an approver of a trust may do this');
      expect(formTokenIn(html)).toBe('');
      expect((await browser.open('/systems', { name: 'x', token: '' })).status).toBe(403);
      const again = await browser.open('/systems/sign-in');
      expect(again.headers.get('location')).toContain('prompt=login');
    },
  );

  it("shows nothing of another trust's, and revokes none of them", async () => {
    const { id, secret } = await make('Mine');
    const { browser, html } = await visit('trust ZT002');
    expect(html).not.toContain(id);
    expect((await browser.open(`/systems/${id}/revoke`)).status).toBe(404);
    const forced = await browser.open(`/systems/${id}/revoke`, { token: formTokenIn(html) });
    expect(forced.status).toBe(404);
    expect((await ask(id, secret, 'urn:assay:feed')).status).toBe(200);
  });

  it('takes no form that was not sent from it in this session', async () => {
    const { id, browser } = await make('Kept');
    const other = await visit('trust ZT001');
    for (const token of ['', 'x', formTokenIn(other.html)]) {
      expect((await browser.open('/systems', { name: 'Forged', token })).status).toBe(403);
      expect((await browser.open(`/systems/${id}/revoke`, { token })).status).toBe(403);
    }
    const list = await (await browser.open('/systems')).text();
    expect(list).not.toContain('Forged');
  });

  it('shows a name that is a script as text', async () => {
    const { browser } = await make('<script>alert(1)</script>', 'trust ZT003');
    const response = await browser.open('/systems');
    expect(await response.text()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const policy = response.headers.get('content-security-policy');
    for (const part of ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the file of credentials', () => {
  it('is read whole, or the identity provider does not start', async () => {
    const damaged = directory.file('damaged.json');
    await writeFile(damaged, '[{}]');
    await expect(CredentialStore.open(damaged)).rejects.toThrow('is damaged');
  });
});

describe('in a browser', () => {
  const faults: string[] = [];
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openPage(browser, faults);
  }, 60_000);
  afterAll(() => browser.close());

  it('credentials are made and revoked by the keyboard, on pages with which axe finds nothing wrong', async () => {
    const findings: string[] = [];
    const look = async () => findings.push(...(await axeFindings(page)));
    await page.goto(`${issuer}/systems`);
    await page.getByLabel('Approver at a trust').check();
    await page.getByLabel('ODS code of the trust').fill('ZT007');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Credentials of your trust' }).waitFor();
    await look();
    await page.getByLabel('Name of the system').press('Enter');
    await page.getByRole('link', { name: 'Enter a name for the system' }).press('Enter');
    await look();
    await page.keyboard.type('Scanner');
    await page.keyboard.press('Enter');
    await page.getByText('The secret is shown only now.').waitFor();
    await look();
    await page.getByRole('link', { name: 'Back to the credentials' }).press('Enter');
    await page.getByRole('link', { name: 'Revoke Scanner' }).press('Enter');
    await page.getByRole('button', { name: 'Revoke' }).waitFor();
    await look();
    await page.getByRole('button', { name: 'Revoke' }).press('Enter');
    await page.getByText('Revoked on').waitFor();
    await look();
    expect(findings).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);
});
