import { GraphQLInstant } from '@assay/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.ts';

@ObjectType({
  description: 'A file that bears out an assessment.',
  simpleResolvers: true,
})
@Entity('evidence')
@Index('evidence_by_assessment', ['assessmentId', 'recordedAt'])
@Index('evidence_by_file', ['sha256'])
export class Evidence {
  /** Given out with the link to its upload, so that using it twice stores once. */
  @Field(() => ID, { description: 'Opaque and stable.' })
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;

  @ManyToOne(() => Assessment, { nullable: false })
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'evidence_assessment' })
  assessment?: Assessment;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => String, { description: 'Its name, without folders.' })
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Field(() => String, { description: 'Its media type, such as application/pdf.' })
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  @Column({ type: 'integer' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  @Column({ type: 'text' })
  sha256!: string;

  @Field(() => String, { description: 'What it shows.' })
  @Column({ type: 'text' })
  description!: string;

  @Field(() => GraphQLInstant, { description: 'When it was stored.' })
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
