import { IdempotencyKey } from '@assay/kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: "The addresses at which the viewer's organisation is to be told." })
export class SetContactsInput {
  @Field(() => [String], {
    description: 'All of them, 20 at most; they replace what was set before.',
  })
  addresses!: string[];

  @IdempotencyKey()
  @Field(() => String, {
    description: 'A key made by the client that makes repeating the request safe.',
  })
  idempotencyKey!: string;
}
