import {
  isCalendarDay,
  isCells,
  londonDay,
  longDay,
  readCsvLines,
  Rejection,
  whyNotText,
  type CellProblem,
  type CsvLine,
  type RowProblem,
} from '@assay/kit';
import { formatOf, type Format } from './publication-format.ts';
import { isUnpublished, readStatus, type PublishedStatus } from './published-status.ts';

/** A status of one organisation, as one row publishes it. */
export interface PublicationRow {
  readonly line: number;
  readonly odsCode: string;
  readonly status: PublishedStatus;
  readonly publishedOn: string;
  /** The columns of the status and of its day, from 1; null when the file has no days. */
  readonly columns: { readonly status: number; readonly publishedOn: number | null };
}

/** What a file, or a piece of it, holds; nothing of any other column leaves this module. */
export interface PublicationContent {
  readonly rows: readonly PublicationRow[];
  readonly notPublished: number;
  readonly rejected: number;
  readonly rowProblems: readonly RowProblem[];
}

export interface PublicationFile {
  readonly csv: string;
  /** The line of the file on which the first row after the header stands. */
  readonly firstLine: number;
  /** The day of publication of a file that gives none itself. */
  readonly publishedOn: string | null;
}

const EXPECTED =
  'send published results of the Data Security and Protection Toolkit as comma-separated UTF-8 text, with the header';

/**
 * Reads published results by the names of their columns. Some files carry sensitive columns beside the status, so no
 * message quotes a cell before it is known to be an ODS code or a day.
 * @throws Rejection when this is no such file
 */
export function readPublications(file: PublicationFile): PublicationContent {
  const unreadable = whyNotText(file.csv);
  if (unreadable !== undefined) throw unknownFormat(unreadable);
  const [header, ...lines] = readCsvLines(file.csv, file.firstLine - 1);
  const format = header && isCells(header.cells) ? formatOf(header.cells) : undefined;
  if (!format)
    throw unknownFormat(
      'The first row of csv is no header of such a file: a column of ODS codes and one of statuses are missing',
    );
  checkDayOfFile(format, file.publishedOn);
  return collect(lines, format, file.publishedOn);
}

const unknownFormat = (found: string) =>
  Rejection.because('INVALID_VALUE', `${found}; ${EXPECTED}.`, 'csv');

function checkDayOfFile({ publishedOn }: Format, given: string | null): void {
  if (publishedOn !== null && given !== null)
    throw Rejection.because(
      'INVALID_VALUE',
      'The file gives the day of each publication itself; leave publishedOn out.',
      'publishedOn',
    );
  if (publishedOn === null && given === null)
    throw Rejection.because(
      'INVALID_VALUE',
      'The file gives no days of publication; say with publishedOn on which day these results were published.',
      'publishedOn',
    );
}

function collect(
  lines: readonly CsvLine[],
  format: Format,
  dayOfFile: string | null,
): PublicationContent {
  const rows = new Map<string, PublicationRow>();
  const rowProblems: RowProblem[] = [];
  const rejected = new Set<number>();
  let notPublished = 0;
  for (const line of lines) {
    const read = readRow(line, format, dayOfFile);
    if (read === null) {
      notPublished += 1;
      continue;
    }
    const problems = 'odsCode' in read ? contradiction(read, rows.get(read.odsCode)) : read;
    for (const problem of problems) rowProblems.push({ line: line.number, ...problem });
    if (problems.length > 0) rejected.add(line.number);
    else if ('odsCode' in read && !rows.has(read.odsCode)) rows.set(read.odsCode, read);
  }
  return { rows: [...rows.values()], notPublished, rejected: rejected.size, rowProblems };
}

/** One row; null when it carries no status, and otherwise everything that is wrong with it. */
function readRow(
  { number: line, cells }: CsvLine,
  format: Format,
  dayOfFile: string | null,
): PublicationRow | CellProblem[] | null {
  if (!isCells(cells)) return [cells];
  if (cells.length !== format.width)
    return [
      {
        column: null,
        message: `The row has ${String(cells.length)} columns; the header has ${String(format.width)}.`,
      },
    ];
  const cell = (column: number) => (cells[column - 1] ?? '').trim();
  const problems: CellProblem[] = [];
  const odsCode = cell(format.code);
  if (!/^(?=.*[A-Z])[A-Z0-9]{3,6}$/.test(odsCode))
    problems.push({
      column: format.code,
      message: 'This is no ODS code; one has 3 to 6 capital letters and digits, such as RJ1.',
    });
  if (isUnpublished(cell(format.status))) return problems.length > 0 ? problems : null;
  const status = readStatus(cell(format.status));
  if (!status)
    problems.push({
      column: format.status,
      message:
        'This is no status of the toolkit; write the year and one that it publishes, such as 22/23 Standards Met.',
    });
  const publishedOn = readDay(format, cell, dayOfFile, problems);
  if (!status || publishedOn === null || problems.length > 0) return problems;
  const columns = { status: format.status, publishedOn: format.publishedOn };
  return { line, odsCode, status, publishedOn, columns };
}

function readDay(
  { publishedOn: column }: Format,
  cell: (column: number) => string,
  dayOfFile: string | null,
  problems: CellProblem[],
): string | null {
  if (column === null) return dayOfFile;
  const day = cell(column).replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1');
  const add = (message: string) => {
    problems.push({ column, message });
    return null;
  };
  if (!isCalendarDay(day) || day === cell(column))
    return add('This is no day of publication; write one of the calendar as DD/MM/YYYY.');
  if (day > londonDay()) return add(`The day of publication, ${longDay(day)}, lies in the future.`);
  return day;
}

/** Files have one row for each successor of an organisation: the same status again says nothing new. */
function contradiction(row: PublicationRow, earlier: PublicationRow | undefined): CellProblem[] {
  if (!earlier) return [];
  const same = earlier.status.year === row.status.year && earlier.status.label === row.status.label;
  if (same) return [];
  const message = `${row.odsCode} is on line ${String(earlier.line)} already with another status, which was kept; give each organisation one.`;
  return [{ column: row.columns.status, message }];
}
