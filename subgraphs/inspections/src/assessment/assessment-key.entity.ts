import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';

/** That an outcome was recorded under a key which its recorder made, and what was sent; append-only. */
@Entity('assessment_keys')
export class AssessmentKey {
  @PrimaryColumn({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @PrimaryColumn({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @ManyToOne(() => Inspection, { nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'assessment_keys_inspection' })
  inspection?: Inspection;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  /** SHA-256 of what was sent. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
