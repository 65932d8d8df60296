import type { MigrationInterface, QueryRunner } from 'typeorm';

const WALKS = {
  enforcement_periods_by_status: 'status_rank',
  enforcement_periods_by_day_raised: 'raised_on',
  enforcement_periods_by_severity: 'severity_rank',
  enforcement_periods_by_due_first: 'due_first',
  enforcement_periods_by_due_last: 'due_last',
};
const ASKED = [
  'status_rank',
  'due_first',
  'due_last',
  'raised_on',
  'severity_rank',
  'valid_from',
  'valid_to',
];

/** Each order of periods holds all that a filter asks of one, so that what does not answer is passed over in the index. */
export class WidenWalks1795342000000 implements MigrationInterface {
  readonly name = 'WidenWalks1795342000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, order] of Object.entries(WALKS)) {
      const asked = ASKED.filter((column) => column !== order);
      await runner.query(`
        drop index ${name};
        create index ${name} on enforcement_periods (${order}, finding_id, ${asked.join(', ')}) where recorded_to is null;
      `);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
