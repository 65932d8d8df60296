import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Body', { simpleResolvers: true })
export class Body {
  @Field(() => ID)
  code!: string;
}
