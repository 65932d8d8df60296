import { createHmac } from 'node:crypto';
import { post } from '@assay/kit/testing';
import { exportSPKI, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import { TestGraph } from './support/graph.ts';
import { cis2Claims, TestIdentityProvider, type TokenParts } from './support/identity.ts';

const QUERY = '{ trust(odsCode: "RA1") { name } }';
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

let graph: TestGraph;
let second: TestIdentityProvider;

beforeAll(async () => {
  second = await TestIdentityProvider.start();
  graph = await TestGraph.start();
});
afterAll(async () => {
  await graph.close();
  await second.close();
});
afterEach(() => {
  graph.trusts.calls.length = 0;
  graph.trusts.attempts = 0;
});

function send(authorization: string | undefined, body = JSON.stringify({ query: QUERY })) {
  return fetch(`${graph.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body,
  });
}

async function refusalOf(authorization: string | undefined) {
  const response = await send(authorization);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    code: errors[0]?.extensions.code,
    message: errors[0]?.message,
  };
}

const tokenWith = (parts: TokenParts) => graph.identity.token(parts);

async function forgeries(): Promise<[string, string][]> {
  const { identity } = graph;
  const good = await identity.token();
  const [header = '', payload = '', signature = ''] = good.split('.');
  const publicKey = (await importJWK(identity.publicJwk, 'RS256', {
    extractable: true,
  })) as CryptoKey;
  const hs256 = `${encode({ alg: 'HS256', kid: 'rsa', typ: 'at+jwt' })}.${payload}`;
  const mac = createHmac('sha256', await exportSPKI(publicKey))
    .update(hs256)
    .digest('base64url');
  const { privateKey: stranger } = await generateKeyPair('RS256');
  const administrator = {
    ...JSON.parse(Buffer.from(payload, 'base64url').toString()),
    sub: 'administrator',
  };
  return [
    ['of another key under the same key id', await tokenWith({ key: stranger })],
    ['with an altered signature', `${header}.${payload}.${signature.slice(0, -6)}AAAAAA`],
    ['with an altered payload', `${header}.${encode(administrator)}.${signature}`],
    ['without a signature, alg none', `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`],
    [
      'alg none with a signature',
      `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.${signature}`,
    ],
    ['signed HS256 with the public key', `${hs256}.${mac}`],
    ['signed with another algorithm by the right key', await tokenWith({ alg: 'PS256' })],
    ['for another audience', await tokenWith({ audience: 'urn:assay:feed' })],
    ['of another issuer', await tokenWith({ issuer: 'https://elsewhere.test' })],
    ['of an issuer that is not configured', await second.token()],
    ['that is no access token', await tokenWith({ typ: 'JWT' })],
    ['that is no token', 'letmein'],
    ['that is no JSON', 'a.b.c'],
  ];
}

describe('who gets in', () => {
  it('a person with a valid access token gets an answer', async () => {
    const { status, data, errors } = await graph.ask(QUERY);
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { trust: { name: 'Ashdown' } },
      errors: undefined,
    });
  });

  it('a request without a token is told how to sign in', async () => {
    expect(await refusalOf(undefined)).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      challenge: 'Bearer realm="assay"',
      message: 'Sign in first: send an access token in the header "Authorization: Bearer <token>".',
    });
  });

  it('an expired token is told to sign in again', async () => {
    const token = await tokenWith({ expires: Math.floor(Date.now() / 1000) - 60 });
    const { status, code, challenge, message } = await refusalOf(`Bearer ${token}`);
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(message).toMatch(/expired/);
    expect(challenge).toContain('error="invalid_token"');
  });

  it('no forged token gets in, and the refusal does not say what gave it away', async () => {
    for (const [kind, token] of await forgeries()) {
      const { status, code, challenge, message } = await refusalOf(`Bearer ${token}`);
      expect([kind, status, code]).toEqual([kind, 401, 'UNAUTHENTICATED']);
      expect(challenge).toContain('error="invalid_token"');
      expect(message).toBe(
        'The access token is not valid here. Send one that the identity provider issued for Assay, as "Authorization: Bearer <token>".',
      );
    }
    expect(graph.trusts.attempts).toBe(0);
  });

  it('another scheme than Bearer is not a token', async () => {
    expect(await refusalOf(`Basic ${btoa('a:b')}`)).toMatchObject({ status: 401 });
  });

  it('a stranger is refused before the body is read', async () => {
    const response = await send(undefined, '{ this is not JSON');
    expect(response.status).toBe(401);
  });
});

describe('what a role gives', () => {
  const refusals: [string, Record<string, unknown>][] = [
    ['no roles at all', {}],
    ['no selected role', { ...cis2Claims('CQC', ['INSPECTOR']), selected_roleid: undefined }],
    [
      'a selected role that is not theirs',
      { ...cis2Claims('CQC', ['INSPECTOR']), selected_roleid: 'x' },
    ],
    ['only activities of other systems', cis2Claims('CQC', ['B0572'])],
    ['roles of a trust and of a body', cis2Claims('CQC', ['INSPECTOR', 'TRUST_APPROVER'])],
    ['roles of a body and of the operator', cis2Claims('CQC', ['INSPECTOR', 'ADMINISTRATOR'])],
  ];

  it.each(refusals)('a person with %s is refused', async (_kind, claims) => {
    const { status, code, challenge } = await refusalOf(`Bearer ${await tokenWith({ claims })}`);
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
    expect(challenge).toContain('error="insufficient_scope"');
    expect(graph.trusts.attempts).toBe(0);
  });

  it('the selected role names organisation and roles, and unknown activities are passed over', async () => {
    const token = await tokenWith({
      sub: 'nhsd-lead',
      org: 'NHSD',
      roles: ['LEAD_INSPECTOR', 'B0572', 'ENFORCEMENT_OFFICER'],
    });
    await post(graph.base, { query: QUERY }, token);
    expect(graph.trusts.calls[0]?.viewer).toEqual({
      person: 'nhsd-lead',
      organisation: { kind: 'BODY', code: 'NHSD' },
      roles: ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'],
    });
  });
});

describe('a second issuer', () => {
  it('lets its people in, told apart from those of the first', async () => {
    const first = await TestIdentityProvider.start();
    const both = await TestGraph.start({ issuers: [first.issuer, second.issuer] });
    const answers = [
      await post(both.base, { query: QUERY }, await first.token()),
      await post(both.base, { query: QUERY }, await second.token()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.trusts.calls.map(({ viewer }) => viewer.person)).toEqual([
      'cqc-inspector',
      `${second.issuer.issuer}#cqc-inspector`,
    ]);
    await both.close();
    await first.close();
  });
});

describe('an identity provider that is down', () => {
  it('makes the gateway unready, and sign-in a matter of trying again', async () => {
    const gone = await TestIdentityProvider.start();
    const token = await gone.token();
    await gone.close();
    const alone = await TestGraph.start({ issuers: [gone.issuer] });
    const answer = await post(alone.base, { query: QUERY }, token);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([
      503,
      'AUTHENTICATION_UNAVAILABLE',
    ]);
    expect((await fetch(`${alone.base}/readyz`)).status).toBe(503);
    expect((await fetch(`${alone.base}/livez`)).status).toBe(200);
    await alone.close();
  });
});
