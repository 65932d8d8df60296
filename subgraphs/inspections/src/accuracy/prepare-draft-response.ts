import { Problems, type RequestContext, type WriteTransaction } from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { MUTATION_OF } from '../inspection/inspection.transitions.ts';
import type { AccuracyPointInput, PrepareDraftResponseInput } from './accuracy.inputs.ts';
import { draftInCheck } from './draft-in-check.ts';
import { checkPoints } from './points.checks.ts';

/** Keeps an answer for the trust's approver, in place of the one prepared before, and gives the inspection's id. */
export async function prepareDraftResponse(
  { viewer, work }: RequestContext,
  input: PrepareDraftResponseInput,
): Promise<string> {
  return work.write((tx) =>
    tx.once({ mutation: MUTATION_OF.PREPARE_RESPONSE, input }, async () => {
      const inspection = await draftInCheck(tx, viewer, input.inspectionId, 'PREPARE_RESPONSE');
      const problems = new Problems();
      await checkPoints(problems, tx, inspection, input.points);
      problems.rejectIfAny();
      await keep(tx, inspection, input.points);
      return inspection.id;
    }),
  );
}

async function keep(
  { manager, caller, recordedAt }: WriteTransaction,
  { id, reportNumber, odsCode, bodyCode }: Inspection,
  points: readonly AccuracyPointInput[],
): Promise<void> {
  const kept = points.map(({ controlId, comment }) => ({ controlId, comment }));
  // another id each time, so that nobody submits what they have not read
  await manager.query(
    `insert into prepared_draft_responses
       (inspection_id, report_number, ods_code, body_code, points, prepared_by, prepared_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (inspection_id, report_number) do update set id = uuidv7(), points = excluded.points,
       prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at`,
    [id, reportNumber, odsCode, bodyCode, JSON.stringify(kept), caller.person, recordedAt],
  );
}
