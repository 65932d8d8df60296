import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "odsCode")')
@ObjectType({ simpleResolvers: true })
export class Trust {
  @Field(() => ID)
  odsCode!: string;
}
