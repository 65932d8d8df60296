import { Text } from '@assay/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../remediation/remediation.inputs.ts';

const VERSION = "The enforcement's version as you read it; absent to act on whatever it is now.";
const LONGEST_TERM = 366;

@InputType({ description: 'A referral to a body that holds a power over the trust.' })
export class ReferFindingInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  findingId!: string;

  @Field(() => ID, { description: 'The code of the body that is asked to act.' })
  bodyCode!: string;

  @Text(4000)
  @Field(() => String, { description: 'Why that body is asked to act.' })
  reason!: string;

  @Min(1, { message: 'answerWithinDays is below 1; a term has at least one day.' })
  @Max(LONGEST_TERM, { message: `answerWithinDays is above ${String(LONGEST_TERM)}.` })
  @Field(() => Int, {
    nullable: true,
    defaultValue: 28,
    description: 'The term for an answer, in days after the day of the referral: 1 to 366.',
  })
  answerWithinDays!: number | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: "The body's answer to a referral." })
export class AnswerReferralInput extends ActInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Boolean, { description: 'Whether the body takes it on.' })
  accepted!: boolean;

  @Text(4000)
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}
