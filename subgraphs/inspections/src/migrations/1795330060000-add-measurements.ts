import { measuredSql, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownBody = `app_kind() = 'BODY' and body_code = app_organisation()`;
const ownTrust = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const inspects = `(app_has_role('INSPECTOR') or app_has_role('LEAD_INSPECTOR'))`;

/** The inspection that a row belongs to, as far as the caller sees it, has one of these states. */
const ofInspection = (...states: readonly string[]) => `exists (
  select from inspections i where i.id = measurements.inspection_id and i.ods_code = measurements.ods_code
    and i.body_code = measurements.body_code and i.status in (${states.map((s) => `'${s}'`).join(', ')}))`;

/** Measured facts are seen and written as the outcomes that they belong to. */
export class AddMeasurements1795330060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table measurements (
        assessment_id uuid not null constraint measurements_assessment references assessments,
        kind text not null,
        inspection_id uuid not null,
        ods_code text not null,
        body_code text not null,
        amount double precision not null,
        primary key (assessment_id, kind),
        constraint measurements_amount check (${measuredSql})
      );
      create index measurements_by_amount on measurements (kind, amount, assessment_id);
      create index measurements_by_trust on measurements (ods_code, kind);
      create index measurements_by_inspection on measurements (inspection_id);
    `);
    await protect(runner, 'measurements', {
      visible: `(${ownBody}) or (${ownTrust} and ${ofInspection('IN_ACCURACY_CHECK', 'ISSUED')})
        or ${ofInspection('ISSUED')}`,
      writable: `${ownBody} and ${inspects} and ${ofInspection('UNDER_WAY', 'DRAFTED', 'IN_ACCURACY_CHECK')}
        and exists (select from assessments a
          where a.id = measurements.assessment_id and a.inspection_id = measurements.inspection_id)`,
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
