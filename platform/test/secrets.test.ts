import { readFile, stat, writeFile } from 'node:fs/promises';
import { loadSecrets } from '../src/secrets.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const file = directory.file('secrets.json');

describe('the secrets of a machine', () => {
  it('are made once, and those that an earlier start did not know are added', async () => {
    const made = await loadSecrets(file);
    expect(await loadSecrets(file)).toEqual(made);
    const { linkSecrets, ...earlier } = made;
    await writeFile(file, JSON.stringify(earlier));
    const completed = await loadSecrets(file);
    expect(completed).toEqual({ ...made, linkSecrets: completed.linkSecrets });
    expect(completed.linkSecrets.inspections).toHaveLength(43);
    expect(completed.linkSecrets).not.toEqual(linkSecrets);
    expect(await loadSecrets(file)).toEqual(completed);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('are never replaced when they are damaged', async () => {
    await loadSecrets(file);
    const damaged = (await readFile(file, 'utf8')).slice(0, -20);
    await writeFile(file, damaged);
    await expect(loadSecrets(file)).rejects.toThrow(/is damaged/);
    expect(await readFile(file, 'utf8')).toBe(damaged);
  });
});
