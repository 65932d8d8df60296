import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enforcements are opened by the feed of findings alone, and nobody ends one; whoever acts only raises their version. */
export class KeepEnforcements1795343003100 implements MigrationInterface {
  readonly name = 'KeepEnforcements1795343003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy addable on enforcements with check ((select app_kind()) = 'SYSTEM');
      alter policy removable on enforcements using ((select app_kind()) = 'SYSTEM');
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
