import { CsvError, parse } from 'csv-parse/sync';

/** What is wrong in a row; `column` counts from 1, null when it is the row as a whole. */
export interface CellProblem {
  readonly column: number | null;
  readonly message: string;
}

export interface RowProblem extends CellProblem {
  /** Counted from 1 in the whole file. */
  readonly line: number;
}

export interface CsvLine {
  readonly number: number;
  /** The cells, or why the line is not a row of CSV. */
  readonly cells: readonly string[] | CellProblem;
}

export const isCells = (cells: CsvLine['cells']): cells is readonly string[] =>
  Array.isArray(cells);

/** A text without the byte order mark that it may begin with. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Why `csv` is no comma-separated text at all; undefined when it may be. */
export function whyNotText(csv: string): string | undefined {
  const text = withoutMark(csv);
  if (text.trim() === '') return 'csv is empty';
  if (text.startsWith('PK\u0003\u0004')) return 'csv is a zip archive or a spreadsheet';
  const binary = /[^\P{Cc}\s]/u.exec(text);
  if (binary) return `csv is binary: character ${String(binary.index + 1)} is a control character`;
  const replaced = text.indexOf('\uFFFD');
  if (replaced >= 0)
    return `csv was not UTF-8: character ${String(replaced + 1)} could not be read`;
  return undefined;
}

/**
 * Reads each line that is not blank by itself, so that a stray quote spoils no other; rows that span lines are not read.
 * @param firstLine the number of the text's first line in the whole file, from 1
 */
export function readCsvLines(csv: string, firstLine: number): CsvLine[] {
  return withoutMark(csv)
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ line, number: firstLine + i }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({ number, cells: readLine(line) }));
}

function readLine(line: string): CsvLine['cells'] {
  try {
    const [cells] = parse(line, { relax_column_count: true });
    return cells ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const column = typeof error.column === 'number' ? error.column + 1 : null;
    return {
      column,
      message:
        'The quotes are not closed; write "…" around the text, and "" for a quote within it.',
    };
  }
}
