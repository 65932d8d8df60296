import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps orders of suspension, leave to appeal late, and why a notice is urgent; and lists notices by their day. */
export class SuspendByOrder1795343000100 implements MigrationInterface {
  readonly name = 'SuspendByOrder1795343000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into steps
      select act, stage, stage
      from unnest(array['SUSPENSION_ORDERED', 'SUSPENSION_ENDED']) as act,
        unnest(array['MANDATED', 'EVIDENCE_SUBMITTED', 'PENALISED']) as stage;
      alter table acts add leave_on date,
        add constraint acts_leave_check check (leave_on is null or (kind = 'APPEALED' and leave_on <= acted_on));
      alter table act_notes add leave_reason text;
      alter table notices add urgency text,
        add constraint notices_urgency_check check (urgency is null or kind in ('INTENT', 'BINDING'));
      create index notices_dispatched on notices (dispatched_on, id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
