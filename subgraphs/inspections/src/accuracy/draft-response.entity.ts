import { GraphQLDay } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';

@ObjectType({ description: "A trust's answer to a draft.", simpleResolvers: true })
@Entity('draft_responses')
@Index('draft_responses_by_check', ['inspectionId', 'reportNumber'])
export class DraftResponse {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @ManyToOne(() => Inspection, { nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'draft_responses_inspection' })
  inspection?: Inspection;

  @Column({ name: 'report_number', type: 'integer' })
  reportNumber!: number;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => GraphQLDay, { description: 'The day on which it was given, in Europe/London.' })
  @Column({ name: 'responded_on', type: 'date' })
  respondedOn!: string;

  @Field(() => Boolean, { description: 'Whether it came after the deadline.' })
  @Column({ type: 'boolean' })
  late!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who of the trust prepared it; null when nobody but its approver did.',
  })
  @Column({ name: 'prepared_by', type: 'text', nullable: true })
  preparedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
