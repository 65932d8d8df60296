import { GraphQLDay, GraphQLInstant } from '@assay/kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: "A trust's own assessment as it was published elsewhere.",
  simpleResolvers: true,
})
export class Publication {
  @Field(() => String, { description: 'Where it was published.' })
  source!: string;

  @Field(() => String, { description: 'The status in the words of the source.' })
  status!: string;

  @Field(() => GraphQLDay, { description: 'The day on which it was published.' })
  publishedOn!: string;

  @Field(() => Int, {
    description:
      'Which publication of the trust and the year this is, from 1; a later one corrects.',
  })
  revision!: number;

  @Field(() => GraphQLInstant, { description: 'When it was recorded here.' })
  recordedAt!: Date;
}
