import { counted } from './words.ts';

const THOUSAND = 1000;

const formatOf = (unit: 'kilobyte' | 'megabyte') =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumSignificantDigits: 3 });

const kilobytes = formatOf('kilobyte');
const megabytes = formatOf('megabyte');

/** The size of a file: 12 kB, 3.4 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < THOUSAND) return counted(bytes, 'byte');
  if (bytes < THOUSAND * THOUSAND) return kilobytes.format(bytes / THOUSAND);
  return megabytes.format(bytes / THOUSAND / THOUSAND);
}
