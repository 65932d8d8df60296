import { piecesOf } from './extract-pieces.ts';
import type { GatewayClient } from './gateway-client.ts';
import { importPieces, type Imported, type ImportProgress } from './import-pieces.ts';

const counts = [
  'imported',
  'updated',
  'unchanged',
  'notPublished',
  'unknownTrust',
  'rejected',
] as const;

const document = `mutation ImportPublications($input: ImportPublicationsInput!) {
  importPublications(input: $input) {
    ${counts.join(' ')}
    rowProblems { line column message }
    errors { code message field }
  }
}`;

export interface PublicationImport {
  text: string;
  /** The name of the file in messages. */
  file: string;
  /** The day on which the results were published, YYYY-MM-DD, of a file that does not say. */
  publishedOn?: string;
  /** Tells this import from every other; the same again repeats it. */
  key: string;
}

/**
 * Imports published results of the Data Security and Protection Toolkit through the gateway, as administrator.
 * @throws ImportRejectedError, ExtractFileError or GatewayError
 */
export function importPublications(
  gateway: GatewayClient,
  { text, file, publishedOn, key }: PublicationImport,
  progress?: ImportProgress,
): Promise<Imported<(typeof counts)[number]>> {
  const request = {
    file,
    key,
    counts,
    pieces: piecesOf(text, file, { header: true }),
    mutation: { name: 'importPublications', document },
    more: publishedOn === undefined ? {} : { publishedOn },
    flags: { publishedOn: '--published-on' },
  };
  return importPieces(gateway, request, progress);
}
