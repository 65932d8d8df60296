import { measuredSql, type MeasureKind } from '@assay/kit';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.ts';

/** A measured fact of an assessment: what was measured, and how much of its unit. */
export interface Measured {
  readonly kind: MeasureKind;
  /** Yes is 1 and no is 0. */
  readonly amount: number;
}

@Entity('measurements')
@Index('measurements_by_amount', ['kind', 'amount', 'assessmentId'])
@Index('measurements_by_trust', ['odsCode', 'kind'])
@Index('measurements_by_inspection', ['inspectionId'])
@Check('measurements_amount', measuredSql)
export class MeasurementRow implements Measured {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;

  @ManyToOne(() => Assessment, { nullable: false })
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'measurements_assessment' })
  assessment?: Assessment;

  @PrimaryColumn({ type: 'text' })
  kind!: MeasureKind;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ type: 'double precision' })
  amount!: number;
}
