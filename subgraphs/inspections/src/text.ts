import type { Problems } from '@assay/kit';

/** Checks a text that people write, beside the other checks of its input: not blank, at most `max` characters, none of them null. */
export function checkText(
  problems: Problems,
  text: string,
  max: number,
  name: string,
  ...path: string[]
): void {
  if (!/\S/.test(text)) problems.add('INVALID_VALUE', `${name} must not be blank.`, ...path);
  else if (text.includes('\0'))
    problems.add('INVALID_VALUE', `${name} holds a null character.`, ...path);
  else if (text.length > max)
    problems.add('INVALID_VALUE', `${name} is longer than ${String(max)} characters.`, ...path);
}
