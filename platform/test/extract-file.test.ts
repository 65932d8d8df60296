import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readExtract } from '../src/extract-file.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();

async function read(content: string | Buffer): Promise<string> {
  const file = path.join(directory.path, 'etr.csv');
  await writeFile(file, content);
  return readExtract(file, 'etr.csv');
}

it('reads text without the byte order mark that it begins with', async () => {
  expect(await read('\uFEFF"ZD1","SAÏD"\r\n')).toBe('"ZD1","SAÏD"\r\n');
});

it('says where a byte is that is not UTF-8', async () => {
  const latin1 = Buffer.from('"ZD1"\r\n"ZD2","CAF\u00E9 NHS TRUST"\r\n', 'latin1');
  await expect(read(latin1)).rejects.toThrow('etr.csv:2:11: the byte E9 is not UTF-8 text.');
});

it('says where a character is cut off at the end', async () => {
  await expect(read(Buffer.from([0x61, 0xc3]))).rejects.toThrow('etr.csv:1:2: the byte C3');
});

it('refuses a text in UTF-16 at its first byte', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('ZD1', 'utf16le')]);
  await expect(read(utf16)).rejects.toThrow('etr.csv:1:1: the byte FF');
});

it.each([
  ['', 'the file is empty'],
  [' \r\n\r\n', 'the file holds blank lines only'],
])('refuses a file that holds nothing: %j', async (content, message) => {
  await expect(read(content)).rejects.toThrow(`etr.csv: ${message}.`);
});

it('says that there is no such file, or that it is a directory', async () => {
  const inDirectory = (name: string) => readExtract(path.join(directory.path, name), name);
  await mkdir(path.join(directory.path, 'extracts'));
  await expect(inDirectory('none.csv')).rejects.toThrow('none.csv: there is no such file.');
  await expect(inDirectory('extracts')).rejects.toThrow('extracts: this is a directory');
});
