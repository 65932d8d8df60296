import { createBodiesOfCaller } from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_TRUST = `app_kind() = 'TRUST' and ods_code = app_organisation()`;
const SYSTEM = `(select app_kind()) = 'SYSTEM'`;
const ACTING_BODY = `app_kind() = 'BODY' and not app_has_role('AUDITOR')`;
const THEIRS = `(select app_bodies())`;

/** A body reads and writes what was written in the tracks of the bodies that it has succeeded, as in its own. */
export class PassTracksToSuccessors1795337000100 implements MigrationInterface {
  readonly name = 'PassTracksToSuccessors1795337000100';

  async up(runner: QueryRunner): Promise<void> {
    await createBodiesOfCaller(runner);
    const concerned = `app_kind() = 'BODY' and array[issued_by, raised_by, addressed_to] && ${THEIRS}`;
    const addressing = `${ACTING_BODY} and array[issued_by, addressed_to] && ${THEIRS}`;
    await runner.query(`
      alter policy visible on act_notes using (${SYSTEM} or (${OWN_TRUST}) or (${concerned}));
      alter policy addable on act_notes with check (${SYSTEM} or (${OWN_TRUST}) or (${addressing}));
      alter policy visible on plan_milestones using (${SYSTEM} or (${OWN_TRUST})
        or (app_kind() = 'BODY' and array[issued_by, raised_by] && ${THEIRS}));
    `);
    await sendToSuccessors(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

/** Creates body_in_charge(), so that what is planned for a body reaches its successor when that comes first. */
async function sendToSuccessors(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function body_in_charge(body text) returns text language sql stable as $$
      with recursive line (code, step) as (
        select body, 0
        union all
        select l.facts ->> 'successor', step + 1 from line join law l on l.kind = 'body' and l.id = line.code
        where (l.facts ->> 'dissolvedOn')::date < (now() at time zone 'Europe/London')::date
          and l.facts ->> 'successor' is not null and step < 20
      )
      select code from line order by step desc limit 1 $$;
  `);
}
