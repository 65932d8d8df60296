import { GraphQLInstant } from '@assay/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AccuracyCheck } from './accuracy-check.entity.ts';

@ObjectType({
  description: "A trust's answer to a draft, as it awaits the trust's approver.",
  simpleResolvers: true,
})
@Entity('prepared_draft_responses')
@Unique('prepared_draft_responses_once', ['inspectionId', 'reportNumber'])
export class PreparedDraftResponse {
  @Field(() => ID, {
    description: 'Names exactly these points; what replaces them has another id.',
  })
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @Column({ name: 'report_number', type: 'integer' })
  reportNumber!: number;

  @ManyToOne(() => AccuracyCheck, { nullable: false })
  @JoinColumn([
    {
      name: 'inspection_id',
      referencedColumnName: 'inspectionId',
      foreignKeyConstraintName: 'prepared_draft_responses_check',
    },
    {
      name: 'report_number',
      referencedColumnName: 'reportNumber',
      foreignKeyConstraintName: 'prepared_draft_responses_check',
    },
  ])
  check?: AccuracyCheck;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ type: 'jsonb' })
  points!: PreparedPoint[];

  @Field(() => String, { description: 'Who prepared it, by the name of their sign-in.' })
  @Column({ name: 'prepared_by', type: 'text' })
  preparedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was prepared.' })
  @Column({ name: 'prepared_at', type: 'timestamptz' })
  preparedAt!: Date;
}

@ObjectType({ description: 'One point of a prepared answer.' })
export class PreparedPoint {
  readonly controlId!: string;

  @Field(() => String, { description: 'What is not right, in the words of the trust.' })
  readonly comment!: string;
}
