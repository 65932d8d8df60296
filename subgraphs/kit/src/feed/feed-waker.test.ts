import { createLogger } from '../logger.ts';
import { FeedWaker } from './feed-waker.ts';

it('while the database cannot be reached, waiting ends every second, and closing ends it at once', async () => {
  const waker = new FeedWaker('postgres://nobody@127.0.0.1:1/none', createLogger('test', 'silent'));
  await waker.wait(waker.generation);
  const waiting = waker.wait(waker.generation);
  await waker.close();
  await waiting;
  expect(waker.closed).toBe(true);
});

it('a wake between looking and waiting is not lost', async () => {
  const waker = new FeedWaker('postgres://nobody@127.0.0.1:1/none', createLogger('test', 'silent'));
  const { generation } = waker;
  await waker.close();
  await waker.wait(generation);
  expect(waker.generation).toBeGreaterThan(generation);
});
