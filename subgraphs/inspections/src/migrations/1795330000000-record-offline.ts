import { appendOnly, protect } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownBody = `app_kind() = 'BODY' and body_code = app_organisation()`;
const inspects = `(app_has_role('INSPECTOR') or app_has_role('LEAD_INSPECTOR'))`;

/** What inspectors record offline: keys of single outcomes, ids made elsewhere, and several changes in one batch. */
export class RecordOffline1795330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments add self_assessment_confidence text
        constraint assessments_confidence check (self_assessment_confidence in ('HIGH', 'MEDIUM', 'LOW'));
      alter table assessments add severity text
        constraint assessments_severity check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL'));
    `);
    await createKeys(runner);
    await letVersionsPassOverSeveral(runner);
    await tellIdsInUse(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

async function createKeys(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table assessment_keys (
      body_code text not null,
      recorded_by text not null,
      key text not null,
      inspection_id uuid not null constraint assessment_keys_inspection references inspections,
      ods_code text not null,
      content_hash text not null,
      recorded_at timestamptz not null,
      primary key (body_code, recorded_by, key)
    );
  `);
  await appendOnly(runner, 'assessment_keys');
  await protect(runner, 'assessment_keys', {
    visible: ownBody,
    writable: `${ownBody} and ${inspects} and recorded_by = current_setting('app.person', true) and exists (
      select from inspections i where i.id = assessment_keys.inspection_id and i.ods_code = assessment_keys.ods_code
        and i.body_code = assessment_keys.body_code and i.status in ('UNDER_WAY', 'DRAFTED', 'IN_ACCURACY_CHECK'))`,
  });
}

/** A batch may change one assessment several times and is written once: its version rises, but not only by one. */
async function letVersionsPassOverSeveral(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function require_later_version() returns trigger language plpgsql as $$
      begin
        if new.version <= old.version then
          raise exception 'version % does not follow %', new.version, old.version
            using errcode = 'serialization_failure';
        end if;
        return new;
      end $$;
    drop trigger next_version on assessments;
    create trigger later_version before update on assessments
      for each row execute function require_later_version();
  `);
}

/** Ids are one space for all bodies: whether one is taken is told to anyone who knows it, and nothing else of its row. */
async function tellIdsInUse(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function assessment_ids_in_use(ids uuid[]) returns setof uuid language plpgsql as $$
      declare
        caller text := current_setting('app.organisation_kind', true);
      begin
        perform set_config('app.organisation_kind', 'SYSTEM', true);
        return query select a.id from assessments a where a.id = any (ids);
        perform set_config('app.organisation_kind', caller, true);
      end $$;
  `);
}
