import { refusalOf } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Power', { simpleResolvers: true })
export class Power {
  @Field(() => ID)
  id!: string;
}

export const Refusal = refusalOf(() => Power);
