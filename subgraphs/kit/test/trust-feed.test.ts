import { SignJWT } from 'jose';
import { systemCaller, UnitOfWork } from '../src/index.ts';
import { startNotes, type Notes } from './support/start-notes.ts';

const NOTE = 'assay.notes.note.v1';
const INTERNAL = 'assay.notes.internal.v1';

let notes: Notes;
let open: Notes;
let closed: Notes;
beforeAll(async () => {
  notes = await startNotes({ feedForTrusts: { types: [NOTE], whose: 'THEIR OWN' } });
  open = await startNotes({ feedForTrusts: { types: [NOTE], whose: 'EVERYBODY' } });
  closed = await startNotes();
  for (const each of [notes, open, closed])
    await tell(each, [NOTE, 'A'], [NOTE, 'B'], [INTERNAL, 'A'], [NOTE, undefined], [NOTE, 'A']);
});
afterAll(() => Promise.all([notes, open, closed].map(({ service }) => service.close())));

const tell = (
  { dataSource }: Notes,
  ...events: (readonly [type: string, odsCode: string | undefined])[]
) =>
  new UnitOfWork(dataSource, systemCaller('notes')).write((tx) => {
    for (const [type, odsCode] of events) tx.emit({ type, subject: 'note', data: { odsCode } });
    return Promise.resolve();
  });

async function read({ base }: Notes, token: string, query = '') {
  const response = await fetch(new URL(`/feed${query}`, base), {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: (await response.json()) as any };
}
const asTrust = async (of: Notes, code: string, query = '') =>
  read(of, await of.keys.feedTokenOfTrust(code), query);
const ids = (body: { id: string }[]) => body.map(({ id }) => id);

describe("a trust's own systems", () => {
  it('read what carries their code and is of a type for trusts, under the ids of the whole feed', async () => {
    const { status, body } = await asTrust(notes, 'A');
    expect(status).toBe(200);
    expect(ids(body)).toEqual(['1', '5']);
    expect(ids((await asTrust(notes, 'B')).body)).toEqual(['2']);
    expect((await asTrust(notes, 'C')).body).toEqual([]);
  });

  it('go on after the last event they saw, past what is hidden from them', async () => {
    expect(ids((await asTrust(notes, 'A', '?after=1')).body)).toEqual(['5']);
    expect((await asTrust(notes, 'A', '?after=5')).body).toEqual([]);
  });

  it('wait for an event of their own, whatever happens to others', async () => {
    const waiting = asTrust(notes, 'A', '?after=5&timeout=20');
    await tell(notes, [NOTE, 'B']);
    const silence = new Promise((resolve) => setTimeout(resolve, 300, 'silence'));
    expect(await Promise.race([waiting, silence])).toBe('silence');
    await tell(notes, [NOTE, 'A']);
    expect(ids((await waiting).body)).toEqual(['7']);
  });

  it('read a public feed whole, apart from types that are for no trust', async () => {
    expect(ids((await asTrust(open, 'A')).body)).toEqual(['1', '2', '4', '5']);
  });

  it('are told that a feed is not for them', async () => {
    expect(await asTrust(closed, 'A')).toEqual({
      status: 403,
      body: { message: 'This feed has nothing that trusts may read.' },
    });
  });
});

it('a subgraph reads everything, as before', async () => {
  const { body } = await read(notes, await notes.keys.feedToken());
  expect(ids(body).slice(0, 5)).toEqual(['1', '2', '3', '4', '5']);
});

it.each([
  ['a body', { kind: 'BODY', code: 'A' }],
  ['nobody', { kind: 'TRUST', code: '' }],
  ['several', { kind: 'TRUST', code: ['A', 'B'] }],
  ['null', null],
  ['a text', 'A'],
])('a token whose organisation is %s is refused', async (_, org) => {
  const token = await new SignJWT({ scope: 'feed:read', org })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test' })
    .setIssuer('https://issuer.test')
    .setAudience('urn:assay:feed')
    .setSubject('somebody')
    .setExpirationTime('1m')
    .sign(notes.keys.privateKey);
  expect((await read(notes, token)).status).toBe(401);
});
