import {
  compellability,
  compellingPowers,
  csvOf,
  type CsvCell,
  type Law,
  type RequestContext,
  type Window,
} from '@assay/kit';
import type { Finding } from '../finding/finding.type.ts';
import { toFinding, type FindingRow } from './finding-rows.ts';
import { kindOn } from './kind-period.ts';
import { lawOf } from './reach.ts';
import { asksTheLaw } from './register.conditions.ts';
import type { FindingsArguments } from './register.inputs.ts';
import { orderFor, questionOf, run } from './register.service.ts';
import { pageStatement } from './register.statements.ts';

/** How many findings are in memory at a time. */
const PIECE = 500;

export type RegisterQuery = Pick<FindingsArguments, 'filter' | 'orderBy' | 'asOf' | 'knownAt'>;

interface Subject {
  readonly finding: Finding;
  readonly law: Law;
}

/** The columns, which hold what every viewer of the register may read: no detail of a weakness is among them. */
const COLUMNS: Readonly<Record<string, (subject: Subject) => CsvCell>> = {
  Reference: ({ finding }) => finding.reference,
  Title: ({ finding }) => finding.title,
  'Trust code': ({ finding }) => finding.trust?.odsCode ?? null,
  Trust: ({ finding }) => finding.trust?.name ?? null,
  Region: ({ finding }) => finding.trust?.region?.name ?? null,
  Kind: ({ finding }) => kindOn(finding.kinds, finding.moment.day),
  Standard: ({ finding }) => finding.inspection?.standard.code ?? null,
  Control: ({ finding }) => finding.control?.id ?? null,
  'Control title': ({ finding }) => finding.control?.title ?? null,
  Severity: ({ finding }) => finding.severity,
  Subjects: ({ finding }) => finding.subjects.join(' '),
  'Raised by': ({ finding }) => finding.raisedByCode,
  'Raised on': ({ finding }) => finding.raisedOn,
  'Issued on': ({ finding }) => finding.issuedOn ?? null,
  'Withdrawn on': ({ finding }) => finding.withdrawnOn ?? null,
  Status: ({ finding }) => finding.enforcementStatus,
  'Due on': ({ finding }) => finding.dueOn ?? null,
  Compellability: ({ finding, law }) => compellability(law, situationOf(finding)),
  'Compellable by': ({ finding, law }) =>
    [...new Set(compellingPowers(law, situationOf(finding)).map((power) => power.bodyCode))].join(
      ' ',
    ),
};

const situationOf = ({ kinds, subjects, moment: { day } }: Finding) => ({
  kind: kindOn(kinds, day),
  on: day,
  subjects,
});

/**
 * What answers a question to the register, as CSV in the order asked for, for the viewer of the request, piece by piece from
 * one snapshot. The next piece is read when it is asked for.
 */
export async function* registerCsv(
  context: RequestContext,
  query: RegisterQuery,
): AsyncGenerator<string> {
  const law = await lawOf(context);
  yield* csvOf(Object.keys(COLUMNS), rowsOf(context, query, law));
}

async function* rowsOf(
  context: RequestContext,
  query: RegisterQuery,
  law: Law,
): AsyncGenerator<CsvCell[][]> {
  const question = await questionOf(context, query, asksTheLaw(query.filter ?? {}));
  const order = orderFor(query);
  for (let from: Window['from'] = null; ;) {
    const window: Window = { backwards: false, size: PIECE, from };
    const found: FindingRow[] = await run(context, pageStatement(question, order, window));
    const page = found.slice(0, PIECE);
    if (page.length > 0)
      yield page.map((row) => {
        const finding = toFinding(row, question.moment);
        return Object.values(COLUMNS).map((cell) => cell({ finding, law }));
      });
    const last = page.at(-1);
    if (!last || found.length <= PIECE) return;
    from = [last.value, last.id];
  }
}
