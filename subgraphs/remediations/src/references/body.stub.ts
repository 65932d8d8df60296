import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Body', { description: 'A body of the register.', simpleResolvers: true })
export class Body {
  @Field(() => ID, { description: 'The code of the body.' })
  code!: string;
}
