import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('Finding', { description: 'A failing, to which this subgraph adds its enforcement.' })
export class Finding {
  @Field(() => ID, { description: 'The id of the finding.' })
  id!: string;
}
