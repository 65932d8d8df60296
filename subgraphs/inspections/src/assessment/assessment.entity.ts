import { GraphQLDay, Severity } from '@assay/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';
import { Control } from '../standard/control.entity.ts';
import { Outcome, SelfAssessmentConfidence } from './assessment.enums.ts';

@ObjectType({
  description: 'How a trust stands on one control, as one inspection found it.',
  simpleResolvers: true,
})
@Entity('assessments')
@Check('assessments_confidence', `self_assessment_confidence in ('HIGH', 'MEDIUM', 'LOW')`)
@Check('assessments_severity', `severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')`)
@Unique('assessments_once', ['inspectionId', 'controlId'])
export class Assessment {
  @Field(() => ID, { description: 'Opaque and stable.' })
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @ManyToOne(() => Inspection, { nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'assessments_inspection' })
  inspection?: Inspection;

  @Column({ name: 'control_id', type: 'text' })
  controlId!: string;

  @ManyToOne(() => Control, { nullable: false })
  @JoinColumn({ name: 'control_id', foreignKeyConstraintName: 'assessments_control' })
  control?: Control;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => Outcome, { description: 'What the inspection found.' })
  @Column({ type: 'text' })
  outcome!: Outcome;

  @Field(() => Outcome, {
    nullable: true,
    description:
      'What the trust claims of itself, kept apart from what was found; null when unknown.',
  })
  @Column({ name: 'self_assessed_outcome', type: 'text', nullable: true })
  selfAssessedOutcome!: Outcome | null;

  @Field(() => SelfAssessmentConfidence, {
    nullable: true,
    description: "How far the assessor trusts the trust's own assessment; null when not stated.",
  })
  @Column({ name: 'self_assessment_confidence', type: 'text', nullable: true })
  selfAssessmentConfidence!: SelfAssessmentConfidence | null;

  @Field(() => Severity, {
    nullable: true,
    description:
      "How serious a failing here is, as the inspector set it; null to leave it at the control's default.",
  })
  @Column({ type: 'text', nullable: true })
  severity!: Severity | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was assessed; null when the inspector stated none.',
  })
  @Column({ name: 'assessed_on', type: 'date', nullable: true })
  assessedOn!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Field(() => Int, {
    description: 'Rises by one with every change; pass it back as expectedVersion.',
  })
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
