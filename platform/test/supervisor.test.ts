import { readFileSync } from 'node:fs';
import path from 'node:path';
import { childService, type ChildServiceOptions } from '../src/child-service.ts';
import { freePort } from '../src/ports.ts';
import { commandOf, waitUntil } from '../src/process-info.ts';
import { Supervisor, type SupervisorOptions } from '../src/supervisor.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const journal = directory.file('journal');

describe('the supervisor', () => {
  let supervisor: Supervisor;
  let lines: string[];

  const supervise = (options: Partial<SupervisorOptions> = {}) => {
    lines = [];
    const giveUp = (error: Error) => lines.push(error.message);
    const report = (line: string) => lines.push(line);
    supervisor = new Supervisor({ report, onGivingUp: giveUp, restartDelayMs: 20, ...options });
  };

  const service = async (name: string, extra: Record<string, string> = {}) => {
    const port = await freePort();
    const options: ChildServiceOptions = {
      name,
      script: path.join(import.meta.dirname, 'fixtures/service.mjs'),
      environment: { NAME: name, PORT: String(port), JOURNAL: journal, ...extra },
      readyUrl: `http://127.0.0.1:${String(port)}/readyz`,
      log: directory.file(`${name}.log`),
      readyWithinMs: 3_000,
    };
    const pid = async () => Number(await (await fetch(options.readyUrl)).text());
    return { ...childService(options), pid };
  };

  afterEach(async () => {
    await supervisor.stop();
  });

  it('starts services and stops them in reverse order', async () => {
    supervise();
    await supervisor.start(await service('first'));
    await supervisor.start(await service('second'), await service('third'));

    await supervisor.stop();

    expect(readFileSync(journal, 'utf8')).toBe('third\nsecond\nfirst\n');
    expect(lines).toEqual([]);
  });

  it('restarts a service that is killed, and says so', async () => {
    supervise();
    const victim = await service('victim');
    await supervisor.start(victim);
    const before = await victim.pid();

    process.kill(before, 'SIGKILL');

    expect(await waitUntil(() => lines.includes('victim is ready again'), 5_000)).toBe(true);
    expect(lines[0]).toBe('victim ended (SIGKILL); restarting it');
    expect(await victim.pid()).not.toBe(before);
  });

  it('gives up on a service that dies again and again, and says why', async () => {
    supervise({ maxDeaths: 3 });
    const victim = await service('victim');
    await supervisor.start(victim);
    for (const deaths of [1, 2, 3]) {
      process.kill(await victim.pid(), 'SIGKILL');
      await waitUntil(() => lines.length === deaths * 2 || deaths === 3, 5_000);
    }

    expect(await waitUntil(() => lines.length === 5, 5_000)).toBe(true);
    expect(lines[4]).toBe('victim ended 3 times within 30 s; the last time: SIGKILL\n  started');
  });

  it('shows what a service that cannot start wrote last', async () => {
    supervise();
    const failing = await service('failing', { FAIL: 'yes' });

    await expect(supervisor.start(failing)).rejects.toThrow(
      /^failing ended while starting \(exit code 3\).*\n {2}the reason it cannot start$/,
    );
  });

  it('ends a start under way when it is told to stop', async () => {
    supervise();
    const slow = await service('slow', { NEVER_READY: 'yes' });
    const starting = supervisor.start(slow);
    const refused = expect(starting).rejects.toThrow('aborted');
    const listens = async () => (await slow.pid().catch(() => undefined)) !== undefined;
    await waitUntil(listens, 3_000);
    const pid = await slow.pid();

    await supervisor.stop();

    await refused;
    expect(await commandOf(pid)).toBeUndefined();
  });
});
