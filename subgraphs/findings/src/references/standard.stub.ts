import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType({ simpleResolvers: true })
export class Standard {
  @Field(() => ID)
  code!: string;

  @Directive('@external')
  @Field(() => String)
  title!: string;
}
