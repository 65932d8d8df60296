import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ simpleResolvers: true })
export class Control {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => String)
  reference!: string;

  @Directive('@external')
  @Field(() => String)
  title!: string;
}
