import type { Severity, WriteTransaction } from '@assay/kit';
import type { AssessmentFacts, InspectionFacts } from '../register/inspection.event.ts';
import { addFindings, issueDrafts, type NewFinding } from './finding.repository.ts';
import { inOrder } from './subjects.ts';

/**
 * Issues what was drafted during an inspection, and makes a finding of each outcome below the standard, unless its control
 * has a finding of this inspection that stands.
 */
export async function raiseFromInspection(
  tx: WriteTransaction,
  inspection: InspectionFacts,
): Promise<void> {
  const { issuedOn } = inspection;
  if (issuedOn === null) throw new Error(`inspection ${inspection.id} is not issued`);
  await issueDrafts(tx, inspection.id, issuedOn);
  await raiseFailings(tx, inspection, inspection.assessments ?? [], { issuedOn, correction: 0 });
}

interface Raising {
  readonly issuedOn: string;
  /** The number of the correction by which they came to fail; 0 when they were issued so. */
  readonly correction: number;
}

/** Makes a finding of each of these outcomes that is below the standard, unless its control has one that stands. */
export async function raiseFailings(
  tx: WriteTransaction,
  inspection: InspectionFacts,
  assessments: readonly AssessmentFacts[],
  raising: Raising,
): Promise<void> {
  const covered = await coveredControls(tx, inspection.id);
  await addFindings(
    tx,
    assessments
      .filter(({ below, controlId }) => below && !covered.has(controlId))
      .map((assessment) => findingOf(inspection, raising, assessment)),
  );
}

async function coveredControls({ manager }: WriteTransaction, id: string): Promise<Set<string>> {
  const rows: { control_id: string }[] = await manager.query(
    'select control_id from findings where inspection_id = $1 and control_id is not null and withdrawn_on is null',
    [id],
  );
  return new Set(rows.map((row) => row.control_id));
}

function findingOf(
  { id, odsCode, bodyCode, standard }: InspectionFacts,
  { issuedOn, correction }: Raising,
  assessment: AssessmentFacts,
): NewFinding {
  const { reference, title } = assessment;
  return {
    odsCode,
    raisedBy: bodyCode,
    inspectionId: id,
    assessmentId: assessment.id,
    correction,
    standardCode: standard.code,
    controlId: assessment.controlId,
    controlReference: reference,
    controlTitle: title,
    title: titleOf(assessment),
    detail: assessment.rationale ?? '',
    severity: severityOf(assessment),
    subjects: inOrder(assessment.subjects),
    raisedOn: issuedOn,
    issuedOn,
    recurrenceOf: null,
  };
}

/** @throws when an outcome below the standard was told without its severity. */
export function severityOf({ id, severity }: AssessmentFacts): Severity {
  if (severity === null) throw new Error(`assessment ${id} has no severity`);
  return severity;
}

/** Such as 'CE3 User access control: partially met', unless the assessment names its own. */
export function titleOf({
  reference,
  title,
  outcome,
  findingTitle,
}: Pick<AssessmentFacts, 'reference' | 'title' | 'outcome' | 'findingTitle'>): string {
  return findingTitle ?? `${reference} ${title}: ${outcome.toLowerCase().replaceAll('_', ' ')}`;
}
