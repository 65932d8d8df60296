import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { EnvironmentError, readEnvironment } from './environment.ts';

const names = ['ASSAY_DIRECTORY', 'EXAMPLE_URL', 'EXAMPLE_COUNT', 'EXAMPLE_SECRET'];
const shape = {
  EXAMPLE_URL: z.url(),
  EXAMPLE_COUNT: z.coerce.number().int(),
  EXAMPLE_SECRET: z.string().min(8),
};
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'environment-'));
  process.env.ASSAY_DIRECTORY = directory;
});
afterEach(async () => {
  for (const name of names) Reflect.deleteProperty(process.env, name);
  await rm(directory, { recursive: true });
});

const write = (text: string) => writeFile(path.join(directory, 'example.env'), text);

it('every problem is named at once, with where the values may come from, and no value is echoed', () => {
  process.env.EXAMPLE_URL = 'not-an-address';
  process.env.EXAMPLE_SECRET = 'short';
  let message = '';
  try {
    readEnvironment('example', shape);
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    message = (error as Error).message;
  }
  for (const name of Object.keys(shape)) expect(message).toContain(`  ${name}: `);
  expect(message).toContain(path.join(directory, 'example.env'));
  expect(message).not.toMatch(/not-an-address|short\b/);
});

it('the file of the platform fills what is not set, and what is set wins', async () => {
  await write('EXAMPLE_URL=http://from.file\nEXAMPLE_COUNT=1\nEXAMPLE_SECRET=from-the-file\n');
  process.env.EXAMPLE_COUNT = '2';
  expect(readEnvironment('example', shape)).toEqual({
    EXAMPLE_URL: 'http://from.file',
    EXAMPLE_COUNT: 2,
    EXAMPLE_SECRET: 'from-the-file',
  });
});
