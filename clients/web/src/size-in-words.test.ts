import { sizeInWords } from './size-in-words.ts';

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_500, '1.5 kB'],
  [2_340_000, '2.34 MB'],
  [25_000_000, '25 MB'],
])('a file of %d bytes has a size of %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
