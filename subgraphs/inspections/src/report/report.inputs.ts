import { GraphQLDay, IdempotencyKey } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A drafted report to sign off.' })
export class SignOffReportInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => String, {
    description:
      'The contentDigest of the report that you have read; another content is not signed.',
  })
  contentDigest!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was signed, in Europe/London; today when left out.',
  })
  signedOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that you have read; the step is refused when the inspection has changed since.',
  })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, {
    description: 'A key that you make; repeating the request with it changes nothing more.',
  })
  idempotencyKey!: string;
}
