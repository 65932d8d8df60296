import { refusalOf } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Power', { description: 'A power of the register.', simpleResolvers: true })
export class Power {
  @Field(() => ID, { description: 'The id of the power in the register.' })
  id!: string;
}

export const Refusal = refusalOf(() => Power);
