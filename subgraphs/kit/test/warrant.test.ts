import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { people } from '../src/testing/index.ts';
import { startNotes, type Notes } from './support/start-notes.ts';

const viewer = people.approverOf('RXX');
let notes: Notes;

beforeAll(async () => {
  notes = await startNotes();
});
afterAll(() => notes.service.close());

const claims = { org: viewer.organisation, roles: viewer.roles };
const now = () => Math.floor(Date.now() / 1_000);

/** A warrant as the gateway makes it, apart from what a test changes. */
function warrant(
  change: {
    readonly header?: { alg?: string; typ?: string; kid?: string };
    readonly claims?: Record<string, unknown>;
    readonly key?: Parameters<SignJWT['sign']>[0];
  } = {},
): Promise<string> {
  return new SignJWT({
    iss: 'urn:assay:gateway',
    aud: 'urn:assay:notes',
    sub: viewer.person,
    jti: crypto.randomUUID(),
    iat: now(),
    exp: now() + 60,
    ...claims,
    ...change.claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test', ...change.header })
    .sign(change.key ?? notes.keys.privateKey);
}

async function flipped(): Promise<string> {
  const [header, , signature] = (await warrant()).split('.');
  const payload = {
    iss: 'urn:assay:gateway',
    aud: 'urn:assay:notes',
    sub: 'administrator',
    jti: '1',
  };
  const body = { ...payload, iat: now(), exp: now() + 60, ...claims };
  return [header, Buffer.from(JSON.stringify(body)).toString('base64url'), signature].join('.');
}

const refused: Readonly<Record<string, () => string | undefined | Promise<string>>> = {
  'no token': () => undefined,
  'a word instead of a token': () => 'warrant',
  'a token signed by another key': async () =>
    warrant({ key: (await generateKeyPair('EdDSA')).privateKey }),
  'a token whose claims were changed after signing': flipped,
  'an expired warrant': () => warrant({ claims: { iat: now() - 120, exp: now() - 60 } }),
  'a warrant that claims to live longer than warrants do': () =>
    warrant({ claims: { iat: now() - 120, exp: now() + 3_600 } }),
  'a warrant for another subgraph': () => notes.keys.warrant('findings', viewer),
  'a warrant of another issuer': () => warrant({ claims: { iss: 'https://issuer.test' } }),
  'a token of another type': () => warrant({ header: { typ: 'JWT' } }),
  'a token without an algorithm': () =>
    new UnsecuredJWT({ ...claims, jti: '1' })
      .setIssuer('urn:assay:gateway')
      .setAudience('urn:assay:notes')
      .setSubject(viewer.person)
      .setIssuedAt()
      .setExpirationTime('1m')
      .encode(),
  'a token signed with the public key as a shared secret': () =>
    warrant({
      header: { alg: 'HS256' },
      key: Buffer.from(notes.keys.publicJwk.x ?? '', 'base64url'),
    }),
  'an access token of the identity provider': () =>
    warrant({ claims: { iss: 'https://issuer.test', aud: 'urn:assay:gateway' } }),
  'a feed token': () => notes.keys.feedToken(),
  'a warrant without an organisation': () => warrant({ claims: { org: undefined } }),
  'a warrant without roles': () => warrant({ claims: { roles: [] } }),
  'a warrant with an unknown role': () => warrant({ claims: { roles: ['ROOT'] } }),
  'a warrant without an expiry': () => warrant({ claims: { exp: undefined } }),
  'a warrant that names nobody': () => warrant({ claims: { sub: undefined } }),
};

const entities = '{ _entities(representations: [{ __typename: "Note", id: "1" }]) { __typename } }';
const bodies: Readonly<Record<string, string>> = {
  'a query': JSON.stringify({ query: '{ notes { totalCount } }' }),
  'a query of entities': JSON.stringify({ query: entities }),
  'a query of the schema': JSON.stringify({ query: '{ _service { sdl } }' }),
  'a body that is no JSON': '{ "query": ',
};

async function send(body: string, token?: string): Promise<{ status: number; body: string }> {
  const response = await fetch(new URL('/graphql', notes.base), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body,
  });
  return { status: response.status, body: await response.text() };
}

describe.each(Object.keys(refused))('%s', (kind) => {
  it.each(Object.keys(bodies))(
    'is refused with 401 before anything is parsed: %s',
    async (body) => {
      const answer = await send(bodies[body]!, await refused[kind]!());
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body)).toEqual({
        errors: [
          {
            message: 'A warrant of the gateway is required.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
    },
  );
});

describe('a warrant of the gateway', () => {
  it('opens queries, entities and the schema', async () => {
    for (const body of ['a query', 'a query of entities', 'a query of the schema'])
      expect(await send(bodies[body]!, await warrant())).toMatchObject({ status: 200 });
  });

  it('makes the caller the person it names', async () => {
    const text = crypto.randomUUID();
    await notes.as(viewer)(
      'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { errors { message } } }',
      { input: { id: crypto.randomUUID(), text, idempotencyKey: '1' } },
    );
    const rows = await notes.database.asSuperuser('select owner from notes where text = $1', [
      text,
    ]);
    expect(rows).toEqual([{ owner: 'RXX' }]);
  });

  it('gets 400 for a body that is no JSON, and 413 for one that is too large', async () => {
    const large = JSON.stringify({
      query: '{ notes { totalCount } }',
      padding: 'x'.repeat(1_100_000),
    });
    expect(await send(bodies['a body that is no JSON']!, await warrant())).toMatchObject({
      status: 400,
    });
    expect(await send(large, await warrant())).toMatchObject({ status: 413 });
    expect(await send(large)).toMatchObject({ status: 401 });
  });
});

it('GraphQL is answered by POST only', async () => {
  const response = await fetch(new URL('/graphql?query={__typename}', notes.base), {
    headers: { authorization: `Bearer ${await warrant()}` },
  });
  expect(response.status).toBe(404);
});
