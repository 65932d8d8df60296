import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { FeedConsumer, Rejection, type FeedHandlers, type FeedSource } from '../src/index.ts';
import { TestFeed, type TestDatabase } from '../src/testing/index.ts';
import { openNotes, silent } from './support/start-notes.ts';

let dataSource: DataSource;
let database: TestDatabase;
let feed: TestFeed;
let source: FeedSource;
const running: FeedConsumer[] = [];

beforeAll(async () => {
  ({ dataSource, database } = await openNotes());
});
afterAll(() => dataSource.destroy());
beforeEach(async () => {
  feed = new TestFeed('source');
  source = await feed.start();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((consumer) => consumer.stop()));
  await feed.close();
  await database.asSuperuser('truncate copies, feed_cursors');
});

const copying: FeedHandlers = {
  copied: async (tx, event) => {
    await tx.manager.query('insert into copies values ($1, $2, $3)', [
      event.subject,
      event.id,
      JSON.stringify(event.data),
    ]);
  },
};

function consumer(
  options: Partial<ConstructorParameters<typeof FeedConsumer>[0]> = {},
): FeedConsumer {
  const made = new FeedConsumer({
    subgraph: 'copy',
    source,
    dataSource,
    handlers: copying,
    logger: silent,
    ...options,
  });
  running.push(made);
  return made;
}

const copied = () =>
  dataSource
    .query<{ position: string }[]>('select position from copies order by position')
    .then((rows) => rows.map((row) => Number(row.position)));
const cursor = () =>
  dataSource
    .query<{ position: string }[]>('select position from feed_cursors')
    .then((rows) => rows[0]?.position);
const push = (count: number) => {
  for (let n = 0; n < count; n++) feed.push('copied', String(n), { n });
};
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

const event = (id: number) => ({
  specversion: '1.0',
  id: String(id),
  source: 'urn:assay:source',
  type: 'copied',
  subject: String(id),
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  data: {},
});

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a consumer', () => {
  it('applies what there is, then what comes, each event once', async () => {
    push(3);
    consumer().start();
    await until(async () => (await copied()).length === 3);
    push(2);
    await until(async () => (await copied()).length === 5);
    expect(await copied()).toEqual(upTo(5));
    expect(await cursor()).toBe('5');
  });

  it('passes over types that it does not know, and moves on', async () => {
    feed.push('unknown', '1', {});
    push(1);
    await consumer().pullToHead();
    expect(await copied()).toEqual([2]);
    expect(await cursor()).toBe('2');
  });

  it('reads on where it was when the process is killed between two batches', async () => {
    push(600);
    const first = consumer();
    first.start();
    await until(async () => (await copied()).length >= 500);
    await first.stop();
    push(10);
    await consumer().pullToHead();
    expect(await copied()).toEqual(upTo(610));
  });

  it('applies each event once although it is cut off at the moment it moves its cursor', async () => {
    await database.asSuperuser(`
      create sequence cuts;
      create function cut_off() returns trigger language plpgsql security definer as $$
        begin
          if new.position > 0 and nextval('cuts') <= 3 then
            perform pg_terminate_backend(pg_backend_pid());
          end if;
          return new;
        end $$;
      create trigger cut_off before insert or update on feed_cursors
        for each row execute function cut_off()`);
    push(700);
    consumer({ retryMilliseconds: 1 }).start();
    await until(async () => (await cursor()) === '700');
    const [{ cuts }] = (await database.asSuperuser('select last_value::int as cuts from cuts')) as [
      { cuts: number },
    ];
    await database.asSuperuser('drop trigger cut_off on feed_cursors');
    expect(cuts).toBeGreaterThan(3);
    expect(await copied()).toEqual(upTo(700));
  });

  it('keeps the cursor where it was when a handler fails, and tries again', async () => {
    let failures = 2;
    const failing: FeedHandlers = {
      copied: async (tx, event) => {
        await copying.copied!(tx, event);
        if (event.id === '3' && failures-- > 0) throw new Error('not yet');
      },
    };
    push(4);
    await expect(consumer({ handlers: failing }).pullToHead()).rejects.toThrow(Rejection);
    expect(await copied()).toEqual([]);
    expect(await cursor()).toBeUndefined();
    consumer({ handlers: failing }).start();
    await until(async () => (await copied()).length === 4);
    expect(failures).toBeLessThan(0);
    expect(await copied()).toEqual(upTo(4));
  });

  it('applies each event once, however many processes consume at a time', async () => {
    push(700);
    const consumers = upTo(4).map(() => consumer());
    for (const each of consumers) each.start();
    await Promise.all(consumers.map((each) => each.pullToHead()));
    expect(await copied()).toEqual(upTo(700));
  });

  it('survives its source being away, and catches up', async () => {
    const away = await listening((_, response) => response.writeHead(500).end('<html>'));
    const moving: FeedSource = { ...source, url: away.url };
    consumer({ source: moving }).start();
    await until(() => away.asked() > 0);
    Object.assign(moving, { url: source.url });
    push(1);
    await until(async () => (await copied()).length === 1);
    away.server.close();
  });

  it('asks for a new token once its own was refused', async () => {
    const tokens: (boolean | undefined)[] = [];
    const strict = await listening((request, response) => {
      const fresh = request.headers.authorization === 'Bearer new';
      response.writeHead(fresh ? 200 : 401, { 'content-type': 'application/json' }).end('[]');
    });
    const token = (refused?: boolean) => {
      tokens.push(refused);
      return Promise.resolve(refused ? 'new' : 'old');
    };
    const once = consumer({ source: { name: 'source', url: strict.url, token } });
    await expect(once.pullToHead()).rejects.toThrow(Rejection);
    await once.pullToHead();
    expect(tokens).toEqual([false, true]);
    strict.server.close();
  });

  it('brings the feeds it relies on to their head before it applies a batch', async () => {
    const other = new TestFeed('relied-on');
    const relied = consumer({ source: await other.start() });
    other.push('copied', 'organisation', {});
    feed.push('checked', 'finding', {});
    let seen: number | undefined;
    const checking: FeedHandlers = {
      checked: async (tx) => {
        seen = (await tx.manager.query<unknown[]>('select from copies')).length;
      },
    };
    await consumer({ handlers: checking, after: [relied] }).pullToHead();
    expect(seen).toBe(1);
    await other.close();
  });
});

