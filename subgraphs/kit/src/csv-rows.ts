import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark), made piece by piece as the rows come, and safe to open in a
 * spreadsheet: a text that would be taken for a formula begins with an apostrophe. Numbers stay numbers.
 */
export async function* csvOf(
  columns: readonly string[],
  pieces: AsyncIterable<readonly (readonly CsvCell[])[]>,
): AsyncGenerator<string> {
  yield piece([columns], true);
  for await (const rows of pieces) yield piece(rows, false);
}

const piece = (rows: readonly (readonly CsvCell[])[], bom: boolean) =>
  stringify([...rows], { bom, record_delimiter: '\r\n', escape_formulas: true });
