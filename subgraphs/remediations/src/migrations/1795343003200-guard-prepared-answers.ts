import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A trust prepares answers to demands that it sees; of another's it could else take the one place that there is. */
export class GuardPreparedAnswers1795343003200 implements MigrationInterface {
  readonly name = 'GuardPreparedAnswers1795343003200';

  async up(runner: QueryRunner): Promise<void> {
    const system = `(select app_kind()) = 'SYSTEM'`;
    const own = `(select app_kind()) = 'TRUST' and ods_code = (select app_organisation())`;
    const asked = `exists (select from remediations r where r.id = remediation_id)`;
    await runner.query(`
      alter policy addable on prepared_answers with check (${system} or (${own} and ${asked}));
      alter policy changeable on prepared_answers using (${system} or (${own}))
        with check (${system} or (${own} and ${asked}));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
