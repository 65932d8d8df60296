import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code")')
@ObjectType({ simpleResolvers: true })
export class Body {
  @Field(() => ID)
  code!: string;
}
