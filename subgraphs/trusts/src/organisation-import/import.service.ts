import {
  checkStepDay,
  holdsRole,
  londonDay,
  ORGANISATION_RECORDED,
  Problems,
  Rejection,
  type RequestContext,
  type RowProblem,
  type WriteTransaction,
} from '@assay/kit';
import { organisationFacts, sameDescription, TrustHistory } from '../trust/trust-history.ts';
import { readEtr } from './etr-file.ts';
import type { OrganisationRow } from './etr-row.ts';
import type { ImportOrganisationsInput } from './import.inputs.ts';
import {
  addObservations,
  describeOrganisations,
  readHistories,
  type Change,
} from './import.repository.ts';

export interface ImportOutcome {
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly outsideEngland: number;
  readonly rejected: number;
  readonly rowProblems: readonly RowProblem[];
}

export class ImportService {
  /** Imports an extract as the description of its day; repeating it, or reading extracts in another order, changes nothing. */
  async importOrganisations(
    context: RequestContext,
    input: ImportOrganisationsInput,
  ): Promise<ImportOutcome> {
    const asAt = input.asAt ?? londonDay();
    if (!holdsRole(context.viewer, 'ADMINISTRATOR'))
      throw Rejection.because(
        'ROLE_REQUIRED',
        'Importing organisations takes the role ADMINISTRATOR.',
      );
    const problems = new Problems();
    checkStepDay(problems, asAt, 'asAt');
    problems.rejectIfAny();
    const { rows, ...read } = readEtr(input.csv, input.firstLine ?? 1);
    return context.work.write((tx) =>
      tx.once({ mutation: 'importOrganisations', input }, async () => {
        const counts = await recordExtract(tx, asAt, rows);
        context.logger.info({ asAt, ...counts, rejected: read.rejected }, 'organisations imported');
        return { ...counts, ...read };
      }),
    );
  }
}

async function recordExtract(tx: WriteTransaction, asAt: string, rows: readonly OrganisationRow[]) {
  await tx.manager.query(`select pg_advisory_xact_lock(hashtext('organisations'))`);
  const histories = await readHistories(
    tx.manager,
    rows.map((row) => row.odsCode),
  );
  const changes = rows.flatMap(
    (row) => changeOf(row, histories.get(row.odsCode), { asAt, recordedAt: tx.recordedAt }) ?? [],
  );
  await addObservations(tx.manager, changes);
  const described = changes.filter(
    ({ before, after }) => !before || !sameDescription(before.current, after.current),
  );
  await describeOrganisations(tx.manager, described);
  for (const { odsCode, before, after } of changes) {
    const facts = organisationFacts(odsCode, after);
    if (!before || differ(organisationFacts(odsCode, before), facts))
      tx.emit({ type: ORGANISATION_RECORDED, subject: odsCode, data: facts });
  }
  const imported = changes.filter(({ before }) => !before).length;
  const updated = changes.filter(
    ({ odsCode, before, after }) => before && readsDifferently(odsCode, before, after),
  ).length;
  return { imported, updated, unchanged: rows.length - imported - updated };
}

/** What a row adds to an organisation's history; null when the extract of that day said the same before. */
function changeOf(
  row: OrganisationRow,
  before: TrustHistory | undefined,
  recorded: { readonly asAt: string; readonly recordedAt: Date },
): Change | null {
  const said = before?.of(recorded.asAt);
  if (said && sameDescription(said, row)) return null;
  const observation = { ...row, ...recorded };
  const after = before ? before.with(observation) : new TrustHistory([observation]);
  return { odsCode: row.odsCode, observation, before, after };
}

function readsDifferently(odsCode: string, before: TrustHistory, after: TrustHistory): boolean {
  return (
    differ(organisationFacts(odsCode, before), organisationFacts(odsCode, after)) ||
    differ(before.names(), after.names())
  );
}

const differ = (a: object, b: object) => JSON.stringify(a) !== JSON.stringify(b);
