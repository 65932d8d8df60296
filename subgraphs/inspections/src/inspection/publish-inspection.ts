import { groupBy, type WriteTransaction } from '@assay/kit';
import { AssessmentRationale } from '../assessment/assessment-rationale.entity.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { MeasurementRow } from '../measurement/measurement.entity.ts';
import { expectationsOf } from '../profile/expectations.ts';
import { below } from '../profile/profile.policy.ts';
import { Control } from '../standard/control.entity.ts';
import { Standard } from '../standard/standard.entity.ts';
import type { Inspection } from './inspection.entity.ts';
import {
  INSPECTION_CHANGED,
  inspectionEvent,
  type Amendment,
  type InspectionEvent,
} from './inspection.event.ts';

/** Tells the feed how an inspection that has begun stands now, and what was amended when its report was issued before. */
export async function publishInspection(
  tx: WriteTransaction,
  inspection: Inspection,
  amendment?: Amendment,
): Promise<void> {
  const standard = await tx.manager.findOneByOrFail(Standard, { code: inspection.standardCode });
  const controls = await tx.manager.find(Control, {
    where: { standardCode: standard.code },
    order: { position: 'ASC' },
  });
  const issued = inspection.status === 'ISSUED';
  const assessments = issued ? await issuedAssessments(tx, inspection, controls) : undefined;
  const { code, title, version } = standard;
  const facts = Object.assign({}, inspection, {
    standard: { code, title, version, controls },
    assessments,
    amendment,
  });
  const event = inspectionEvent.parse(facts);
  tx.emit({ type: INSPECTION_CHANGED, subject: inspection.id, data: event });
}

async function issuedAssessments(
  { manager }: WriteTransaction,
  inspection: Inspection,
  controls: readonly Control[],
): Promise<NonNullable<InspectionEvent['assessments']>> {
  const inspectionId = inspection.id;
  const expected = await expectationsOf(manager, inspection);
  const assessments = await manager.findBy(Assessment, { inspectionId });
  const rationales = await manager.findBy(AssessmentRationale, { inspectionId });
  const measured = groupBy(
    await manager.find(MeasurementRow, { where: { inspectionId }, order: { kind: 'ASC' } }),
    ({ assessmentId }) => assessmentId,
  );
  const byControl = new Map(assessments.map((a) => [a.controlId, a]));
  const rationaleOf = new Map(rationales.map((r) => [r.assessmentId, r.rationale]));
  return controls.flatMap((control) => {
    const assessment = byControl.get(control.id);
    if (!assessment) return [];
    return {
      id: assessment.id,
      controlId: control.id,
      reference: control.reference,
      title: control.title,
      subjects: control.subjects,
      outcome: assessment.outcome,
      below: below(assessment.outcome, expected(control.id)),
      severity: assessment.severity ?? control.defaultSeverity,
      rationale: rationaleOf.get(assessment.id) ?? '',
      measurements: measured.get(assessment.id),
    };
  });
}
