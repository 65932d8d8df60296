import { type z } from 'zod';
import { contradictionsIn } from './catalogue.checks.ts';
import {
  profileShape,
  standardShape,
  type ProfileContent,
  type StandardContent,
} from './catalogue.shape.ts';

/** Something wrong in a document, and where. */
export interface DocumentProblem {
  /** Line and column such as 12:7, or a JSON pointer such as /catalog/metadata; null when it is the whole. */
  readonly place: string | null;
  readonly message: string;
}

/** Something wrong in what a document says, by the path within it. */
export interface ContentProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A document in the shape of the project's own, whatever its format, and where each path of that is in the text. */
export interface RawDocument {
  readonly content: unknown;
  readonly place: (path: readonly PropertyKey[]) => string | null;
}

/** A document that says what a document should; whether the catalogue can take it is another question. */
export type CatalogueDocument = { readonly place: RawDocument['place'] } & (
  | { readonly standard: StandardContent; readonly profile?: undefined }
  | { readonly profile: ProfileContent; readonly standard?: undefined }
);

/** Everything that is wrong in a document, of which nothing was imported. */
export class DocumentRejected extends Error {
  override readonly name = 'DocumentRejected';

  constructor(
    readonly problems: readonly DocumentProblem[],
    /** What it says, where it could be read this far. */
    readonly raw: RawDocument | null = null,
  ) {
    super(problems[0]?.message ?? 'rejected');
  }

  static because(message: string, place: string | null = null): DocumentRejected {
    return new DocumentRejected([{ place, message }]);
  }

  static at(
    place: RawDocument['place'],
    problems: readonly ContentProblem[],
    raw: RawDocument | null = null,
  ): DocumentRejected {
    const placed = problems.map(({ path, message }) => ({ place: place(path), message }));
    return new DocumentRejected(placed, raw);
  }
}

export const ACCEPTED =
  'send YAML with one standard or one profile, or an OSCAL catalog or profile as JSON';

/** @throws DocumentRejected with everything that is wrong */
export function checkDocument({ content, place }: RawDocument): CatalogueDocument {
  const keys = isRecord(content) ? Object.keys(content) : [];
  const [kind] = keys;
  if (keys.length !== 1 || (kind !== 'standard' && kind !== 'profile'))
    throw DocumentRejected.because(
      `The document holds ${keys.length === 0 ? 'neither a standard nor a profile' : keys.slice(0, 5).join(', ')}; ${ACCEPTED}.`,
    );
  return kind === 'standard'
    ? { standard: parse(standardShape, kind, content, place), place }
    : { profile: parse(profileShape, kind, content, place), place };
}

function parse<T extends z.ZodType>(
  shape: T,
  kind: 'standard' | 'profile',
  content: unknown,
  place: RawDocument['place'],
): z.output<T> {
  const said = (content as Record<string, unknown>)[kind];
  const read = shape.safeParse(said, { error: inWords });
  const contradictions = contradictionsIn(kind, said);
  if (read.success && contradictions.length === 0) return read.data;
  const problems = [...(read.success ? [] : problemsOf(read.error)), ...contradictions];
  throw DocumentRejected.at(
    place,
    problems.map(({ path, message }) => ({ path: [kind, ...path], message })),
    { content, place },
  );
}

/** The faults that zod found, one for each place. */
export function problemsOf({ issues }: z.core.$ZodError): ContentProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          message: `${key} is not known here; leave it out or correct its name.`,
        }))
      : [{ path: issue.path, message: issue.message }],
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping of names to values',
};

/** Says what zod found missing or of another type, where the shape has no words of its own. */
export const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) {
    const name = issue.path?.at(-1);
    return `${name === undefined ? 'This' : String(name)} is missing.`;
  }
  if (issue.code !== 'invalid_type') return undefined;
  return `Write ${TYPES[issue.expected] ?? issue.expected} here.`;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
