import { GraphQLDay } from '@assay/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';
import { ReportKind } from './report.enums.ts';

@ObjectType({
  description:
    'A report as it was assembled at one moment; never edited, because each correction and its withdrawal are versions too.',
  simpleResolvers: true,
})
@Entity('report_versions')
export class ReportVersion {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @ManyToOne(() => Inspection, { nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'report_versions_inspection' })
  inspection?: Inspection;

  @Field(() => Int, { description: 'Counted from 1 within the inspection.' })
  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => ReportKind, { description: 'What this version does.' })
  @Column({ type: 'text', default: 'ORIGINAL' })
  kind!: ReportKind;

  @Field(() => String, {
    nullable: true,
    description: 'Why the report is corrected or withdrawn; null of an original.',
  })
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => GraphQLDay, { description: 'The day on which it was drafted, in Europe/London.' })
  @Column({ name: 'drafted_on', type: 'date' })
  draftedOn!: string;

  @Field(() => String, {
    description:
      'The content: JSON with sorted names and no white space, exactly as it was hashed.',
  })
  @Column({ type: 'text' })
  content!: string;

  @Field(() => String, {
    description:
      'SHA-256 of the content in UTF-8, in hexadecimal; signOffReport and issueCorrection name it.',
  })
  @Column({ name: 'content_digest', type: 'text' })
  contentDigest!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
