import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActKind } from '../enforcement/act-kind.ts';

/** A step of a plan, as it is written in one. */
export interface PreparedMilestone {
  readonly title: string;
  readonly owner: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
}

/** What one of a trust's people has prepared for its approver to submit: of each act, one for each demand. */
@Entity('prepared_answers')
@Check(
  'prepared_answers_of_trusts',
  `act in ('EVIDENCE_SUBMITTED', 'PLAN_SUBMITTED', 'REPRESENTATIONS_MADE', 'APPEALED')`,
)
@Check('prepared_answers_plan', `(act = 'PLAN_SUBMITTED') = (milestones is not null)`)
export class PreparedAnswerRow {
  @PrimaryColumn({ type: 'uuid', name: 'remediation_id' })
  remediationId!: string;

  /** What it becomes when it is submitted. */
  @PrimaryColumn({ type: 'text' })
  act!: ActKind;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text' })
  statement!: string;

  /** The steps of a plan; null for all else. */
  @Column({ type: 'jsonb', nullable: true })
  milestones!: readonly PreparedMilestone[] | null;

  @Column({ type: 'text', name: 'prepared_by' })
  preparedBy!: string;

  @Column({ type: 'timestamptz', name: 'prepared_at' })
  preparedAt!: Date;

  /** The files that go with it, in the order in which they were named. */
  @Column({ type: 'uuid', name: 'attachment_ids', array: true, default: [] })
  attachmentIds!: string[];
}
