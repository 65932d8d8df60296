import { GraphQLDay, IdempotencyKey, UserError } from '@assay/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Trust } from '../trust/trust.type.ts';

@InputType({ description: 'That one organisation merged into another.' })
export class RecordSuccessionInput {
  @Field(() => ID, { description: 'The ODS code of the organisation that is no more.' })
  odsCode!: string;

  @Field(() => ID, {
    description: 'The ODS code of the one organisation that answers for its open findings.',
  })
  successorCode!: string;

  @Field(() => GraphQLDay, {
    description: 'The first London day on which the successor answers; today or earlier.',
  })
  effectiveOn!: string;

  @IdempotencyKey()
  @Field(() => String, { description: 'A key that makes repeating the request safe.' })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The organisation that is no more, or why nothing was changed.',
  simpleResolvers: true,
})
export class RecordSuccessionPayload {
  @Field(() => Trust, { nullable: true, description: 'It; null when nothing was changed.' })
  trust?: Trust | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[];
}
