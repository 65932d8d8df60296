import { z } from 'zod';
import { piecesOf, type Piece } from './extract-pieces.ts';
import { type GatewayClient, MutationRejected, type UserError } from './gateway-client.ts';

const counts = z.object({
  imported: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  outsideEngland: z.number(),
  rejected: z.number(),
});

/** How many rows of an extract came to what. */
export type ImportCounts = z.infer<typeof counts>;

const outcome = counts.extend({
  rowProblems: z.array(
    z.object({ line: z.number(), column: z.number().nullable(), message: z.string() }),
  ),
});

const document = `mutation ImportOrganisations($input: ImportOrganisationsInput!) {
  importOrganisations(input: $input) {
    imported updated unchanged outsideEngland rejected
    rowProblems { line column message }
    errors { code message field }
  }
}`;

export interface ImportRequest {
  text: string;
  /** The name of the file in messages. */
  file: string;
  /** The day that the extract describes, YYYY-MM-DD; today when absent. */
  asAt?: string;
  /** Tells this import from every other; the same again repeats it. */
  key: string;
}

export interface ImportProgress {
  begin: (lines: number) => void;
  advance: (lines: number) => void;
}

/** An extract, or the rest of one, that was not imported; the message has a line for each reason. */
export class ImportRejectedError extends Error {
  override readonly name = 'ImportRejectedError';
}

/**
 * Imports an extract of the register of trusts through the gateway, as administrator.
 * @returns the counts, and a line for each thing wrong in a row that was left out
 * @throws ImportRejectedError, ExtractFileError or GatewayError
 */
export async function importOrganisations(
  gateway: GatewayClient,
  request: ImportRequest,
  progress?: ImportProgress,
): Promise<{ counts: ImportCounts; problems: string[] }> {
  const { text, file } = request;
  const total = { imported: 0, updated: 0, unchanged: 0, outsideEngland: 0, rejected: 0 };
  const problems: string[] = [];
  const pieces = piecesOf(text, file);
  progress?.begin(pieces.reduce((sum, { lines }) => sum + lines, 0));
  for (const piece of pieces) {
    const { rowProblems, ...done } = await importPiece(gateway, request, piece);
    for (const [name, count] of Object.entries(done) as [keyof ImportCounts, number][])
      total[name] += count;
    for (const { line, column, message } of rowProblems)
      problems.push(
        `${[file, line, column].filter((part) => part !== null).join(':')}: ${message}`,
      );
    progress?.advance(piece.lines);
  }
  return { counts: total, problems };
}

async function importPiece(
  gateway: GatewayClient,
  { file, asAt, key }: ImportRequest,
  { text: csv, firstLine }: Piece,
) {
  const idempotencyKey = `${key}/${String(firstLine)}`;
  const input = { csv, firstLine, ...(asAt !== undefined && { asAt }), idempotencyKey };
  try {
    const mutation = { name: 'importOrganisations', document, input };
    return await gateway.mutate('administrator', mutation, outcome);
  } catch (error) {
    if (!(error instanceof MutationRejected)) throw error;
    const reasons = error.errors.map((each) => `${placeOf(each, file)}: ${each.message}`);
    if (firstLine > 1)
      reasons.push(
        `${file}: lines 1 to ${String(firstLine - 1)} are imported already; mend the rest and import the file again.`,
      );
    throw new ImportRejectedError(reasons.join('\n'), { cause: error });
  }
}

const placeOf = ({ field }: UserError, file: string) => (field?.[0] === 'asAt' ? '--as-at' : file);

export const inWords = ({ imported, updated, unchanged, outsideEngland, rejected }: ImportCounts) =>
  `imported ${String(imported)}, updated ${String(updated)}, unchanged ${String(unchanged)}, ` +
  `outside England ${String(outsideEngland)}, rejected ${String(rejected)}`;
