import { people } from '../src/testing/index.ts';
import { writeNote } from './support/documents.ts';
import { startNotes, type Notes } from './support/start-notes.ts';

let notes: Notes;
beforeAll(async () => {
  notes = await startNotes();
});
afterAll(() => notes.service.close());

const as = () => notes.as(people.approverOf('RXX'));
const input = (more: object = {}) => ({
  id: crypto.randomUUID(),
  text: 'hello',
  idempotencyKey: crypto.randomUUID(),
  ...more,
});
const write = async (more: object = {}) => as()(writeNote, { input: input(more) });

describe('a mutation', () => {
  it('answers with what it made and an empty list of errors', async () => {
    const made = input({ writtenOn: '2017-05-12' });
    const { data, errors } = await as()(writeNote, { input: made });
    expect(errors).toBeUndefined();
    expect(data.writeNote).toEqual({
      note: {
        id: made.id,
        text: 'hello',
        writtenOn: '2017-05-12',
        owner: 'RXX',
        recordedAt: expect.stringMatching(/Z$/),
      },
      errors: [],
      refusal: null,
    });
  });

  it('answers a rejection as data, naming the field', async () => {
    const { data, errors } = await write({ text: 'reject' });
    expect(errors).toBeUndefined();
    expect(data.writeNote).toEqual({
      note: null,
      errors: [{ code: 'WRONG_STATE', message: 'No.', field: ['text'] }],
      refusal: null,
    });
  });

  it('answers what the law does not allow as a refusal, without errors', async () => {
    const { data } = await write({ text: 'refuse' });
    expect(data.writeNote).toEqual({
      note: null,
      errors: [],
      refusal: { reason: 'No power.', required: 'DIRECT', holders: [{ id: 'P1' }] },
    });
  });

  it('answers every malformed field at once, by its path within the input', async () => {
    const { data, errors } = await write({
      text: '  ',
      lines: [{ text: 'short', weight: 3 }, { text: 'longer than ten' }],
    });
    expect(errors).toBeUndefined();
    expect(data.writeNote.errors).toEqual([
      { code: 'INVALID_VALUE', message: 'text must not be blank.', field: ['text'] },
      {
        code: 'INVALID_VALUE',
        message: 'text is longer than 10 characters.',
        field: ['lines', '1', 'text'],
      },
    ]);
  });

  it('refuses a text that Postgres cannot hold', async () => {
    const { data } = await write({ text: 'a\u0000b' });
    expect(data.writeNote.errors).toEqual([
      { code: 'INVALID_VALUE', message: 'text holds a null character.', field: ['text'] },
    ]);
  });

  it('leaves nothing behind when it is rejected', async () => {
    const made = input({ text: 'reject' });
    await as()(writeNote, { input: made });
    const left = await notes.database.asSuperuser(
      `select 1 from idempotency_keys where key = $1 union all select 1 from outbox where subject = $2`,
      [made.idempotencyKey, made.id],
    );
    expect(left).toEqual([]);
  });
});

describe('bad input of a query', () => {
  it.each([
    ['a day that is not in the calendar', '2017-02-30'],
    ['a day written otherwise', '12/05/2017'],
    ['a day of the year nought', '0000-05-12'],
  ])('%s is refused, saying how to write it', async (_, writtenOn) => {
    const { status, errors } = await write({ writtenOn });
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('write a day of the calendar as YYYY-MM-DD'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('names the argument', async () => {
    const { errors } = await as()('{ notes(first: 101) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: 'first is 101; ask for 1 to 100 items.',
      extensions: { code: 'BAD_USER_INPUT', field: ['first'] },
    });
  });

  it('says what a validator refuses, and echoes no value', async () => {
    const { errors } = await as()('{ search(input: { text: "  " }) }');
    expect(errors?.[0]).toMatchObject({ message: 'text must not be blank.' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['text'] });
  });

  it('an id that the database cannot read is bad input, not a fault', async () => {
    const { errors } = await as()('{ note(id: "no-uuid") { id } }');
    expect(errors?.[0]).toMatchObject({
      message: 'An id, cursor or other value is malformed.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a list', () => {
  it('counts the whole only when that is asked', async () => {
    await write();
    const { data } = await as()(
      '{ notes(first: 1) { totalCount nodes { id } edges { cursor node { id } } } }',
    );
    expect(data.notes.totalCount).toBeGreaterThan(0);
    const without = await notes.statements.during(() => as()('{ notes { nodes { id } } }'));
    expect(without).toHaveLength(1);
  });

  it('has null cursors when it is empty', async () => {
    const { data } = await notes.as(people.approverOf('REMPTY'))(
      '{ notes { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    );
    expect(data.notes).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});

describe('entities', () => {
  const document =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Note { id owner } } }';
  const references = (...ids: string[]) => ({ of: ids.map((id) => ({ __typename: 'Note', id })) });

  it('come in the order they were asked for, the absent as null, in one statement', async () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    for (const id of ids) await write({ id });
    const asked = [ids[2]!, crypto.randomUUID(), ids[0]!, ids[1]!, ids[2]!];
    let answer;
    const statements = await notes.statements.during(async () => {
      answer = await as()(document, references(...asked));
    });
    expect(answer).toMatchObject({
      data: { _entities: asked.map((id) => (ids.includes(id) ? { id, owner: 'RXX' } : null)) },
    });
    expect(statements).toHaveLength(1);
  });

  it('are null for who may not see them', async () => {
    const id = crypto.randomUUID();
    await write({ id });
    const { data } = await notes.as(people.approverOf('RYY'))(document, references(id));
    expect(data._entities).toEqual([null]);
  });
});

it('a second mutation of a request is seen in its own answer, although a loader has read before it', async () => {
  const id = crypto.randomUUID();
  const { data } = await as()(
    `mutation ($write: WriteNoteInput!, $id: ID!) {
       writeNote(input: $write) { note { text } }
       renameNote(id: $id, text: "renamed") { note { text } } }`,
    { write: input({ id }), id },
  );
  expect(data).toEqual({
    writeNote: { note: { text: 'hello' } },
    renameNote: { note: { text: 'renamed' } },
  });
});
