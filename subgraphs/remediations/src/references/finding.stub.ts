import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('Finding')
export class Finding {
  @Field(() => ID)
  id!: string;
}
