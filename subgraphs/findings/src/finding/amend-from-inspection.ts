import type { WriteTransaction } from '@assay/kit';
import { In, IsNull, Not } from 'typeorm';
import type {
  AmendmentFacts,
  AssessmentFacts,
  InspectionFacts,
} from '../register/inspection.event.ts';
import { FindingRecord } from './finding.entity.ts';
import { restateFindings } from './finding.repository.ts';
import { raiseFailings, severityOf, titleOf } from './raise-from-inspection.ts';
import { recordWithdrawal } from './withdrawal.ts';

interface Corrected {
  readonly now: AssessmentFacts;
  readonly wasBelow: boolean;
}

/**
 * Lets the findings raised of an inspection's assessments follow what was amended of its report, once. Findings that people
 * raised stay: they rest on what those people saw, not on the report, and their body withdraws them if it was wrong.
 */
export async function amendFromInspection(
  tx: WriteTransaction,
  inspection: InspectionFacts,
  amendment: AmendmentFacts,
): Promise<void> {
  if (!(await isNew(tx, inspection.id, amendment.number))) return;
  if (amendment.kind === 'WITHDRAWAL') await withdrawRaised(tx, inspection.id, amendment);
  else await correct(tx, inspection, amendment);
}

/** Remembers an amendment, beside the copy of inspections, so that a replay into an emptied copy does not amend again. */
async function isNew(
  { manager }: WriteTransaction,
  inspectionId: string,
  number: number,
): Promise<boolean> {
  const added: unknown[] = await manager.query(
    `insert into applied_amendments (inspection_id, report_number) values ($1, $2)
     on conflict do nothing returning report_number`,
    [inspectionId, number],
  );
  return added.length > 0;
}

async function correct(
  tx: WriteTransaction,
  inspection: InspectionFacts,
  amendment: AmendmentFacts,
): Promise<void> {
  const corrected = correctedBy(inspection, amendment);
  const passing = corrected.filter(({ now }) => !now.below).map(({ now }) => now.id);
  await withdrawRaised(tx, inspection.id, amendment, passing);
  const stillFailing = corrected.filter(({ now, wasBelow }) => now.below && wasBelow);
  await restateFindings(
    tx,
    stillFailing.map(({ now }) => ({
      assessmentId: now.id,
      title: titleOf(now),
      severity: severityOf(now),
      detail: now.rationale ?? '',
    })),
  );
  const newlyFailing = corrected.filter(({ wasBelow }) => !wasBelow).map(({ now }) => now);
  await raiseFailings(tx, inspection, newlyFailing, {
    issuedOn: amendment.on,
    correction: amendment.number,
  });
}

function correctedBy({ id, assessments }: InspectionFacts, amendment: AmendmentFacts): Corrected[] {
  const byId = new Map((assessments ?? []).map((assessment) => [assessment.id, assessment]));
  return amendment.corrected.map(({ assessmentId, wasBelow }) => {
    const now = byId.get(assessmentId);
    if (!now) throw new Error(`correction of inspection ${id} lacks assessment ${assessmentId}`);
    return { now, wasBelow };
  });
}

/** Withdraws, as `withdrawFinding` does, the findings that stand of these assessments; of all when none are named. */
async function withdrawRaised(
  tx: WriteTransaction,
  inspectionId: string,
  { on, reason }: AmendmentFacts,
  assessmentIds?: readonly string[],
): Promise<void> {
  const assessmentId = assessmentIds ? In(assessmentIds) : Not(IsNull());
  const standing = await tx.manager.find(FindingRecord, {
    where: { inspectionId, assessmentId, withdrawnOn: IsNull() },
    order: { reference: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const finding of standing)
    if (!(await recordWithdrawal(tx, finding, on, reason)))
      throw new Error(`finding ${finding.id} changed under its lock`);
}
