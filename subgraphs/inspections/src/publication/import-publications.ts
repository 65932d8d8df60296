import {
  checkStepDay,
  holdsRole,
  Problems,
  readLaw,
  readOrganisations,
  Rejection,
  type FeedConsumer,
  type RequestContext,
  type RowProblem,
  type WriteTransaction,
} from '@assay/kit';
import { judge } from './judge-publication.ts';
import { readPublications, type PublicationRow } from './publication-file.ts';
import { publishAll } from './publication.events.ts';
import type { ImportPublicationsInput } from './publication.inputs.ts';
import {
  addPublications,
  lockPublications,
  readRecorded,
  readYears,
  type NewPublication,
} from './publication.repository.ts';

export interface ImportOutcome {
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly notPublished: number;
  readonly unknownTrust: number;
  readonly rejected: number;
  readonly rowProblems: readonly RowProblem[];
}

/**
 * Imports published results, one inspection for each publication; repeating it changes nothing. A publication is never
 * edited: a later one of the same year with another status stands beside it.
 */
export async function importPublications(
  { viewer, work, logger }: RequestContext,
  trusts: Pick<FeedConsumer, 'pullToHead'>,
  input: ImportPublicationsInput,
): Promise<ImportOutcome> {
  if (viewer.organisation.kind !== 'OPERATOR' || !holdsRole(viewer, 'ADMINISTRATOR'))
    throw Rejection.because(
      'ROLE_REQUIRED',
      'Importing publications takes the role ADMINISTRATOR.',
    );
  const { csv, firstLine, publishedOn = null } = input;
  const problems = new Problems();
  if (publishedOn !== null) checkStepDay(problems, publishedOn, 'publishedOn');
  problems.rejectIfAny();
  const { rows, ...read } = readPublications({ csv, firstLine: firstLine ?? 2, publishedOn });
  await trusts.pullToHead();
  return work.write((tx) =>
    tx.once({ mutation: 'importPublications', input }, async () => {
      const { rowProblems, ...counts } = await record(tx, rows);
      const outcome = {
        ...counts,
        notPublished: read.notPublished,
        rejected: counts.rejected + read.rejected,
        rowProblems: [...read.rowProblems, ...rowProblems].sort((a, b) => a.line - b.line),
      };
      const { imported, updated, unchanged, unknownTrust, rejected } = outcome;
      logger.info(
        { imported, updated, unchanged, unknownTrust, rejected },
        'publications imported',
      );
      return outcome;
    }),
  );
}

async function record(tx: WriteTransaction, rows: readonly PublicationRow[]) {
  const { manager } = tx;
  await lockPublications(manager);
  const odsCodes = rows.map(({ odsCode }) => odsCode);
  const known = {
    organisations: await readOrganisations(manager, odsCodes),
    law: await readLaw(manager),
    years: await readYears(manager),
    recorded: await readRecorded(manager, odsCodes),
  };
  const counts = { imported: 0, updated: 0, unchanged: 0, unknownTrust: 0, rejected: 0 };
  const rowProblems: RowProblem[] = [];
  const added: NewPublication[] = [];
  for (const row of rows) {
    const judgement = judge(row, known);
    counts[judgement.count] += 1;
    if ('problem' in judgement) rowProblems.push({ line: row.line, ...judgement.problem });
    if ('publication' in judgement) added.push(judgement.publication);
  }
  publishAll(tx, await addPublications(tx, added));
  return { ...counts, rowProblems };
}
