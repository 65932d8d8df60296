import { SignJWT, UnsecuredJWT } from 'jose';
import { systemCaller, UnitOfWork } from '../src/index.ts';
import { people } from '../src/testing/index.ts';
import { startNotes, type Notes } from './support/start-notes.ts';

let notes: Notes;
beforeAll(async () => {
  notes = await startNotes();
});
afterAll(() => notes.service.close());

const emit = (...subjects: string[]) =>
  new UnitOfWork(notes.dataSource, systemCaller('notes')).write((tx) => {
    for (const subject of subjects)
      tx.emit({ type: 'assay.notes.note.v1', subject, data: { subject } });
    return Promise.resolve();
  });

async function get(query: string, token?: string, of = notes) {
  const response = await fetch(new URL(`/feed${query}`, of.base), {
    headers: { authorization: `Bearer ${token ?? (await of.keys.feedToken())}` },
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: JSON.parse(text),
  };
}

const head = async () => {
  const [row] = await notes.database.asSuperuser<{ id: string }>(
    'select coalesce(max(id), 0)::text as id from outbox',
  );
  return row!.id;
};

describe('the feed', () => {
  it('tells events after the given one, oldest first, as CloudEvents', async () => {
    const before = await head();
    await emit('first', 'second');
    const { status, type, body } = await get(`?after=${before}`);
    expect(status).toBe(200);
    expect(type).toContain('application/cloudevents-batch+json');
    expect(body).toEqual(
      ['first', 'second'].map((subject) => ({
        specversion: '1.0',
        id: expect.stringMatching(/^\d+$/),
        source: 'urn:assay:notes',
        type: 'assay.notes.note.v1',
        subject,
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        datacontenttype: 'application/json',
        data: { subject },
      })),
    );
    expect((await get(`?after=${String(body[0].id)}`)).body).toEqual([body[1]]);
  });

  it('answers at once without a timeout, and with none left', async () => {
    const at = await head();
    const started = Date.now();
    expect((await get(`?after=${at}`)).body).toEqual([]);
    expect((await get(`?after=${at}&timeout=0`)).body).toEqual([]);
    expect(Date.now() - started).toBeLessThan(900);
  });

  it('waits for the next event and answers with it', async () => {
    const waiting = get(`?after=${await head()}&timeout=20`);
    const silence = new Promise((resolve) => setTimeout(resolve, 150, 'silence'));
    expect(await Promise.race([waiting, silence])).toBe('silence');
    await emit('awaited');
    expect((await waiting).body).toMatchObject([{ subject: 'awaited' }]);
  });

  it('is woken by a commit: it tells events one by one sooner than looking every second would', async () => {
    const started = Date.now();
    for (let n = 0; n < 6; n++) {
      const waiting = get(`?after=${await head()}&timeout=20`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await emit(String(n));
      expect((await waiting).body).toMatchObject([{ subject: String(n) }]);
    }
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('answers with nothing when the time is up', async () => {
    expect((await get(`?after=${await head()}&timeout=1`)).body).toEqual([]);
  });

  it('gives at most 500 events at a time', async () => {
    const before = await head();
    await emit(...Array.from({ length: 501 }, (_, i) => `n${String(i)}`));
    const { body } = await get(`?after=${before}`);
    expect(body).toHaveLength(500);
    expect((await get(`?after=${String(body.at(-1).id)}`)).body).toHaveLength(1);
  });

  it('goes on telling when the connection that listens is cut', async () => {
    for (let round = 0; round < 2; round++) {
      const waiting = get(`?after=${await head()}&timeout=20`);
      const cut = await notes.database.asSuperuser(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and query = 'listen feed'`,
      );
      await emit(`after cut ${String(round)}`);
      expect((await waiting).body).toMatchObject([{ subject: `after cut ${String(round)}` }]);
      if (round === 0) expect(cut).toHaveLength(1);
      await listening();
    }
  });
});

/** Until the feed's connection listens. */
async function listening(): Promise<void> {
  const query = `select from pg_stat_activity where datname = current_database() and query = 'listen feed'`;
  while ((await notes.database.asSuperuser(query)).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a malformed question', () => {
  it.each([
    ['?after=x', 'after'],
    ['?after=-1', 'after'],
    ['?after=1e3', 'after'],
    ['?after=99999999999999999999', 'after'],
    ['?after=1&after=2', 'after'],
    ['?timeout=soon', 'timeout'],
    ['?timeout=26', 'timeout'],
    ['?timeout=-1', 'timeout'],
    ['?timeout=', 'timeout'],
    ['?timeout=1.5', 'timeout'],
    ['?since=1', 'since'],
  ])('gets 400 that names what is wrong: %s', async (query, name) => {
    const { status, body } = await get(query);
    expect(status).toBe(400);
    expect(body.message).toContain(name);
  });
});

describe('who may read it', () => {
  const token = (claims: object, options: { alg?: string; typ?: string; key?: Uint8Array } = {}) =>
    new SignJWT({ scope: 'feed:read', ...claims })
      .setProtectedHeader({
        alg: options.alg ?? 'EdDSA',
        typ: options.typ ?? 'at+jwt',
        kid: 'test',
      })
      .setIssuer('https://issuer.test')
      .setAudience('urn:assay:feed')
      .setSubject('findings')
      .setExpirationTime('1m')
      .sign(options.key ?? notes.keys.privateKey);
  const rewritten = async (claims: Record<string, unknown>) => {
    const signer = new SignJWT({
      iss: 'https://issuer.test',
      aud: 'urn:assay:feed',
      sub: 'findings',
      scope: 'feed:read',
      exp: Math.floor(Date.now() / 1_000) + 60,
      ...claims,
    });
    return signer
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test' })
      .sign(notes.keys.privateKey);
  };

  const refused: Readonly<Record<string, () => Promise<string>>> = {
    'no token': () => Promise.resolve(''),
    'a token without the scope': () => token({ scope: 'openid' }),
    'a token with no scope at all': () => token({ scope: undefined }),
    'a scope that only begins like it': () => token({ scope: 'feed:readwrite' }),
    'a token for another audience': () => rewritten({ aud: 'urn:assay:gateway' }),
    'a token of another issuer': () => rewritten({ iss: 'urn:assay:gateway' }),
    'an expired token': () => rewritten({ exp: Math.floor(Date.now() / 1_000) - 60 }),
    'a token that never expires': () => rewritten({ exp: undefined }),
    'a token of another type': () => token({}, { typ: 'JWT' }),
    'a warrant': () => notes.keys.warrant('notes', people.cqcLead),
    'a token signed with the public key as a shared secret': () =>
      token({}, { alg: 'HS256', key: Buffer.from(notes.keys.publicJwk.x ?? '', 'base64url') }),
    'a token without a signature': () =>
      Promise.resolve(
        new UnsecuredJWT({ scope: 'feed:read' })
          .setIssuer('https://issuer.test')
          .setAudience('urn:assay:feed')
          .setSubject('findings')
          .setExpirationTime('1m')
          .encode(),
      ),
  };
  it.each(Object.keys(refused))('is refused: %s', async (kind) => {
    const { status, body } = await get('?after=x', await refused[kind]!());
    expect(status).toBe(401);
    expect(body).toEqual({ message: 'A token with scope feed:read is required.' });
  });

  it('is admitted with the scope among others', async () => {
    expect(await get('', await token({ scope: 'openid feed:read' }))).toMatchObject({
      status: 200,
    });
  });
});

it('a drain ends the long polls at once, and no connection is left', async () => {
  const other = await startNotes();
  const waiting = get('?timeout=25', undefined, other);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const started = Date.now();
  await other.service.close();
  expect((await waiting).body).toEqual([]);
  expect(Date.now() - started).toBeLessThan(5_000);
  const left = await other.database.asSuperuser(
    `select query from pg_stat_activity where datname = current_database() and usename = 'assay_test'`,
  );
  expect(left).toEqual([]);
});
