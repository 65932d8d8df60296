/** The place of a character of a text as line:column, both from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}
