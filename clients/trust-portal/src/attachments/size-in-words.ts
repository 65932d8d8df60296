const THOUSAND = 1000;

const formatOf = (unit: 'kilobyte' | 'megabyte') =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumSignificantDigits: 3 });

const kilobytes = formatOf('kilobyte');
const megabytes = formatOf('megabyte');

/** The size of a file: 12 kB, 3.4 MB. */
export const sizeInWords = (bytes: number): string =>
  bytes < THOUSAND * THOUSAND
    ? kilobytes.format(bytes / THOUSAND)
    : megabytes.format(bytes / THOUSAND / THOUSAND);
