import {
  isCells,
  readCsvLines,
  Rejection,
  whyNotText,
  type CellProblem,
  type CsvLine,
  type RowProblem,
} from '@assay/kit';
import {
  hasKnownLayout,
  isHeader,
  isOutsideEngland,
  readRow,
  usedColumnOfOthers,
  type OrganisationRow,
} from './etr-row.ts';

/** What a file, or a piece of it, holds. */
export interface EtrContent {
  readonly rows: readonly OrganisationRow[];
  readonly outsideEngland: number;
  readonly rejected: number;
  readonly rowProblems: readonly RowProblem[];
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
  const unreadable = whyNotText(csv);
  if (unreadable !== undefined) throw unknownFormat(unreadable);
  const lines = readCsvLines(csv, firstLine);
  refuseOtherLayouts(lines, firstLine);
  const [first] = lines;
  const header = first !== undefined && isCells(first.cells) && isHeader(first.cells);
  return collect(header ? lines.slice(1) : lines);
}

/** The first line of a file tells its format; in a later piece a wrong first line is only a bad row. */
function refuseOtherLayouts([first]: readonly CsvLine[], firstLine: number): void {
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

function collect(lines: readonly CsvLine[]): EtrContent {
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
