import {
  holdsRole,
  Rejection,
  userError,
  type RequestContext,
  type UserError,
  type WriteTransaction,
} from '@assay/kit';
import { recordProfile } from '../profile/record-profile.ts';
import { lockCatalogue, recordStandard } from '../standard/record-standard.ts';
import { DocumentRejected, type CatalogueDocument, type DocumentProblem } from './document.ts';
import type { ImportStandardInput } from './import.inputs.ts';
import { readDocument } from './read-document.ts';
import { allProblemsOf } from './strange-controls.ts';

/** What the catalogue now holds, by code. */
export interface Imported {
  readonly standard: string | null;
  readonly profile: string | null;
  readonly added: boolean;
}

export interface ImportRefused {
  readonly problems: readonly DocumentProblem[];
  readonly errors: readonly UserError[];
}

/**
 * Adds a standard or a profile to the catalogue, whole or not at all. What is there already changes nothing.
 * @throws Rejection ROLE_REQUIRED or KEY_REUSED
 */
export async function importStandard(
  context: RequestContext,
  input: ImportStandardInput,
): Promise<Imported | ImportRefused> {
  const { viewer, work, logger } = context;
  if (!holdsRole(viewer, 'ADMINISTRATOR'))
    throw Rejection.because('ROLE_REQUIRED', 'Importing a standard takes the role ADMINISTRATOR.');
  try {
    const document = readDocument(input.document, input.format ?? null);
    const imported = await work.write((tx) =>
      tx.once({ mutation: 'importStandard', input }, () => record(tx, document)),
    );
    logger.info({ ...imported }, 'standard imported');
    return imported;
  } catch (error) {
    if (!(error instanceof DocumentRejected)) throw error;
    return refused(await allProblemsOf(error, context));
  }
}

async function record(
  { manager }: WriteTransaction,
  { standard, profile, place }: CatalogueDocument,
): Promise<Imported> {
  await lockCatalogue(manager);
  const { rows, differences } = standard
    ? await recordStandard(manager, standard)
    : await recordProfile(manager, profile);
  if (differences.length > 0) {
    const kind = standard ? 'standard' : 'profile';
    throw DocumentRejected.at(
      place,
      differences.map(({ path, message }) => ({ path: [kind, ...path], message })),
    );
  }
  return {
    standard: standard?.code ?? null,
    profile: profile?.code ?? null,
    added: rows > 0,
  };
}

function refused(problems: readonly DocumentProblem[]): ImportRefused {
  const count = problems.length === 1 ? 'a problem' : `${String(problems.length)} problems`;
  const message = `The document has ${count}, and nothing was imported; “problems” names each with its place.`;
  return { problems, errors: [userError('INVALID_VALUE', message, 'document')] };
}
