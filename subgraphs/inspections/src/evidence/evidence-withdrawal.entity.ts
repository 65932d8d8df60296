import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Evidence } from './evidence.entity.ts';

/** That a file no longer bears anything out, and why. */
@Entity('evidence_withdrawals')
export class EvidenceWithdrawal {
  @PrimaryColumn({ name: 'evidence_id', type: 'uuid' })
  evidenceId!: string;

  @OneToOne(() => Evidence, { nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'evidence_withdrawals_evidence' })
  evidence?: Evidence;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
