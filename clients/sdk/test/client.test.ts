import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AssayError, AssayRejected, clientCredentials, createAssayClient } from '../src/index.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const requests: IncomingMessage[] = [];
/** What is answered, one request after another; the last again and again. */
let answers: Answer[] = [];
const server = createServer((request, response) => {
  requests.push(request);
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  answer?.(request, response);
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  requests.length = 0;
});

const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
const brokenOff: Answer = (request) => request.socket.destroy();
const silent: Answer = () => undefined;
const failure = async (work: Promise<unknown>): Promise<AssayError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AssayError) return error;
  throw new Error(`not an AssayError: ${String(error)}`);
};

describe('a request', () => {
  it('carries the token and a number to quote', async () => {
    answers = [json({ data: { a: 1 } })];
    expect(await createAssayClient({ url, token: 'mine' }).request('{ a }', {})).toEqual({ a: 1 });
    expect(requests[0]?.headers).toMatchObject({
      authorization: 'Bearer mine',
      'x-correlation-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('answered in part fails, and keeps what was answered', async () => {
    const faults = [
      { message: 'No findings.', path: ['b'], extensions: { code: 'X', correlationId: '7' } },
    ];
    answers = [json({ data: { a: 1, b: null }, errors: faults })];
    const error = await failure(createAssayClient({ url, token: 'x' }).request('{ a b }', {}));
    expect(error).toMatchObject({ data: { a: 1, b: null }, faults, correlationId: '7' });
    expect(error.message).toBe('No findings. (7)');
  });

  it.each<[string, Answer, boolean]>([
    ['nothing answers', brokenOff, true],
    ['a part of Assay is away', json({ errors: [{ message: 'away' }] }, 503), true],
    ['it is wrong', json({ errors: [{ message: 'wrong' }] }, 400), false],
    [
      'it cannot be decided now',
      json({ data: null, errors: [{ message: 'x', extensions: { code: 'INPUTS_UNKNOWN' } }] }),
      true,
    ],
    ['something else answers', (_request, response) => response.end('<html>'), false],
  ])('says, when %s, whether it may pass', async (_, answer, mayPass) => {
    answers = [answer];
    const error = await failure(createAssayClient({ url, token: 'x' }).request('{ a }', {}));
    expect(error.mayPass).toBe(mayPass);
  });

  it('asks for a new token where one is not taken, once', async () => {
    const asked: boolean[] = [];
    const token = (_: string, { refused }: { refused: boolean }) => {
      asked.push(refused);
      return `token ${String(asked.length)}`;
    };
    const refused = json({ errors: [{ message: 'expired' }] }, 401);
    answers = [refused, json({ data: { a: 1 } })];
    await createAssayClient({ url, token }).request('{ a }', {});
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token 1',
      'Bearer token 2',
    ]);
    answers = [refused];
    expect((await failure(createAssayClient({ url, token }).request('{ a }', {}))).status).toBe(
      401,
    );
    expect(asked).toEqual([false, true, false, true]);
  });

  it("ends when its caller's signal does", async () => {
    answers = [silent];
    const stop = new AbortController();
    const asked = createAssayClient({ url, token: 'x' }).request('{ a }', {}, stop);
    setTimeout(() => {
      stop.abort();
    }, 50);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a change', () => {
  it('that was not made says every reason', async () => {
    const errors = [{ code: 'WRONG_STATE', message: 'Done already.' }];
    const refusal = { reason: 'No power.' };
    answers = [json({ data: { result: { remediation: null, errors, refusal } } })];
    const asked = createAssayClient({ url, token: 'x' }).acknowledge({ remediationId: '1' });
    await expect(asked).rejects.toThrow(AssayRejected);
    await expect(asked).rejects.toMatchObject({
      problems: errors,
      refusal: 'No power.',
      message: 'Done already. No power.',
    });
  });

  it('with a file that is not taken says why, and is not asked for', async () => {
    const upload = { url: `${url}/upload`, method: 'PUT', headers: [] };
    answers = [
      json({ data: { result: { attachmentId: '1', upload, errors: [] } } }),
      json({ message: 'The file is image/png; application/pdf was declared.' }, 415),
    ];
    const evidence = {
      remediationIds: ['1'],
      statement: 'x',
      files: [{ name: 'a.pdf', content: new Blob(['x']) }],
    };
    const error = await failure(createAssayClient({ url, token: 'x' }).submitEvidence(evidence));
    expect(error.message).toContain('application/pdf was declared');
    expect(error.status).toBe(415);
    expect(requests).toHaveLength(2);
  });
});

describe('a feed', () => {
  const event = (id: string) => ({ id, type: 't', subject: 's', time: '', source: '', data: {} });
  const follow = async (enough: number, signal?: AbortSignal): Promise<string[]> => {
    const seen: string[] = [];
    const client = createAssayClient({ url, token: 'x' });
    for await (const { id } of client.followFeed('findings', { after: '4', signal })) {
      seen.push(id);
      if (seen.length === enough) break;
    }
    return seen;
  };

  it('goes on after the last event, through answers that break off, faults and silence', async () => {
    answers = [
      json([event('5'), event('6')]),
      brokenOff,
      json({ message: 'away' }, 503),
      (_request, response) => response.end('[{"id":"7"'),
      json([]),
      json([event('7')]),
    ];
    expect(await follow(3)).toEqual(['5', '6', '7']);
    expect(requests.map((request) => request.url)).toEqual([
      '/feeds/findings?after=4&timeout=25',
      ...Array.from({ length: 5 }, () => '/feeds/findings?after=6&timeout=25'),
    ]);
  });

  it('ends with its signal, whether it waits for an event or for the network', async () => {
    for (const answer of [silent, brokenOff]) {
      answers = [answer];
      expect(await follow(1, AbortSignal.timeout(100))).toEqual([]);
    }
  });

  it('that is closed to the caller fails', async () => {
    answers = [json({ message: 'This feed has nothing that trusts may read.' }, 403)];
    await expect(follow(1)).rejects.toThrow('This feed has nothing that trusts may read.');
  });
});

describe('client credentials', () => {
  const tokens = () => clientCredentials({ issuer: url, clientId: 'a b', clientSecret: 's:1' });
  const ask = (source: ReturnType<typeof tokens>, audience: 'gateway' | 'feed', refused = false) =>
    typeof source === 'string' ? source : source(`urn:assay:${audience}`, { refused });

  it('are exchanged once for each audience, and again where a token was refused or ends', async () => {
    let n = 0;
    const lasting =
      (seconds: number): Answer =>
      (request, response) => {
        n += 1;
        json({ access_token: `t${String(n)}`, expires_in: seconds })(request, response);
      };
    answers = [lasting(600), lasting(600), lasting(20), lasting(600)];
    const source = tokens();
    expect(await Promise.all([ask(source, 'gateway'), ask(source, 'feed')])).toEqual(['t1', 't2']);
    expect(await ask(source, 'gateway')).toBe('t1');
    expect(await ask(source, 'gateway', true)).toBe('t3');
    expect(await ask(source, 'gateway')).toBe('t4');
    expect(requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('a%20b:s%3A1').toString('base64')}`,
    );
  });

  it('that were revoked say so, and are tried again', async () => {
    answers = [
      json({ error: 'invalid_client' }, 401),
      json({ access_token: 't', expires_in: 600 }),
    ];
    const source = tokens();
    expect((await failure(Promise.resolve(ask(source, 'feed')))).message).toContain('revoked');
    expect(await ask(source, 'feed')).toBe('t');
  });
});
