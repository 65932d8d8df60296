import fc from 'fast-check';
import { largestPiece, piecesOf } from '../src/extract-pieces.ts';

const sizeInJson = (text: string) => Buffer.byteLength(JSON.stringify(text));

const rows = (count: number, end: string) =>
  Array.from(
    { length: count },
    (_, index) => `"ZD${String(index)}","${'N'.repeat(200)}"${end}`,
  ).join('');

it('an extract of the usual size is one piece', () => {
  const text = rows(274, '\r\n');
  expect(piecesOf(text, 'etr.csv')).toEqual([{ text, firstLine: 1, lines: 274 }]);
});

it.each([
  ['CRLF', '\r\n'],
  ['LF', '\n'],
  ['CR', '\r'],
])('a large extract with lines ended by %s makes pieces of whole lines', (_, end) => {
  const text = rows(1500, end);
  const pieces = piecesOf(text, 'etr.csv');
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  let line = 1;
  for (const piece of pieces) {
    expect(piece.firstLine).toBe(line);
    expect(piece.text.startsWith(`"ZD${String(line - 1)}",`)).toBe(true);
    expect(piece.text.endsWith(end)).toBe(true);
    line += piece.lines;
  }
  expect(line).toBe(1501);
});

it('pieces fit into a request even when every character is escaped there', () => {
  for (const { text } of piecesOf('"",""\r\n'.repeat(20_000), 'etr.csv'))
    expect(sizeInJson(text)).toBeLessThanOrEqual(largestPiece + 2);
});

it('a quote that is not closed takes no later line into its row', () => {
  const filler = rows(600, '\n');
  const pieces = piecesOf(`"ZD1,"OPEN\n${filler}`, 'etr.csv');
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(({ text }) => text).join('')).toBe(`"ZD1,"OPEN\n${filler}`);
});

it('a line break within quotes counts as a line, as the file is shown in an editor', () => {
  const text = `"ZD1","TWO\nLINES"\n${rows(600, '\n')}`;
  const [first, second] = piecesOf(text, 'etr.csv');
  const before = first?.text.split('\n').length ?? 0;
  expect(second?.firstLine).toBe(before);
});

it('whatever the text, nothing but blank pieces is lost and every line is numbered', () => {
  const part = fc.constantFrom('a', '"', ',', '\r', '\n', '\r\n', 'é'.repeat(30_000));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      fc.pre(text.split(/\r\n|\n|\r/).every((line) => sizeInJson(line) < largestPiece));
      const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
      for (const piece of piecesOf(text, 'etr.csv')) {
        const at = piece.firstLine - 1;
        expect(lines.slice(at, at + piece.lines).join('')).toBe(piece.text);
      }
      expect(
        piecesOf(text, 'etr.csv')
          .map((piece) => piece.text)
          .join('')
          .trim(),
      ).toBe(text.trim());
    }),
    { numRuns: 50 },
  );
});

it('a line that fits into no request is refused by its number', () => {
  const text = `"ZD1"\n${'x'.repeat(largestPiece + 1)}\n`;
  expect(() => piecesOf(text, 'etr.csv')).toThrow('etr.csv:2: the line is longer than 90 kB');
});

it('every piece of a file with a header has it, and names the line of its first row', () => {
  const header = 'Code,Name\r\n';
  const text = header + rows(1500, '\r\n');
  const pieces = piecesOf(text, 'dspt.csv', { header: true });
  expect(pieces.length).toBeGreaterThan(3);
  let line = 2;
  for (const piece of pieces) {
    expect(piece.firstLine).toBe(line);
    expect(piece.text.startsWith(`${header}"ZD${String(line - 2)}",`)).toBe(true);
    expect(sizeInJson(piece.text)).toBeLessThanOrEqual(largestPiece + 2);
    line += piece.lines;
  }
  expect(pieces.map((piece) => piece.text.slice(header.length)).join('')).toBe(
    text.slice(header.length),
  );
});
