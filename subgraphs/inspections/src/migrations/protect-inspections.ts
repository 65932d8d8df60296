import { protect } from '@assay/kit';
import type { QueryRunner } from 'typeorm';

const ownBody = `app_kind() = 'BODY' and body_code = app_organisation()`;
const ownTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const inspects = `(app_has_role('INSPECTOR') or app_has_role('LEAD_INSPECTOR'))`;

/** The inspection that a row of `table` belongs to, as far as the caller sees it, meets a condition. */
const ofInspection = (table: string, condition: string) => `exists (
  select from inspections i where i.id = ${table}.inspection_id and i.ods_code = ${table}.ods_code
    and i.body_code = ${table}.body_code and ${condition})`;

/** What each caller reads and writes, whatever a query asks for. */
export async function protectInspections(runner: QueryRunner): Promise<void> {
  await protect(runner, 'inspections', {
    visible: `(${ownBody}) or (${ownTrust} and (announced or began_on is not null))
      or (app_kind() = 'BODY' and status = 'ISSUED')`,
    writable: `${ownBody} and ${inspects}`,
  });
  await protect(runner, 'inspection_steps', {
    visible: ownBody,
    writable: `${ownBody} and ${inspects} and ${ofInspection('inspection_steps', 'true')}`,
  });

  const recordable = `i.status in ('UNDER_WAY', 'DRAFTED')`;
  await protect(runner, 'assessments', {
    visible: `(${ownBody}) or ${ofInspection('assessments', `i.status = 'ISSUED'`)}`,
    writable: `${ownBody} and ${inspects} and ${ofInspection('assessments', recordable)}`,
  });
  await protect(runner, 'assessment_rationales', {
    visible: `(${ownBody}) or (${ownTrust} and ${ofInspection('assessment_rationales', `i.status = 'ISSUED'`)})`,
    writable: `${ownBody} and ${inspects} and ${ofInspection('assessment_rationales', recordable)}`,
  });
}
