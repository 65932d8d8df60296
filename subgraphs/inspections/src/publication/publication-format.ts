/** Where a file has what is read of it; columns count from 1. */
export interface Format {
  readonly width: number;
  readonly code: number;
  readonly status: number;
  /** Null when the file gives no days of publication. */
  readonly publishedOn: number | null;
}

interface Naming {
  readonly code: string;
  readonly status: string;
  readonly publishedOn: string | null;
}

/**
 * The columns used of each kind of file, the surest first. Of 2020/21 it is the organisation's own latest status: the final
 * one falls back to that of its successor.
 */
const NAMINGS: readonly Naming[] = [
  { code: 'code', status: 'latest status', publishedOn: 'date of publication' },
  { code: 'code', status: 'status', publishedOn: 'date of publication' },
  { code: 'ods code', status: 'status', publishedOn: null },
];

/** The format that a header tells; undefined when it is none that is known. */
export function formatOf(header: readonly string[]): Format | undefined {
  const names = header.map(plain);
  const column = (name: string) => names.indexOf(name) + 1;
  for (const naming of NAMINGS) {
    const code = column(naming.code);
    const status = column(naming.status);
    const publishedOn = naming.publishedOn === null ? null : column(naming.publishedOn);
    if (code > 0 && status > 0 && publishedOn !== 0)
      return { width: header.length, code, status, publishedOn };
  }
  return undefined;
}

/** Some programs write dots in place of spaces. */
const plain = (name: string) =>
  name
    .replace(/[.\s]+/g, ' ')
    .trim()
    .toLowerCase();
