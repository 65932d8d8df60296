import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Inspection } from './inspection.entity.ts';
import type { InspectionStep } from './inspection.transitions.ts';

/** What was done, by whom, on which day and when it was recorded; append-only. */
@Entity('inspection_steps')
export class InspectionStepRecord {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @ManyToOne(() => Inspection, { nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'inspection_steps_inspection' })
  inspection?: Inspection;

  /** The version to which the step brought the inspection. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ type: 'text' })
  step!: InspectionStep;

  /** Null when outcomes were recorded without stating a day. */
  @Column({ name: 'took_effect_on', type: 'date', nullable: true })
  tookEffectOn!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
