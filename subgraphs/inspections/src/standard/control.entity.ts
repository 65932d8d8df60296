import { PowerSubject, Severity } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Standard } from './standard.entity.ts';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'One requirement of one version of a standard.',
  simpleResolvers: true,
})
@Entity('controls')
@Unique('controls_once', ['standardCode', 'reference'])
export class Control {
  @Field(() => ID, { description: 'Standard and reference, such as CAF-3.2/B4.d.' })
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'standard_code', type: 'text' })
  standardCode!: string;

  @ManyToOne(() => Standard, { nullable: false })
  @JoinColumn({ name: 'standard_code', foreignKeyConstraintName: 'controls_standard' })
  standard?: Standard;

  @Directive('@shareable')
  @Field(() => String, {
    description: "The publisher's reference within the standard, such as B4.d.",
  })
  @Column({ type: 'text' })
  reference!: string;

  @Directive('@shareable')
  @Field(() => String, { description: "The publisher's title." })
  @Column({ type: 'text' })
  title!: string;

  @Field(() => [PowerSubject], { description: 'What a failing of the control concerns.' })
  @Column({ type: 'text', array: true })
  subjects!: PowerSubject[];

  @Field(() => Severity, {
    description:
      "How serious a failing is taken to be at first, by this project's own classification.",
  })
  @Column({ name: 'default_severity', type: 'text' })
  defaultSeverity!: Severity;

  @Column({ type: 'integer' })
  position!: number;
}
