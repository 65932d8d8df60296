import { londonDay, MeasureKind, type RequestContext, spreadsheetCsv, unitOf } from '@assay/kit';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentsOfInspection, rationaleOfAssessment } from '../assessment/assessment.loader.ts';
import { evidenceOfAssessment } from '../evidence/evidence.loader.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { measurementsOfAssessment } from '../measurement/measurement.loader.ts';
import type { Measurement } from '../measurement/measurement.type.ts';
import { expectationsOf, type Expectations } from '../profile/expectations.ts';
import { controlById } from '../standard/standard.loader.ts';

const COLUMNS = [
  'Control',
  'Reference',
  'Title',
  'Expected',
  'Found',
  'Claimed by the trust',
  'Confidence in the claim',
  'Severity',
  'Assessed on',
  'Rationale',
  'Evidence files',
  'Version',
  ...Object.keys(MeasureKind).map((kind) => `${kind} (${unitOf(kind as MeasureKind)})`),
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
  assessment: Assessment,
  expected: Expectations,
): Promise<(string | number | null)[]> {
  const { id, controlId, outcome, selfAssessedOutcome, assessedOn, version } = assessment;
  const [control, rationale, evidence, measured] = await Promise.all([
    controlById(context).load(controlId),
    rationaleOfAssessment(context).load(id),
    evidenceOfAssessment(context).load(id),
    measurementsOfAssessment(context).load(id),
  ]);
  const factOf = (kind: string) => measured?.find((fact) => fact.kind === kind);
  return [
    controlId,
    control?.reference ?? null,
    control?.title ?? null,
    expected(controlId),
    outcome,
    selfAssessedOutcome,
    assessment.selfAssessmentConfidence,
    assessment.severity,
    assessedOn,
    rationale,
    evidence?.length ?? 0,
    version,
    ...Object.keys(MeasureKind).map((kind) => shownIn(factOf(kind))),
  ];
}

const shownIn = (fact: Measurement | undefined): string | number | null =>
  fact === undefined ? null : (fact.amount ?? (fact.yes ? 'yes' : 'no'));

/** Such as assay-RX1-CE-2014-2017-03-20.csv: of the day of issue, or of today. */
export const csvFileName = ({ odsCode, standardCode, issuedOn }: Inspection): string =>
  `assay-${odsCode}-${standardCode}-${issuedOn ?? londonDay()}.csv`.replace(/[^\w.-]/g, '_');
