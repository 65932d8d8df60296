import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark), safe to open in a spreadsheet: a text that would be taken for a
 * formula begins with an apostrophe. Numbers stay numbers.
 */
export function spreadsheetCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return stringify([columns, ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    // by itself the library quotes the whole delimiter only
    quoted_match: /[\r\n]/,
  });
}
