import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Control } from '../standard/control.entity.ts';
import { DraftResponse } from './draft-response.entity.ts';

@ObjectType({
  description: 'One point on which a trust says that a draft is not right.',
  simpleResolvers: true,
})
@Entity('accuracy_points')
@Index('accuracy_points_by_response', ['responseId', 'position'])
export class AccuracyPoint {
  @Field(() => ID, { description: 'Opaque and stable.' })
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'response_id', type: 'uuid' })
  responseId!: string;

  @ManyToOne(() => DraftResponse, { nullable: false })
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'accuracy_points_response' })
  response?: DraftResponse;

  /** Counted from 0 within the response. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ name: 'control_id', type: 'text' })
  controlId!: string;

  @ManyToOne(() => Control, { nullable: false })
  @JoinColumn({ name: 'control_id', foreignKeyConstraintName: 'accuracy_points_control' })
  control?: Control;

  @Field(() => String, { description: 'What is not right, in the words of the trust.' })
  @Column({ type: 'text' })
  comment!: string;
}