describe('pulling to the head', () => {
  it('applies everything that there is, over several batches', async () => {
    push(1_200);
    await consumer().pullToHead();
    expect(await copied()).toEqual(upTo(1_200));
  });

  it('does not run after a source that never stops telling', async () => {
    let id = 0;
    const busy = await listening((_, response) => {
      response.end(JSON.stringify([event(++id)]));
    });
    await consumer({ source: { ...source, url: busy.url } }).pullToHead();
    expect(id).toBe(1);
    busy.server.close();
  });

  const unknown = {
    errors: [{ code: 'INPUTS_UNKNOWN', message: expect.stringContaining('What source holds') }],
  };
  const never = () => new Promise<never>(() => undefined);

  it.each([
    ['the source hangs', { respond: () => undefined }],
    [
      'the source begins an answer and hangs',
      { respond: (_: unknown, r: Answer) => void r.write('[') },
    ],
    ['the source fails', { respond: (_: unknown, r: Answer) => void r.writeHead(503).end() }],
    [
      'the source answers what is no feed',
      { respond: (_: unknown, r: Answer) => void r.end('{"id":1}') },
    ],
    ['no token is to be had', { respond: () => undefined, token: never }],
  ])('rejects with INPUTS_UNKNOWN within its limit when %s', async (_, { respond, ...rest }) => {
    const { server, url } = await listening(respond);
    const started = Date.now();
    const pulled = consumer({
      source: { name: 'source', token: source.token, url, ...rest },
      pullLimitMilliseconds: 300,
    }).pullToHead();
    await expect(pulled).rejects.toMatchObject(unknown);
    expect(Date.now() - started).toBeLessThan(2_000);
    expect(await cursor()).toBeUndefined();
    server.closeAllConnections();
    server.close();
  });

  it('rejects with INPUTS_UNKNOWN when nothing listens there', async () => {
    const { server, url } = await listening(() => undefined);
    server.close();
    await expect(consumer({ source: { ...source, url } }).pullToHead()).rejects.toMatchObject(
      unknown,
    );
  });
});

type Answer = Parameters<Parameters<typeof createServer>[1] & object>[1];
type Request = Parameters<Parameters<typeof createServer>[1] & object>[0];

/** Something that listens, and answers as a test says. */
async function listening(
  respond: (request: Request, response: Answer) => void,
): Promise<{ server: Server; url: string; asked: () => number }> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${String(port)}`, asked: () => count };
}
