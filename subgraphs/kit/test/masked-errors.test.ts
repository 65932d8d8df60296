import { Writable } from 'node:stream';
import { createLogger } from '../src/index.ts';
import { people } from '../src/testing/index.ts';
import { writeNote } from './support/documents.ts';
import { startNotes, type Notes } from './support/start-notes.ts';

const lines: string[] = [];
const sink = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    lines.push(chunk.toString());
    done();
  },
});

let notes: Notes;
beforeAll(async () => {
  notes = await startNotes({ logger: createLogger('notes', 'info', sink) });
});
afterAll(() => notes.service.close());

const as = () => notes.as(people.approverOf('RXX'));
const fault = (sql: string) => as()('query ($sql: String!) { fault(sql: $sql) }', { sql });

describe('a fault', () => {
  it.each([
    ['a division by zero', 'select 1/0'],
    ['a table that is not there', 'select secret from secret_table'],
    ['a write in a read', `insert into entries values ('1', 'x')`],
  ])(
    'is masked, and logged under the correlation id that the answer carries: %s',
    async (_, sql) => {
      const answer = await fault(sql);
      const id = answer.errors?.[0]?.extensions.correlationId;
      expect(answer.errors).toEqual([
        {
          message: `Something went wrong on our side. Quote ${String(id)} when you report it.`,
          path: ['fault'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: id },
        },
      ]);
      expect(JSON.stringify(answer)).not.toMatch(
        /select|secret|entries|zero|\.ts|node_modules|postgres/i,
      );
      expect(lines.find((line) => line.includes(String(id)))).toContain('request failed');
    },
  );

  it('carries the correlation id that the gateway gave, in the answer and its header', async () => {
    const correlationId = crypto.randomUUID();
    const response = await fetch(new URL('/graphql', notes.base), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-correlation-id': correlationId,
        authorization: `Bearer ${await notes.keys.warrant('notes', people.cqcLead)}`,
      },
      body: JSON.stringify({ query: '{ fault(sql: "select 1/0") }' }),
    });
    expect(response.headers.get('x-correlation-id')).toBe(correlationId);
    expect(await response.text()).toContain(correlationId);
  });

  it('of a mutation is masked too, and says nothing of the row it met', async () => {
    const id = crypto.randomUUID();
    const input = (text: string) => ({ id, text, idempotencyKey: crypto.randomUUID() });
    await as()(writeNote, { input: input('first') });
    const { errors } = await as()(writeNote, { input: input('confidential words') });
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const logged = lines.join('');
    expect(logged).toContain('"code":"23505"');
    expect(logged).not.toContain('confidential words');
    expect(logged).not.toContain(`(${id})`);
  });

  it('of a path outside GraphQL is masked', async () => {
    await notes.database.asSuperuser('alter table outbox rename to elsewhere');
    const response = await fetch(new URL('/feed', notes.base), {
      headers: { authorization: `Bearer ${await notes.keys.feedToken()}` },
    });
    await notes.database.asSuperuser('alter table elsewhere rename to outbox');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      message: expect.stringMatching(/^Something went wrong on our side. Quote [\da-f-]{36} when/),
    });
    expect(lines.join('')).toContain('"code":"42P01"');
    expect(lines.join('')).not.toContain('select id, type');
  });
});

it('no bearer token reaches the log, refused or not', async () => {
  const token = await notes.keys.warrant('findings', people.cqcLead);
  await fetch(new URL('/graphql', notes.base), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const logged = lines.join('');
  expect(logged).toContain('warrant refused');
  expect(logged).not.toContain(token.slice(-20));
  expect(logged).not.toMatch(/eyJ/);
});

it('introspection is refused', async () => {
  const { errors } = await as()('{ __schema { types { name } } }');
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
