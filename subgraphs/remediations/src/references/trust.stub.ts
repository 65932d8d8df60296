import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "odsCode")')
@ObjectType('Trust', { simpleResolvers: true })
export class Trust {
  @Field(() => ID)
  odsCode!: string;
}
