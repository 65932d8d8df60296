import { z } from 'zod';
import type { Piece } from './extract-pieces.ts';
import { type GatewayClient, MutationRejected, type UserError } from './gateway-client.ts';

const rowProblems = z.array(
  z.object({ line: z.number(), column: z.number().nullable(), message: z.string() }),
);

export interface ImportProgress {
  begin: (lines: number) => void;
  advance: (lines: number) => void;
}

/** A file, or the rest of one, that was not imported; the message has a line for each reason. */
export class ImportRejectedError extends Error {
  override readonly name = 'ImportRejectedError';
}

export interface PiecesToImport<Count extends string> {
  /** The name of the file in messages. */
  file: string;
  pieces: readonly Piece[];
  /** Tells this import from every other; the same again repeats it. */
  key: string;
  mutation: { name: string; document: string };
  /** What the payload counts, in the order of the summary. */
  counts: readonly Count[];
  /** What the input holds beside the piece and the key. */
  more: Record<string, unknown>;
  /** The flag that gives each field of the input; what has none is the file. */
  flags: Readonly<Record<string, string>>;
}

export interface Imported<Count extends string> {
  counts: Record<Count, number>;
  /** A line for each thing wrong in a row that was left out. */
  problems: string[];
}

/**
 * Imports the pieces of a file through the gateway, as administrator.
 * @throws ImportRejectedError or GatewayError
 */
export async function importPieces<Count extends string>(
  gateway: GatewayClient,
  request: PiecesToImport<Count>,
  progress?: ImportProgress,
): Promise<Imported<Count>> {
  const { file, pieces, counts } = request;
  const total = Object.fromEntries(counts.map((name) => [name, 0])) as Record<Count, number>;
  const problems: string[] = [];
  progress?.begin(pieces.reduce((sum, { lines }) => sum + lines, 0));
  for (const piece of pieces) {
    const done = await importPiece(gateway, request, piece);
    for (const name of counts) total[name] += z.number().parse(done[name]);
    for (const { line, column, message } of rowProblems.parse(done.rowProblems))
      problems.push(
        `${[file, line, column].filter((part) => part !== null).join(':')}: ${message}`,
      );
    progress?.advance(piece.lines);
  }
  return { counts: total, problems };
}

async function importPiece<Count extends string>(
  gateway: GatewayClient,
  { file, key, mutation, more, flags, pieces }: PiecesToImport<Count>,
  piece: Piece,
): Promise<Record<string, unknown>> {
  const { text: csv, firstLine } = piece;
  const idempotencyKey = `${key}/${String(firstLine)}`;
  const input = { csv, firstLine, ...more, idempotencyKey };
  try {
    return await gateway.mutate('administrator', { ...mutation, input }, z.looseObject({}));
  } catch (error) {
    if (!(error instanceof MutationRejected)) throw error;
    const placeOf = ({ field }: UserError) => flags[field?.[0] ?? ''] ?? file;
    const reasons = error.errors.map((each) => `${placeOf(each)}: ${each.message}`);
    if (piece !== pieces[0])
      reasons.push(
        `${file}: lines 1 to ${String(firstLine - 1)} are imported already; mend the rest and import the file again.`,
      );
    throw new ImportRejectedError(reasons.join('\n'), { cause: error });
  }
}

/** Such as 'imported 3, not published 1'. */
export function summaryOf<Count extends string>(counts: Record<Count, number>): string {
  const words = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return Object.entries(counts)
    .map(([name, count]) => `${words(name)} ${String(count)}`)
    .join(', ');
}
