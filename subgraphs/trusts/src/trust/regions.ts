import type { Region } from '@assay/kit';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['Y56', 'London'],
  ['Y58', 'South West'],
  ['Y59', 'South East'],
  ['Y60', 'Midlands'],
  ['Y61', 'East of England'],
  ['Y62', 'North West'],
  ['Y63', 'North East and Yorkshire'],
]);

/** The NHS region of a national grouping code; null for any other, such as the groupings before 2018. */
export function regionOf(code: string | null): Region | null {
  const name = code === null ? undefined : NAMES.get(code);
  return code === null || name === undefined ? null : { code, name };
}
