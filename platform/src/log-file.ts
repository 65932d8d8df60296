import { closeSync, openSync, readSync, statSync } from 'node:fs';

const tailBytes = 16_384;
const tailLines = 20;

export const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The last lines written to a log after the given position. */
export function readTail(file: string, since: number): string {
  const size = sizeOf(file);
  const start = Math.max(since, size - tailBytes);
  if (size <= start) return '(it wrote nothing)';
  const buffer = Buffer.alloc(size - start);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, buffer, 0, buffer.length, start);
  } finally {
    closeSync(descriptor);
  }
  const lines = buffer.toString('utf8').trimEnd().split('\n');
  return lines
    .slice(-tailLines)
    .map((line) => `  ${line}`)
    .join('\n');
}
