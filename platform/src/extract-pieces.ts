import { ExtractFileError } from './extract-file.ts';

/** Consecutive whole lines of a file. */
export interface Piece {
  text: string;
  /** The line of the file on which it begins, from 1. */
  firstLine: number;
  lines: number;
}

/** The gateway takes requests of up to 100 kB; the rest is for the document and the other inputs. */
export const largestPiece = 90_000;

/**
 * Cuts a text into pieces that fit into one request each. Files are read line by line, so that a stray quote spoils
 * one row and not all after it: they are cut at the ends of lines likewise. Most files make one piece.
 * @param shown the name of the file in messages
 * @param options.header whether the file begins with a header: every piece has it, and `firstLine` is that of the row after it
 * @throws ExtractFileError for a line that fits into no request
 */
export function piecesOf(text: string, shown: string, { header = false } = {}): Piece[] {
  const lines = linesOf(text);
  const head = header ? (lines.shift() ?? '') : '';
  const before = header ? 1 : 0;
  const pieces: Piece[] = [];
  let piece: Piece = { text: head, firstLine: 1 + before, lines: 0 };
  let size = sizeInJson(head);
  lines.forEach((line, index) => {
    const number = index + 1 + before;
    const lineSize = sizeInJson(line);
    if (sizeInJson(head) + lineSize > largestPiece)
      throw new ExtractFileError(
        `${shown}:${String(number)}: the line is longer than ${String(largestPiece / 1000)} kB; no row of such a file is.`,
      );
    if (size + lineSize > largestPiece) {
      pieces.push(piece);
      piece = { text: head, firstLine: number, lines: 0 };
      size = sizeInJson(head);
    }
    piece.text += line;
    piece.lines += 1;
    size += lineSize;
  });
  return [...pieces, piece].filter(({ text: content }) => content.trim() !== '');
}

/** The lines of a text, each with what ends it. */
const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];

const sizeInJson = (text: string) => Buffer.byteLength(JSON.stringify(text)) - 2;
