import type { WriteTransaction } from '@assay/kit';
import type { InspectionFacts } from './inspection.event.ts';

/** Keeps what an issued inspection measured beside the findings of its assessments, as it was told last. */
export async function storeMeasurements(
  { manager }: WriteTransaction,
  { id, assessments }: Pick<InspectionFacts, 'id' | 'assessments'>,
): Promise<void> {
  const measured = (assessments ?? []).flatMap(({ id: assessmentId, measurements }) =>
    (measurements ?? []).map(({ kind, amount }) => ({ assessmentId, kind, amount })),
  );
  await manager.query(
    `delete from finding_measurements m using findings f where f.id = m.finding_id and f.inspection_id = $1`,
    [id],
  );
  await manager.query(
    `insert into finding_measurements (finding_id, ods_code, kind, amount)
     select f.id, f.ods_code, m.kind, m.amount
     from jsonb_to_recordset($2) as m ("assessmentId" text, kind text, amount double precision)
       join findings f on f.inspection_id = $1 and f.assessment_id = m."assessmentId"`,
    [id, JSON.stringify(measured)],
  );
}
