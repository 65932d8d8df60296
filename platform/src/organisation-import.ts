import { piecesOf } from './extract-pieces.ts';
import type { GatewayClient } from './gateway-client.ts';
import { importPieces, summaryOf, type Imported, type ImportProgress } from './import-pieces.ts';

const counts = ['imported', 'updated', 'unchanged', 'outsideEngland', 'rejected'] as const;

/** How many rows of an extract came to what. */
export type ImportCounts = Record<(typeof counts)[number], number>;

const document = `mutation ImportOrganisations($input: ImportOrganisationsInput!) {
  importOrganisations(input: $input) {
    ${counts.join(' ')}
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

/**
 * Imports an extract of the register of trusts through the gateway, as administrator.
 * @throws ImportRejectedError, ExtractFileError or GatewayError
 */
export function importOrganisations(
  gateway: GatewayClient,
  { text, file, asAt, key }: ImportRequest,
  progress?: ImportProgress,
): Promise<Imported<(typeof counts)[number]>> {
  const request = {
    file,
    key,
    counts,
    pieces: piecesOf(text, file),
    mutation: { name: 'importOrganisations', document },
    more: asAt === undefined ? {} : { asAt },
    flags: { asAt: '--as-at' },
  };
  return importPieces(gateway, request, progress);
}

export const inWords = (total: ImportCounts) =>
  summaryOf(total).replace('outside england', 'outside England');
