import { GraphQLDay } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccuracyPoint } from './accuracy-point.entity.ts';

@ObjectType({ description: "An inspector's answer to one point.", simpleResolvers: true })
@Entity('accuracy_answers')
export class AccuracyAnswer {
  @PrimaryColumn({ name: 'point_id', type: 'uuid' })
  pointId!: string;

  @ManyToOne(() => AccuracyPoint, { nullable: false })
  @JoinColumn({ name: 'point_id', foreignKeyConstraintName: 'accuracy_answers_point' })
  point?: AccuracyPoint;

  @Column({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => Boolean, { description: 'Whether the point is accepted; declined otherwise.' })
  @Column({ type: 'boolean' })
  accepted!: boolean;

  @Field(() => String, { description: 'Why.' })
  @Column({ type: 'text' })
  reason!: string;

  @Field(() => GraphQLDay, { description: 'The day on which it was given, in Europe/London.' })
  @Column({ name: 'answered_on', type: 'date' })
  answeredOn!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
