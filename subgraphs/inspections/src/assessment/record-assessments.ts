import { checkStepDay, Problems, type RequestContext, type WriteTransaction } from '@assay/kit';
import { In } from 'typeorm';
import { checkOpenedByPoints } from '../accuracy/end-accuracy-check.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { INSPECTING_ROLES, latestOf } from '../inspection/inspection.policy.ts';
import { lastStepOf } from '../inspection/inspection.service.ts';
import { takeStep } from '../inspection/take-step.ts';
import { Control } from '../standard/control.entity.ts';
import { Assessment } from './assessment.entity.ts';
import type { AssessmentInput, RecordAssessmentsInput } from './assessment.inputs.ts';
import { checkBatch, checkBatchSize } from './assessment.policy.ts';

/** Records a batch of outcomes, all or none; a report drafted before is to be drafted again. */
export async function recordAssessments(
  context: RequestContext,
  input: RecordAssessmentsInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'RECORD', roles: INSPECTING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      checkBatchSize(problems, input.assessments);
      problems.rejectIfAny();
      await checkDay(problems, tx, inspection, input);
      await checkOpenedByPoints(problems, tx, inspection, input.assessments);
      const recorded = await checkAgainstRecords(problems, tx, inspection, input.assessments);
      problems.rejectIfAny();
      await save(tx, inspection, input, recorded);
      return { day: input.assessedOn ?? null, changes: { draftedOn: null, reportNumber: null } };
    },
  );
}

async function checkDay(
  problems: Problems,
  tx: WriteTransaction,
  inspection: Inspection,
  { assessedOn }: RecordAssessmentsInput,
): Promise<void> {
  if (assessedOn == null) return;
  const { status, beganOn, draftedOn } = inspection;
  const follows =
    status === 'IN_ACCURACY_CHECK'
      ? await lastStepOf(tx, inspection)
      : latestOf({ day: beganOn, what: 'the beginning' }, { day: draftedOn, what: 'the draft' });
  checkStepDay(problems, assessedOn, 'assessedOn', follows);
}

async function checkAgainstRecords(
  problems: Problems,
  { manager }: WriteTransaction,
  { id, standardCode }: Inspection,
  batch: readonly AssessmentInput[],
): Promise<ReadonlyMap<string, Assessment>> {
  const named = [...new Set(batch.map(({ controlId }) => controlId))];
  const controls = await manager.findBy(Control, { id: In(named) });
  const assessments = await manager.findBy(Assessment, { inspectionId: id, controlId: In(named) });
  const recorded = new Map(assessments.map((a) => [a.controlId, a]));
  checkBatch(problems, batch, {
    standardCode,
    controls: new Map(controls.map((control) => [control.id, control])),
    recorded,
  });
  return recorded;
}

async function save(
  { manager, recordedAt }: WriteTransaction,
  { id, odsCode, bodyCode }: Inspection,
  { assessments, assessedOn }: RecordAssessmentsInput,
  recorded: ReadonlyMap<string, Assessment>,
): Promise<void> {
  const rows = assessments.map(({ controlId, outcome, rationale, selfAssessedOutcome }) => ({
    control_id: controlId,
    outcome,
    rationale,
    self_assessed_outcome:
      selfAssessedOutcome === undefined
        ? recorded.get(controlId)?.selfAssessedOutcome
        : selfAssessedOutcome,
  }));
  const batch = JSON.stringify(rows);
  await manager.query(
    `insert into assessments as a
       (inspection_id, control_id, ods_code, body_code, outcome, self_assessed_outcome, assessed_on, recorded_at)
     select $1, control_id, $2, $3, outcome, self_assessed_outcome, $4, $5
     from jsonb_to_recordset($6) as n (control_id text, outcome text, self_assessed_outcome text)
     on conflict (inspection_id, control_id) do update set outcome = excluded.outcome,
       self_assessed_outcome = excluded.self_assessed_outcome, assessed_on = excluded.assessed_on,
       recorded_at = excluded.recorded_at, version = a.version + 1`,
    [id, odsCode, bodyCode, assessedOn ?? null, recordedAt, batch],
  );
  await manager.query(
    `insert into assessment_rationales (assessment_id, inspection_id, ods_code, body_code, rationale)
     select a.id, a.inspection_id, a.ods_code, a.body_code, n.rationale
     from jsonb_to_recordset($2) as n (control_id text, rationale text)
     join assessments a on a.inspection_id = $1 and a.control_id = n.control_id
     on conflict (assessment_id) do update set rationale = excluded.rationale`,
    [id, batch],
  );
}
