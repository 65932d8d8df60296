import { longDay, whoMay, type CellProblem, type KnownOrganisation, type Law } from '@assay/kit';
import { resultOf } from '../inspection/inspection.policy.ts';
import type { PublicationRow } from './publication-file.ts';
import {
  keyOf,
  type NewPublication,
  type RecordedPublication,
  type Year,
} from './publication.repository.ts';

export interface Known {
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  readonly law: Law;
  /** The years whose published status is a standard, by the standard's code. */
  readonly years: ReadonlyMap<string, Year>;
  /** The publications of a trust and a standard, by `keyOf`, the first one first. */
  readonly recorded: ReadonlyMap<string, readonly RecordedPublication[]>;
}

export type Judgement =
  | { readonly count: 'unchanged' }
  | { readonly count: 'unknownTrust' | 'rejected'; readonly problem: CellProblem }
  | { readonly count: 'imported' | 'updated'; readonly publication: NewPublication };

/** What a row comes to, given what is known. */
export function judge(row: PublicationRow, known: Known): Judgement {
  const { odsCode, status, publishedOn, columns } = row;
  const organisation = known.organisations.get(odsCode);
  if (!organisation)
    return {
      count: 'unknownTrust',
      problem: { column: null, message: `The register of trusts holds no ${odsCode}.` },
    };
  const year = known.years.get(status.standardCode);
  if (!year)
    return rejected(
      columns.status,
      `The year ${status.year} is none whose published status is held; those are ${[...known.years.keys()].join(', ')}.`,
    );
  const history = known.recorded.get(keyOf(odsCode, status.standardCode)) ?? [];
  const latest = history.at(-1);
  if (history.some((earlier) => sameAs(earlier, row)) || latest?.status === status.label)
    return { count: 'unchanged' };
  if (latest && publishedOn <= latest.publishedOn)
    return rejected(
      columns.status,
      `${odsCode} has the status ${latest.status} of ${longDay(latest.publishedOn)} already; another status takes a later day of publication.`,
    );
  const body = bodyOf(row, organisation, year, known.law);
  if ('message' in body) return rejected(columns.publishedOn, body.message);
  const publication = {
    odsCode,
    bodyCode: body.code,
    year,
    status: status.label,
    publishedOn,
    revision: history.length + 1,
    outcome: status.outcome,
    result: resultOf([{ outcome: status.outcome, expected: 'MET' }]),
    rationale: rationaleOf(row, body.name),
    findingTitle: `DSPT ${status.year}: ${status.label}`,
  };
  return { count: latest ? 'updated' : 'imported', publication };
}

const rejected = (column: number | null, message: string): Judgement => ({
  count: 'rejected',
  problem: { column, message },
});

const sameAs = (earlier: RecordedPublication, { status, publishedOn }: PublicationRow) =>
  earlier.status === status.label && earlier.publishedOn === publishedOn;

/** The body that ran the toolkit for the organisation that day: whoever could approve its plans to improve. */
function bodyOf(
  { odsCode, publishedOn }: PublicationRow,
  organisation: KnownOrganisation,
  { control }: Year,
  law: Law,
): { readonly code: string; readonly name: string } | { readonly message: string } {
  const kind = organisation.kindOn(publishedOn);
  const day = longDay(publishedOn);
  if (kind === null || !wasOpen(organisation, publishedOn))
    return { message: `${odsCode} was not open on ${day}, the day of publication.` };
  const powers = whoMay(law, 'APPROVE_PLAN', { kind, on: publishedOn });
  const about = powers.filter(({ subject }) => control.subjects.includes(subject));
  const [code, ...others] = new Set(about.map(({ bodyCode }) => bodyCode));
  if (code === undefined || others.length > 0)
    return {
      message: `The register of powers names ${code === undefined ? 'no body' : 'more than one body'} that ran the toolkit for ${odsCode} on ${day}.`,
    };
  return { code, name: law.bodies.get(code)?.name ?? code };
}

const wasOpen = ({ openedOn, closedOn }: KnownOrganisation, day: string) =>
  (openedOn === null || openedOn <= day) && (closedOn === null || day <= closedOn);

function rationaleOf({ status, publishedOn }: PublicationRow, body: string): string {
  const published =
    `The Data Security and Protection Toolkit ${status.year} published the status ${status.label} ` +
    `on ${longDay(publishedOn)}. It is the organisation's own assessment.`;
  return status.planAgreed
    ? `${published} The status says that not every standard was met and that an improvement plan was agreed with ${body}.`
    : published;
}
