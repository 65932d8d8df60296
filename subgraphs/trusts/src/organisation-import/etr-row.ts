import { isCalendarDay, type CellProblem, type OrganisationKind } from '@assay/kit';
import { regionOf } from '../trust/regions.ts';
import { readableName } from './readable-name.ts';

/** A row of the extract as far as it is used. */
export interface OrganisationRow {
  readonly odsCode: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly regionCode: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

/** Columns by position, counted from 1; the extract has no names of its own. */
const COLUMN = {
  code: 1,
  name: 2,
  grouping: 3,
  openDate: 11,
  closeDate: 12,
  officeRegion: 24,
} as const;
const UNUSED_COLUMNS = [13, 14, 15, 16, 17];
const COLUMN_COUNTS: readonly number[] = [24, 27];
const LONGEST_NAME = 200;

const cell = (cells: readonly string[], column: number) => (cells[column - 1] ?? '').trim();

export const hasKnownLayout = (cells: readonly string[]): boolean =>
  COLUMN_COUNTS.includes(cells.length);

export const isHeader = (cells: readonly string[]): boolean =>
  cell(cells, COLUMN.code).toUpperCase() === 'ORGANISATIONCODE';

/** Whether the organisation is Welsh; its national grouping is blank in some files, its office region is not. */
export const isOutsideEngland = (cells: readonly string[]): boolean =>
  cell(cells, COLUMN.officeRegion) === 'W' || cell(cells, COLUMN.grouping) === 'W00';

/** The first column that extracts of trusts leave blank and others, such as epraccur.csv of GP practices, use. */
export const usedColumnOfOthers = (cells: readonly string[]): number | undefined =>
  UNUSED_COLUMNS.find((column) => cell(cells, column) !== '');

/** Reads a row, or says everything that is wrong with it. */
export function readRow(cells: readonly string[]): OrganisationRow | CellProblem[] {
  if (!hasKnownLayout(cells))
    return [
      { column: null, message: `The row has ${String(cells.length)} columns; it needs 24 or 27.` },
    ];
  const problems: CellProblem[] = [];
  const add = (column: number, message: string) => problems.push({ column, message });
  const odsCode = cell(cells, COLUMN.code);
  const name = cell(cells, COLUMN.name);
  if (!/^[A-Z0-9]{3,6}$/.test(odsCode))
    add(
      COLUMN.code,
      `The code is ${quoted(odsCode)}; an ODS code is 3 to 6 capital letters and digits, such as RJ1.`,
    );
  if (name === '') add(COLUMN.name, 'The name is blank; every organisation has one.');
  if (name.length > LONGEST_NAME)
    add(
      COLUMN.name,
      `The name has ${String(name.length)} characters; it may have up to ${String(LONGEST_NAME)}.`,
    );
  const used = usedColumnOfOthers(cells);
  if (used !== undefined)
    add(
      used,
      `The column holds ${quoted(cell(cells, used))}; in an extract of trusts columns 13 to 17 are blank.`,
    );
  const openedOn = readDay(cells, COLUMN.openDate, 'open', add);
  const closedOn = readDay(cells, COLUMN.closeDate, 'close', add);
  if (openedOn && closedOn && closedOn < openedOn)
    add(
      COLUMN.closeDate,
      `The close date ${closedOn} is before the open date ${openedOn}; it is that day or later.`,
    );
  if (problems.length > 0) return problems;
  const regionCode = regionOf(cell(cells, COLUMN.grouping))?.code ?? null;
  const kind = name.toUpperCase().includes('FOUNDATION') ? 'NHS_FOUNDATION_TRUST' : 'NHS_TRUST';
  return { odsCode, name: readableName(name), kind, regionCode, openedOn, closedOn };
}

function readDay(
  cells: readonly string[],
  column: number,
  which: string,
  add: (column: number, message: string) => void,
): string | null {
  const text = cell(cells, column);
  if (text === '') return null;
  const day = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (text.length === 8 && isCalendarDay(day)) return day;
  add(
    column,
    `The ${which} date is ${quoted(text)}; write a day of the calendar as YYYYMMDD, such as 20170401.`,
  );
  return null;
}

const quoted = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
