/** A file, or the link to it, that is not taken; the message says what would be right. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly status: 400 | 411 | 413 | 415 | 422,
    message: string,
  ) {
    super(message);
  }
}

/** A number of bytes as people read it: 25 MB. */
export function inMegabytes(bytes: number): string {
  return `${String(Math.round(bytes / 100_000) / 10)} MB`;
}
