import { GraphQLInstant } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';

@ObjectType({
  description:
    "What a person declared of their own interests in an inspection; a person's later declaration replaces the earlier.",
  simpleResolvers: true,
})
@Entity('interest_declarations')
export class InterestDeclaration {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @ManyToOne(() => Inspection, { nullable: false })
  @JoinColumn({
    name: 'inspection_id',
    foreignKeyConstraintName: 'interest_declarations_inspection',
  })
  inspection?: Inspection;

  /** The version to which the declaration brought the inspection. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => String, { description: 'Who declared, by the name of their sign-in.' })
  @Column({ type: 'text' })
  person!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The conflict of interest; null when the person declared to have none.',
  })
  @Column({ type: 'text', nullable: true })
  conflict!: string | null;

  @Field(() => GraphQLInstant, { description: 'When it was declared.' })
  @Column({ name: 'declared_at', type: 'timestamptz' })
  declaredAt!: Date;
}
