import { GraphQLDay, IdempotencyKey } from '@assay/kit';
import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';

@InputType({
  description:
    'Published results of the Data Security and Protection Toolkit: a file whole, or its header and whole rows of it.',
})
export class ImportPublicationsInput {
  @Field(() => String, { description: 'The text of the file or of the piece, with the header.' })
  csv!: string;

  @Min(2)
  @Max(10_000_000)
  @Field(() => Int, {
    nullable: true,
    description: 'The line of the file on which the first row stands; 2 when absent.',
  })
  firstLine?: number | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The day on which the results were published, for a file that gives no days; absent for one that does.',
  })
  publishedOn?: string | null;

  @IdempotencyKey()
  @Field(() => String, { description: 'A key that makes repeating the request safe.' })
  idempotencyKey!: string;
}
