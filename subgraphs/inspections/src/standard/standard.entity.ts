import { GraphQLDay } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Directive('@key(fields: "code")')
@ObjectType({
  description: 'One version of a standard that organisations are inspected against.',
  simpleResolvers: true,
})
@Entity('standards')
export class Standard {
  @Field(() => ID, { description: 'The code of the standard and its version, such as CAF-3.2.' })
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Directive('@shareable')
  @Field(() => String, { description: "The publisher's title." })
  @Column({ type: 'text' })
  title!: string;

  @Field(() => String, { description: "The publisher's name of the version." })
  @Column({ type: 'text' })
  version!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  @Column({ type: 'text' })
  publisher!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The first day on which it could be inspected against; null when unknown.',
  })
  @Column({ name: 'in_force_from', type: 'date', nullable: true })
  inForceFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is uncertain about this entry; null when nothing is noted.',
  })
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  position!: number;
}
