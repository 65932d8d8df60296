import { GraphQLDay } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'One step of a plan.', simpleResolvers: true })
@Entity('plan_milestones')
export class Milestone {
  /** The submission of the plan. */
  @PrimaryColumn({ type: 'uuid', name: 'act_id' })
  actId!: string;

  @PrimaryColumn({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  @Column({ type: 'text', name: 'raised_by' })
  raisedBy!: string;

  @Field(() => String, { description: 'What will be done.' })
  @Column({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'The role in the trust that answers for it.' })
  @Column({ type: 'text' })
  owner!: string;

  @Field(() => GraphQLDay, { description: 'The London day by which it will be done.' })
  @Column({ type: 'date', name: 'due_on' })
  dueOn!: string;
}
