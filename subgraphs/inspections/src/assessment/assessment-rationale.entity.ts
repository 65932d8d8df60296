import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Assessment } from './assessment.entity.ts';

/** Why an outcome was given: a table of its own, because fewer may read it. */
@Entity('assessment_rationales')
export class AssessmentRationale {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;

  @ManyToOne(() => Assessment, { nullable: false })
  @JoinColumn({
    name: 'assessment_id',
    foreignKeyConstraintName: 'assessment_rationales_assessment',
  })
  assessment?: Assessment;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ type: 'text' })
  rationale!: string;
}
