import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a penalty be intended and imposed for a failing itself, which no demand went before. */
export class PenaliseWithoutAMandate1795343000000 implements MigrationInterface {
  readonly name = 'PenaliseWithoutAMandate1795343000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into steps
      select 'CORRECTED', 'PENALTY_INTENDED', stage_after from steps
      where act = 'CORRECTED' and stage_before = 'INTENDED';
      insert into steps
      select distinct 'CORRECTED', stage_before, 'PENALTY_INTENDED' from steps where act = 'CORRECTED';
      insert into steps values
        ('NOTICE_OF_INTENT_SERVED', 'NOTHING', 'PENALTY_INTENDED'),
        ('REPRESENTATIONS_MADE', 'PENALTY_INTENDED', 'PENALTY_INTENDED'),
        ('REPRESENTATIONS_DECIDED', 'PENALTY_INTENDED', 'PENALTY_INTENDED'),
        ('REPRESENTATIONS_DECIDED', 'PENALTY_INTENDED', 'WITHDRAWN'),
        ('PENALTY_IMPOSED', 'NOTHING', 'PENALISED'),
        ('PENALTY_IMPOSED', 'PENALTY_INTENDED', 'PENALISED'),
        ('WITHDRAWN', 'PENALTY_INTENDED', 'WITHDRAWN');
      alter table acts add constraint acts_announced_check
        check (kind <> 'NOTICE_OF_INTENT_SERVED' or stage_before <> 'NOTHING'
          or (stage_after = 'PENALTY_INTENDED') = (amount is not null));

      alter table remediations
        alter requirement drop not null,
        drop constraint remediations_kind_check,
        drop constraint remediations_check,
        add constraint remediations_kind_check check (kind in ('RECOMMENDATION', 'MANDATE', 'PENALTY')),
        add constraint remediations_power_check
          check ((kind <> 'RECOMMENDATION') = (power is not null and contravention is not null)),
        add constraint remediations_requirement_check check ((kind = 'PENALTY') = (requirement is null));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
