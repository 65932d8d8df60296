import { type ClassType, Directive, Field, ObjectType } from 'type-graphql';
import { PowerKind } from '../enums.ts';

/** The shared type `Refusal`, naming the subgraph's own class of `Power`. */
export function refusalOf<T extends object>(power: () => ClassType<T>) {
  @Directive('@shareable')
  @ObjectType('Refusal', {
    description: 'Why the law does not allow an act: what is missing, and who holds it.',
    simpleResolvers: true,
  })
  class Refusal {
    @Field(() => String, { description: 'The reason, for people.' })
    reason!: string;

    @Field(() => PowerKind, {
      nullable: true,
      description: 'The kind of power it would take; null when no power would help.',
    })
    required?: PowerKind | null;

    @Field(() => [power()], {
      nullable: true,
      description:
        'The powers that would do, of whichever body, in force on that day; null when unknown.',
    })
    holders?: T[] | null;
  }
  return Refusal;
}
