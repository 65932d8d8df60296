const ABBREVIATIONS: ReadonlySet<string> = new Set(['nhs', 'uk']);
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'and',
  'for',
  'in',
  'of',
  'on',
  'the',
  'upon',
  'with',
]);

/** A name as people write it, from the capitals of the register; a name that has small letters already is kept. */
export function readableName(text: string): string {
  const name = text.trim().replaceAll(/\s+/g, ' ');
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replaceAll(/[\p{L}\d'’]+/gu, (word, offset: number) => {
    if (ABBREVIATIONS.has(word)) return word.toUpperCase();
    if (offset > 0 && SMALL_WORDS.has(word)) return word;
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}
