import { GraphQLInstant } from '@assay/kit';
import { ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { FindingFilter, FindingOrder } from '../register/register.inputs.ts';

@InputType({ description: 'A question to the register whose whole answer is to be fetched.' })
export class RequestRegisterDownloadInput {
  @Field(() => FindingFilter, { nullable: true, description: 'Which findings; all without it.' })
  @ValidateNested()
  filter?: FindingFilter | null;

  @Field(() => FindingOrder, {
    nullable: true,
    description: 'Their order; without it the latest raised come first.',
  })
  orderBy?: FindingOrder | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The moment as of which to read, on its London day; now without it.',
  })
  asOf?: Date | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which what was recorded counts; all that is, without it.',
  })
  knownAt?: Date | null;
}
