import { Rejection } from '@assay/kit';
import { CsvError, parse } from 'csv-parse/sync';
import {
  hasKnownLayout,
  isHeader,
  isOutsideEngland,
  readRow,
  usedColumnOfOthers,
  type CellProblem,
  type OrganisationRow,
} from './etr-row.ts';

export interface RowProblem extends CellProblem {
  /** Counted from 1 in the whole file. */
  readonly line: number;
}

/** What a file, or a piece of it, holds. */
export interface EtrContent {
  readonly rows: readonly OrganisationRow[];
  readonly outsideEngland: number;
  readonly rejected: number;
  readonly rowProblems: readonly RowProblem[];
}

interface Line {
  readonly number: number;
  /** The cells, or why the line is not a row of CSV. */
  readonly cells: readonly string[] | CellProblem;
}

const EXPECTED =
  'send the ODS extract of NHS trusts, etr.csv: comma-separated UTF-8 text with 24 or 27 columns';

/**
 * Reads the ODS extract of trusts (etr.csv) by position. A bad row is reported and the others are kept. Rows of the
 * extract never span lines, so each line is read by itself and a stray quote spoils no other.
 * @param firstLine the place in the file of the first line of this piece, from 1
 * @throws Rejection naming `csv` when this is no such extract
 */
export function readEtr(csv: string, firstLine: number): EtrContent {
  const text = csv.replace(/^\uFEFF/, '');
  refuseOtherThanText(text);
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ line, number: firstLine + i }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }): Line => ({ number, cells: readLine(line) }));
  refuseOtherLayouts(lines, firstLine);
  const [first] = lines;
  const header = first !== undefined && isCells(first.cells) && isHeader(first.cells);
  return collect(header ? lines.slice(1) : lines);
}

const isCells = (cells: Line['cells']): cells is readonly string[] => Array.isArray(cells);

function readLine(line: string): Line['cells'] {
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

function refuseOtherThanText(text: string): void {
  if (text.trim() === '') throw unknownFormat('csv is empty');
  if (text.startsWith('PK\u0003\u0004'))
    throw unknownFormat('csv is a zip archive or a spreadsheet');
  const binary = /[^\P{Cc}\s]/u.exec(text);
  if (binary)
    throw unknownFormat(
      `csv is binary: character ${String(binary.index + 1)} is a control character`,
    );
  const replaced = text.indexOf('\uFFFD');
  if (replaced >= 0)
    throw unknownFormat(`csv was not UTF-8: character ${String(replaced + 1)} could not be read`);
}

/** The first line of a file tells its format; in a later piece a wrong first line is only a bad row. */
function refuseOtherLayouts([first]: readonly Line[], firstLine: number): void {
  if (!first || firstLine > 1) return;
  if (!isCells(first.cells))
    throw unknownFormat('The first row of csv is not comma-separated values');
  if (!hasKnownLayout(first.cells))
    throw unknownFormat(`The first row of csv has ${columns(first.cells.length)}`);
  const used = isHeader(first.cells) ? undefined : usedColumnOfOthers(first.cells);
  if (used !== undefined)
    throw unknownFormat(
      `The first row of csv uses column ${String(used)}, as the extract of GP practices does`,
    );
}

const columns = (count: number) => (count === 1 ? '1 column' : `${String(count)} columns`);

const unknownFormat = (found: string) =>
  Rejection.because('INVALID_VALUE', `${found}; ${EXPECTED}.`, 'csv');

function collect(lines: readonly Line[]): EtrContent {
  const rows = new Map<string, OrganisationRow>();
  const lineOf = new Map<string, number>();
  const rowProblems: RowProblem[] = [];
  const rejected = new Set<number>();
  const english = lines.filter(({ cells }) => !isCells(cells) || !isOutsideEngland(cells));
  for (const { number: line, cells } of english) {
    const row = isCells(cells) ? readRow(cells) : [cells];
    const problems = 'odsCode' in row ? repetition(row, lineOf.get(row.odsCode)) : row;
    for (const problem of problems) {
      rejected.add(line);
      rowProblems.push({ line, ...problem });
    }
    if (!('odsCode' in row) || problems.length > 0) continue;
    lineOf.set(row.odsCode, line);
    rows.set(row.odsCode, row);
  }
  return {
    rows: [...rows.values()],
    outsideEngland: lines.length - english.length,
    rejected: rejected.size,
    rowProblems,
  };
}

function repetition({ odsCode }: OrganisationRow, earlier: number | undefined): CellProblem[] {
  if (earlier === undefined) return [];
  const message = `${odsCode} is on line ${String(earlier)} already, which was kept; give each organisation one row.`;
  return [{ column: 1, message }];
}
