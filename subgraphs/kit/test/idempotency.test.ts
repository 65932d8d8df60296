import type { DataSource } from 'typeorm';
import { UnitOfWork, type Viewer } from '../src/index.ts';
import { people, type TestDatabase } from '../src/testing/index.ts';
import { openNotes } from './support/start-notes.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  ({ database, dataSource } = await openNotes());
});
afterAll(() => dataSource.destroy());

const viewer = people.dhscOfficer;

/** Submits `text` under a key, as a mutation would; gives what it answers. */
function submit(
  key: string,
  text: string,
  options: { as?: Viewer; fail?: () => Promise<void> } = {},
) {
  const input = { idempotencyKey: key, text, details: { a: 1, b: [2] } };
  return UnitOfWork.forViewer(dataSource, options.as ?? viewer).write((tx) =>
    tx.once({ mutation: 'submit', input }, async () => {
      const id = crypto.randomUUID();
      await tx.manager.query('insert into entries values ($1, $2)', [id, text]);
      tx.emit({ type: 'entry', subject: id, data: {} });
      if (options.fail) {
        await options.fail();
        throw new Error('failed after writing');
      }
      return { id, at: tx.recordedAt };
    }),
  );
}

const effects = (text: string) =>
  database.asSuperuser(
    `select (select count(*)::int from entries where text = $1) as entries,
            (select count(*)::int from outbox where subject in (select id from entries where text = $1)) as events`,
    [text],
  );

/** Until so many transactions of this database wait for another. */
async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const waiting = await database.asSuperuser(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length >= count) return;
  }
}

it('the same request again gives the same result, and is done once', async () => {
  const first = await submit('again', 'again');
  expect(await submit('again', 'again')).toEqual(first);
  expect(await effects('again')).toEqual([{ entries: 1, events: 1 }]);
});

it('ten at the same time give one result, and are done once', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => submit('race', 'race')));
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
  expect(await effects('race')).toEqual([{ entries: 1, events: 1 }]);
});

it('another request under the same key is rejected, and changes nothing', async () => {
  const first = await submit('other', 'one');
  await expect(submit('other', 'two')).rejects.toMatchObject({
    errors: [{ code: 'KEY_REUSED', field: ['idempotencyKey'] }],
  });
  expect(await effects('two')).toEqual([{ entries: 0, events: 0 }]);
  expect(await submit('other', 'one')).toEqual(first);
});

it('another mutation under the same key is rejected', async () => {
  await submit('mutation', 'mutation');
  const input = { idempotencyKey: 'mutation', text: 'mutation', details: { a: 1, b: [2] } };
  const written = UnitOfWork.forViewer(dataSource, viewer).write((tx) =>
    tx.once({ mutation: 'withdraw', input }, () => Promise.resolve({})),
  );
  await expect(written).rejects.toMatchObject({ errors: [{ code: 'KEY_REUSED' }] });
});

it('a first try that failed frees the key', async () => {
  await expect(submit('failed', 'failed', { fail: () => Promise.resolve() })).rejects.toThrow(
    'failed after writing',
  );
  expect(await effects('failed')).toEqual([{ entries: 0, events: 0 }]);
  await submit('failed', 'changed meanwhile');
});

it('while the first try fails, one that waits for it takes over', async () => {
  const others: Promise<unknown>[] = [];
  const first = submit('takeover', 'takeover', {
    fail: async () => {
      others.push(submit('takeover', 'takeover'), submit('takeover', 'takeover'));
      await untilWaiting(2);
    },
  });
  await expect(first).rejects.toThrow('failed after writing');
  const [second, third] = await Promise.all(others);
  expect(second).toEqual(third);
  expect(await effects('takeover')).toEqual([{ entries: 1, events: 1 }]);
});

it('the key of one person is not that of another, nor of the same person acting for another body', async () => {
  const elsewhere: Viewer = { ...viewer, organisation: { kind: 'BODY', code: 'NHSE' } };
  const answers = [
    await submit('mine', 'mine'),
    await submit('mine', 'mine', { as: people.dhscSecondOfficer }),
    await submit('mine', 'mine', { as: elsewhere }),
  ];
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(3);
});
