import { londonDay, spreadsheetCsv, type RequestContext } from '@assay/kit';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentsOfInspection, rationaleOfAssessment } from '../assessment/assessment.loader.ts';
import { evidenceOfAssessment } from '../evidence/evidence.loader.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { expectationsOf, type Expectations } from '../profile/expectations.ts';
import { controlById } from '../standard/standard.loader.ts';

const COLUMNS = [
  'Control',
  'Reference',
  'Title',
  'Expected',
  'Found',
  'Claimed by the trust',
  'Assessed on',
  'Rationale',
  'Evidence files',
  'Version',
];

/** The assessments of an inspection that the viewer may see, one row a control; undefined when there are none. */
export async function assessmentsCsv(
  context: RequestContext,
  inspection: Inspection,
): Promise<string | undefined> {
  const assessments = await assessmentsOfInspection(context).load(inspection.id);
  if (!assessments) return undefined;
  const expected = await context.work.read((manager) => expectationsOf(manager, inspection));
  const rows = assessments.map((assessment) => rowOf(context, assessment, expected));
  return spreadsheetCsv(COLUMNS, await Promise.all(rows));
}

async function rowOf(
  context: RequestContext,
  { id, controlId, outcome, selfAssessedOutcome, assessedOn, version }: Assessment,
  expected: Expectations,
): Promise<(string | number | null)[]> {
  const [control, rationale, evidence] = await Promise.all([
    controlById(context).load(controlId),
    rationaleOfAssessment(context).load(id),
    evidenceOfAssessment(context).load(id),
  ]);
  return [
    controlId,
    control?.reference ?? null,
    control?.title ?? null,
    expected(controlId),
    outcome,
    selfAssessedOutcome,
    assessedOn,
    rationale,
    evidence?.length ?? 0,
    version,
  ];
}

/** Such as assay-RX1-CE-2014-2017-03-20.csv: of the day of issue, or of today. */
export const csvFileName = ({ odsCode, standardCode, issuedOn }: Inspection): string =>
  `assay-${odsCode}-${standardCode}-${issuedOn ?? londonDay()}.csv`.replace(/[^\w.-]/g, '_');
