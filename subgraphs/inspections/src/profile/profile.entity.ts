import { GraphQLDay, OrganisationKind } from '@assay/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Standard } from '../standard/standard.entity.ts';

@ObjectType({
  description: 'What is expected of some kinds of organisation on each control of a standard.',
  simpleResolvers: true,
})
@Entity('profiles')
@Index('profiles_by_standard', ['standardCode', 'inForceFrom'])
@Check('profiles_days', 'in_force_to >= in_force_from')
export class Profile {
  @Field(() => ID, { description: 'The code of the profile, such as CAF-3.2-GOVASSURE-BASELINE.' })
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ name: 'standard_code', type: 'text' })
  standardCode!: string;

  @ManyToOne(() => Standard, { nullable: false })
  @JoinColumn({ name: 'standard_code', foreignKeyConstraintName: 'profiles_standard' })
  standard?: Standard;

  @Field(() => String, { description: "The publisher's title." })
  @Column({ type: 'text' })
  title!: string;

  @Field(() => GraphQLDay, { description: 'The first day on which it applies.' })
  @Column({ name: 'in_force_from', type: 'date' })
  inForceFrom!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The last day on which it applies; null when none is set.',
  })
  @Column({ name: 'in_force_to', type: 'date', nullable: true })
  inForceTo!: string | null;

  @Field(() => [OrganisationKind], {
    description: 'The kinds of organisation that it is for; empty when it is for none of the NHS.',
  })
  @Column({ type: 'text', array: true })
  kinds!: OrganisationKind[];
}
