import { z } from 'zod';
import { ExtractFileError } from './extract-file.ts';
import type { GatewayClient } from './gateway-client.ts';
import { ImportRejectedError } from './import-pieces.ts';

/** What the gateway takes as one request, in bytes; the document is a part of it. */
export const LARGEST_REQUEST = 100_000;

const payload = z.object({
  importStandard: z.object({
    standard: z
      .object({ code: z.string(), controls: z.array(z.object({ id: z.string() })) })
      .nullable(),
    profile: z.object({ code: z.string(), standard: z.object({ code: z.string() }) }).nullable(),
    added: z.boolean().nullable(),
    problems: z.array(z.object({ place: z.string().nullable(), message: z.string() })).nullable(),
    errors: z.array(z.object({ message: z.string() })),
  }),
});
type Payload = z.infer<typeof payload>['importStandard'];

const document = `mutation ImportStandard($input: ImportStandardInput!) {
  importStandard(input: $input) {
    standard { code controls { id } }
    profile { code standard { code } }
    added
    problems { place message }
    errors { message }
  }
}`;

export interface StandardImportRequest {
  text: string;
  /** The name of the file in messages. */
  file: string;
  /** Tells this import from every other; the same again repeats it. */
  key: string;
}

/**
 * Imports a standard or a profile through the gateway, as administrator.
 * @returns what the catalogue holds now, in words
 * @throws ImportRejectedError, ExtractFileError or GatewayError
 */
export async function importStandard(
  gateway: GatewayClient,
  { text, file, key }: StandardImportRequest,
): Promise<string> {
  const variables = { input: { document: text, idempotencyKey: key } };
  const size = Buffer.byteLength(JSON.stringify({ query: document, variables }));
  if (size > LARGEST_REQUEST)
    throw new ExtractFileError(
      `${file}: as a request it has ${inDigits(size)} bytes; ${inDigits(LARGEST_REQUEST)} are taken at most. Leave out what is not titles, ids and levels.`,
    );
  const answer = await gateway.query('administrator', document, variables, payload);
  const { problems, errors, ...done } = answer.importStandard;
  if (errors.length > 0) throw rejected(file, problems ?? [], errors);
  return inWords(done);
}

const inDigits = (count: number) => count.toLocaleString('en-GB');

function rejected(
  file: string,
  problems: NonNullable<Payload['problems']>,
  errors: Payload['errors'],
): ImportRejectedError {
  if (problems.length === 0)
    return new ImportRejectedError(errors.map(({ message }) => `${file}: ${message}`).join('\n'));
  const lines = problems.map(({ place, message }) => `${placeIn(file, place)}: ${message}`);
  return new ImportRejectedError([...lines, `${file}: nothing was imported.`].join('\n'));
}

const placeIn = (file: string, place: string | null) => {
  if (place === null || place === '') return file;
  return place.startsWith('/') ? `${file}#${place}` : `${file}:${place}`;
};

function inWords({ standard, profile, added }: Omit<Payload, 'problems' | 'errors'>): string {
  const what = standard
    ? `${standard.code}, ${inDigits(standard.controls.length)} controls`
    : `${profile?.code ?? ''}, a profile of ${profile?.standard.code ?? ''}`;
  return added ? `imported ${what}` : `unchanged ${what}`;
}
