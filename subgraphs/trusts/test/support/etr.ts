export interface EtrCells {
  readonly code: string;
  readonly name: string;
  readonly grouping?: string;
  readonly opened?: string;
  readonly closed?: string;
  readonly officeRegion?: string;
}

/** The cells of one row of etr.csv, in the layout of 24 or 27 columns. */
export function etrCells(organisation: EtrCells, width = 27): string[] {
  const {
    code,
    name,
    grouping = 'Y56',
    opened = '20010401',
    closed = '',
    officeRegion = 'H',
  } = organisation;
  const cells = Array<string>(width).fill('');
  cells.splice(0, 3, code, name, grouping);
  cells.splice(3, 7, 'QMF', '1 HIGH STREET', '', '', 'TOWN', '', 'AA1 1AA');
  cells.splice(10, 2, opened, closed);
  cells[21] = '1';
  cells[23] = officeRegion;
  return cells;
}

/** One row, quoted as in the newest extracts. */
export const etrRow = (organisation: EtrCells, width = 27): string =>
  etrCells(organisation, width)
    .map((cell) => `"${cell}"`)
    .join(',');

export const etrFile = (...organisations: EtrCells[]): string =>
  organisations.map((organisation) => etrRow(organisation)).join('\r\n');
