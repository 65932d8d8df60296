/** A name of the schema in words: SERVE_WARNING_NOTICE becomes Serve warning notice. */
export function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const numbers = new Intl.NumberFormat('en-GB');

export const numberOf = (count: number): string => numbers.format(count);

/** 1 finding, 2 findings. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${numberOf(count)} ${count === 1 ? singular : plural}`;
