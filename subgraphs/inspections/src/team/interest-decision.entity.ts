import { GraphQLInstant } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { InterestDeclaration } from './interest-declaration.entity.ts';

@ObjectType({
  description:
    'What another person of the body decided about a declared conflict of interest; a later decision replaces it.',
  simpleResolvers: true,
})
@Entity('interest_decisions')
export class InterestDecision {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  /** The version to which the decision brought the inspection. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  /** The version of the declaration that it is about. */
  @Column({ name: 'declaration_version', type: 'integer' })
  declarationVersion!: number;

  @ManyToOne(() => InterestDeclaration, { nullable: false })
  @JoinColumn([
    {
      name: 'inspection_id',
      referencedColumnName: 'inspectionId',
      foreignKeyConstraintName: 'interest_decisions_declaration',
    },
    {
      name: 'declaration_version',
      referencedColumnName: 'version',
      foreignKeyConstraintName: 'interest_decisions_declaration',
    },
  ])
  declaration?: InterestDeclaration;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Field(() => Boolean, {
    description: 'Whether the conflict is managed, so that the person may take part.',
  })
  @Column({ name: 'may_take_part', type: 'boolean' })
  mayTakePart!: boolean;

  @Field(() => String, { description: 'Why.' })
  @Column({ type: 'text' })
  reason!: string;

  @Field(() => String, { description: 'Who decided, by the name of their sign-in.' })
  @Column({ name: 'decided_by', type: 'text' })
  decidedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was decided.' })
  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;
}
