import { DocumentRejected } from './document.ts';
import { lineAndColumn } from './text-place.ts';

/** @throws DocumentRejected with the line and column at which the text stops being JSON */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = offsetIn(error.message, text);
    const ended = offset >= text.trimEnd().length;
    throw DocumentRejected.because(
      ended
        ? 'The JSON ends before it is complete; the file was cut off.'
        : 'This is not JSON: something else was expected here.',
      lineAndColumn(text, offset),
    );
  }
}

/** V8 names a position, or quotes the character that it stumbled over, or says that the text ended. */
function offsetIn(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined)
    return message.startsWith('Unterminated') ? text.trimEnd().length : Number(position);
  const token = /^Unexpected token '(.+?)'/su.exec(message)?.[1];
  const found = token === undefined ? -1 : text.indexOf(token);
  return found < 0 ? text.trimEnd().length : found;
}
