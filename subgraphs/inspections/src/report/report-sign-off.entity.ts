import { GraphQLDay } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ReportVersion } from './report-version.entity.ts';

@ObjectType({
  description: 'That a person who assessed nothing in a report stands by exactly its content.',
  simpleResolvers: true,
})
@Entity('report_sign_offs')
export class ReportSignOff {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @PrimaryColumn({ name: 'report_number', type: 'integer' })
  reportNumber!: number;

  @ManyToOne(() => ReportVersion, { nullable: false })
  @JoinColumn([
    {
      name: 'inspection_id',
      referencedColumnName: 'inspectionId',
      foreignKeyConstraintName: 'report_sign_offs_report',
    },
    {
      name: 'report_number',
      referencedColumnName: 'number',
      foreignKeyConstraintName: 'report_sign_offs_report',
    },
  ])
  report?: ReportVersion;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => String, { description: 'The digest of the content that was signed.' })
  @Column({ name: 'content_digest', type: 'text' })
  contentDigest!: string;

  @Field(() => GraphQLDay, { description: 'The day on which it was signed, in Europe/London.' })
  @Column({ name: 'signed_on', type: 'date' })
  signedOn!: string;

  @Field(() => String, { description: 'Who signed.' })
  @Column({ name: 'signed_by', type: 'text' })
  signedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
