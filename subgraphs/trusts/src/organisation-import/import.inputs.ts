import { GraphQLDay, IdempotencyKey } from '@assay/kit';
import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';

@InputType({
  description: 'An ODS extract of NHS trusts (etr.csv), whole or a piece of whole rows.',
})
export class ImportOrganisationsInput {
  @Field(() => String, { description: 'The text of the file or of the piece.' })
  csv!: string;

  @Min(1)
  @Max(10_000_000)
  @Field(() => Int, {
    nullable: true,
    description: 'The line of the file on which the piece begins; 1 when absent.',
  })
  firstLine?: number | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: "The day that the extract describes; London's today when absent.",
  })
  asAt?: string | null;

  @IdempotencyKey()
  @Field(() => String, { description: 'A key that makes repeating the request safe.' })
  idempotencyKey!: string;
}
