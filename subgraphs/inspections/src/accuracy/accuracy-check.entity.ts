import { GraphQLDay } from '@assay/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ReportVersion } from '../report/report-version.entity.ts';

@ObjectType({
  description: 'That a draft was sent to the trust, to check that its facts are right.',
  simpleResolvers: true,
})
@Entity('accuracy_checks')
export class AccuracyCheck {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @Field(() => Int, { description: 'The number of the report version that was sent.' })
  @PrimaryColumn({ name: 'report_number', type: 'integer' })
  reportNumber!: number;

  @ManyToOne(() => ReportVersion, { nullable: false })
  @JoinColumn([
    {
      name: 'inspection_id',
      referencedColumnName: 'inspectionId',
      foreignKeyConstraintName: 'accuracy_checks_report',
    },
    {
      name: 'report_number',
      referencedColumnName: 'number',
      foreignKeyConstraintName: 'accuracy_checks_report',
    },
  ])
  report?: ReportVersion;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => GraphQLDay, { description: 'The day on which it was sent, in Europe/London.' })
  @Column({ name: 'dispatched_on', type: 'date' })
  dispatchedOn!: string;

  @Field(() => GraphQLDay, {
    description: 'The last day on which the trust answers in time, in Europe/London.',
  })
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Field(() => String, { description: 'How the deadline was counted, for people.' })
  @Column({ type: 'text' })
  basis!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
