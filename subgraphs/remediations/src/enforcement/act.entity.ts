import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ActKind } from './act-kind.ts';
import type { ActFacts } from './enforcement.state.ts';
import type { Outcome } from './enforcement.terms.ts';

/** An act: appended, never changed. */
@Entity('acts')
@Index('acts_finding', ['findingId', 'sequence'])
@Index('acts_remediation', ['remediationId'])
@Index('acts_referral', ['referralId'])
@Index('acts_notice', ['noticeId'])
@Check('acts_prepared_by_another', 'prepared_by <> by')
export class ActRow implements ActFacts {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    unique: true,
    insert: false,
    transformer: { from: Number, to: (value: number) => value },
  })
  sequence!: number;

  @Column({ type: 'uuid', name: 'finding_id' })
  findingId!: string;

  /** The demand that it is about; null when it is about a referral. */
  @Column({ type: 'uuid', name: 'remediation_id', nullable: true })
  remediationId!: string | null;

  @Column({ type: 'uuid', name: 'referral_id', nullable: true })
  referralId!: string | null;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text' })
  kind!: ActKind;

  /** Who acted: a body's code, or the trust's ODS code. */
  @Column({ type: 'text' })
  organisation!: string;

  @Column({ type: 'text' })
  by!: string;

  @Column({ type: 'text', name: 'prepared_by', nullable: true })
  preparedBy!: string | null;

  @Column({ type: 'date', name: 'acted_on' })
  actedOn!: string;

  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn!: string | null;

  /** How the day was counted or set; null where the body just names it. */
  @Column({ type: 'text', name: 'due_basis', nullable: true })
  dueBasis!: string | null;

  @Column({ type: 'uuid', nullable: true, unique: true })
  corrects!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: Outcome | null;

  @Column({ type: 'boolean', nullable: true })
  suspends!: boolean | null;

  /** The day of the leave by which an appeal was made after its time. */
  @Column({ type: 'date', name: 'leave_on', nullable: true })
  leaveOn!: string | null;

  @Column({ type: 'uuid', name: 'notice_id', nullable: true })
  noticeId!: string | null;

  /** The power that a notice relied on. */
  @Column({ type: 'text', name: 'power_id', nullable: true })
  powerId!: string | null;

  /** Whole pounds sterling. */
  @Column({
    type: 'bigint',
    nullable: true,
    transformer: {
      from: (value: string | null) => (value === null ? null : Number(value)),
      to: (value: number | null) => value,
    },
  })
  amount!: number | null;

  @Column({ type: 'text', name: 'signed_by', nullable: true })
  signedBy!: string | null;

  @Column({ type: 'text', name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  /** The version of the enforcement that the act made; null for acts older than this column. */
  @Column({ type: 'integer', nullable: true })
  version!: number | null;

  /** The stage of the track before and after, for the database to check; NOTHING where there is no track. */
  @Column({ type: 'text', name: 'stage_before' })
  stageBefore!: string;

  @Column({ type: 'text', name: 'stage_after' })
  stageAfter!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'text' })
  digest!: string;

  get trackId(): string {
    return this.remediationId ?? this.referralId ?? '';
  }
}

/** What was written in an act, which only those concerned may read. */
@Entity('act_notes')
export class ActNoteRow {
  @PrimaryColumn({ type: 'uuid', name: 'act_id' })
  actId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  @Column({ type: 'text', name: 'raised_by' })
  raisedBy!: string;

  /** The body to which a referral is addressed, which reads why. */
  @Column({ type: 'text', name: 'addressed_to', nullable: true })
  addressedTo!: string | null;

  @Column({ type: 'text' })
  note!: string;

  /** Why leave to appeal late was given. */
  @Column({ type: 'text', name: 'leave_reason', nullable: true })
  leaveReason!: string | null;
}

/** The version of a finding's enforcement: it rises by one with each transaction that acts, and is the lock of acting. */
@Entity('enforcements')
export class EnforcementRow {
  @PrimaryColumn({ type: 'uuid', name: 'finding_id' })
  findingId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'integer' })
  version!: number;
}
