import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { AlreadyRunningError, claimDirectory, readPlatform } from '../src/running-platform.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const addresses = { identity: 'http://127.0.0.1:4105' };

it('one platform at a time has the directory, and a killed one loses it', async () => {
  const script = path.relative(
    process.cwd(),
    path.join(import.meta.dirname, 'fixtures/claim-directory.mjs'),
  );
  const other = spawn(process.execPath, [script, directory.path]);
  await once(other.stdout, 'data');

  await expect(claimDirectory(directory.path, addresses)).rejects.toThrow(AlreadyRunningError);
  await expect(claimDirectory(directory.path, addresses)).rejects.toThrow(
    `process ${String(other.pid)}`,
  );

  other.kill('SIGKILL');
  await once(other, 'exit');
  const { killed, release } = await claimDirectory(directory.path, addresses);
  expect(killed?.pid).toBe(other.pid);
  expect((await readPlatform(directory.path))?.addresses).toEqual(addresses);

  await release();
  expect(await readPlatform(directory.path)).toBeUndefined();
});
