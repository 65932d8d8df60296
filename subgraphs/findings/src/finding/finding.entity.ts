import type { PowerSubject, Severity } from '@assay/kit';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A finding as it is kept: what others may read of it. Its detail is a row of its own. */
@Entity('findings')
@Unique('findings_reference', ['reference'])
@Unique('findings_assessment', ['assessmentId', 'correction'])
@Unique('findings_trust', ['id', 'odsCode'])
@Unique('findings_owners', ['id', 'odsCode', 'raisedBy'])
@Unique('findings_raiser', ['id', 'raisedBy'])
@ForeignKey(() => FindingRecord, ['recurrenceOf'], ['id'], { name: 'findings_recurrence' })
@Index('findings_by_raised_on', ['raisedOn', 'id'])
@Index('findings_by_trust', ['odsCode', 'raisedOn', 'id'])
@Index('findings_by_body', ['raisedBy', 'raisedOn', 'id'])
@Index('findings_by_severity', ['severityRank', 'id'])
@Index('findings_within_trust', ['odsCode', 'id'])
@Index('findings_by_inspection', ['inspectionId'])
@Index('findings_by_control', ['controlId'])
@Index('findings_by_recurrence', ['recurrenceOf'])
@Check('findings_severity', `severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')`)
@Check('findings_subjects', 'cardinality(subjects) > 0')
@Check('findings_control', '(control_id is null) = (standard_code is null)')
@Check('findings_issue', 'issued_on >= raised_on')
@Check('findings_answering', 'trusts[cardinality(trusts)] = ods_code')
@Check('findings_withdrawn_at', '(withdrawn_on is null) = (withdrawn_at is null)')
@Check('findings_withdrawal', 'withdrawn_on >= coalesce(issued_on, raised_on)')
export class FindingRecord {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text' })
  reference!: string;

  /** The trust that answers for it now. */
  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  /** The trusts that answered for it, in turn: that at which it was found first, the present one last. */
  @Column({ type: 'text', array: true })
  trusts!: string[];

  /** The code of the body that raised it. */
  @Column({ name: 'raised_by', type: 'text' })
  raisedBy!: string;

  @Column({ name: 'inspection_id', type: 'text', nullable: true })
  inspectionId!: string | null;

  /** The assessment it came from; null when people raised it. */
  @Column({ name: 'assessment_id', type: 'text', nullable: true })
  assessmentId!: string | null;

  /** The number of the correction by which its assessment came to fail; 0 when it was issued so, and without one. */
  @Column({ type: 'integer', default: 0 })
  correction!: number;

  /** The standard of its control; null without a control. */
  @Column({ name: 'standard_code', type: 'text', nullable: true })
  standardCode!: string | null;

  @Column({ name: 'control_id', type: 'text', nullable: true })
  controlId!: string | null;

  @Column({ name: 'control_reference', type: 'text', nullable: true })
  controlReference!: string | null;

  @Column({ name: 'control_title', type: 'text', nullable: true })
  controlTitle!: string | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  severity!: Severity;

  /** In the order of `PowerSubject`, without repetition. */
  @Column({ type: 'text', array: true })
  subjects!: PowerSubject[];

  @Column({ name: 'raised_on', type: 'date' })
  raisedOn!: string;

  /** Null while it is a draft. */
  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn!: string | null;

  /** The instant at which the issue was recorded. */
  @Column({ name: 'issued_at', type: 'timestamptz', nullable: true })
  issuedAt!: Date | null;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;

  /** The instant at which the withdrawal was recorded; stamped by the database. */
  @Column({
    name: 'withdrawn_at',
    type: 'timestamptz',
    nullable: true,
    update: false,
    select: false,
  })
  withdrawnAt!: Date | null;

  @Column({ name: 'recurrence_of', type: 'uuid', nullable: true })
  recurrenceOf!: string | null;

  /** The person, or the subgraph itself when it came from an inspection. */
  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'tsvector', select: false })
  search!: string;

  /** The place of the severity, from 1; kept by the database. */
  @Column({ name: 'severity_rank', type: 'smallint', update: false, select: false })
  severityRank!: number;
}
