import { GraphQLDay, Text } from '@assay/kit';
import { Max, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { SignedInput } from '../remediation/remediation.inputs.ts';
import { ServiceMethod } from './notice.enums.ts';

const POWER =
  'The power relied on; absent to rely on the only one that is about what the failing concerns.';

/** What every notice has: when and how it was sent. It takes effect on the day of its dispatch. */
@InputType()
export abstract class DispatchInput extends SignedInput {
  @Field(() => GraphQLDay, {
    description: 'The London day on which it was sent, never later than today.',
  })
  dispatchedOn!: string;

  @Field(() => ServiceMethod, { description: 'How it was sent.' })
  method!: ServiceMethod;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The London day of actual receipt; absent to go by what the law deems.',
  })
  receivedOn?: string | null;

  @Text(4000)
  @Field(() => String, { nullable: true, description: 'A note to those whom it concerns.' })
  note?: string | null;
}

@InputType({ description: 'What a body intends to require about one finding.' })
export class IntendedRequirementInput {
  @Field(() => ID, { description: 'The finding.' })
  findingId!: string;

  @Text(4000)
  @Field(() => String, { description: 'What is to be required.' })
  requirement!: string;
}

@InputType({ description: 'A notice that a body intends to act under a power.' })
export class ServeNoticeOfIntentInput extends DispatchInput {
  @Field(() => ID, { nullable: true, description: POWER })
  powerId?: string | null;

  @Text(4000)
  @Field(() => String, { description: 'The duty believed failed, and why.' })
  contravention!: string;

  @Text(4000)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is urgent, where the power has an urgent form; absent where it is not.',
  })
  urgency?: string | null;

  @ValidateNested({ each: true })
  @Field(() => [IntendedRequirementInput], {
    description: 'What is to be required: 1 to 20 requirements on findings of one trust.',
  })
  requirements!: IntendedRequirementInput[];

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The last day for representations; absent for the least that the law gives, where it gives one.',
  })
  representationsBy?: string | null;
}

@InputType({ description: 'One requirement of a notice, with its own deadline.' })
export class NoticeRequirementInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The finding, for a requirement without a notice of intent.',
  })
  findingId?: string | null;

  @Text(4000)
  @Field(() => String, {
    nullable: true,
    description: 'What must be done, for a requirement without a notice of intent.',
  })
  requirement?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The demand that a notice of intent announced; absent for one without.',
  })
  remediationId?: string | null;

  @Field(() => GraphQLDay, {
    description: 'By when it must be done; ends at the midnight that closes this day.',
  })
  dueOn!: string;
}

@InputType({ description: 'A binding notice: one instrument with its requirements.' })
export class ServeNoticeInput extends DispatchInput {
  @Field(() => ID, { nullable: true, description: POWER })
  powerId?: string | null;

  @Text(4000)
  @Field(() => String, { description: 'The duty believed failed, and why.' })
  contravention!: string;

  @Text(4000)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is urgent, where the power has an urgent form; absent where it is not.',
  })
  urgency?: string | null;

  @ValidateNested({ each: true })
  @Field(() => [NoticeRequirementInput], {
    description: 'What is required: 1 to 20 requirements on findings of one trust.',
  })
  requirements!: NoticeRequirementInput[];
}

const MOST_POUNDS = 2_000_000_000;

/** What a penalty has, intended or imposed. */
@InputType()
export abstract class PenaltyInput extends DispatchInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The mandate that was not met, or the penalty that a notice of intent announced; absent for a penalty for the failing itself.',
  })
  remediationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The finding, for a penalty for the failing itself, with nothing on record before.',
  })
  findingId?: string | null;

  @Text(4000)
  @Field(() => String, {
    nullable: true,
    description: 'The duty believed failed, and why; for a penalty for the failing itself.',
  })
  contravention?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The power relied on; absent for the only one about what the mandate, or the failing, is about.',
  })
  powerId?: string | null;

  @Min(1, { message: 'amount is below 1; a penalty is a sum of whole pounds.' })
  @Max(MOST_POUNDS, { message: 'amount is more than any penalty can be.' })
  @Field(() => Int, { description: 'The amount, in whole pounds sterling.' })
  amount!: number;

  @Min(0, { message: 'turnover is below 0.' })
  @Field(() => Float, {
    nullable: true,
    description: 'The turnover in England, in pounds sterling, where the cap is a share of it.',
  })
  turnover?: number | null;

  @Text(4000)
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The enforcement's version as you read it; absent to act on whatever it is now.",
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'A notice that a body intends to impose a penalty.' })
export class ServeNoticeOfPenaltyInput extends PenaltyInput {
  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The last day for representations; absent for the least that the law gives, where it gives one.',
  })
  representationsBy?: string | null;
}

@InputType({
  description:
    'A penalty for a mandate that was not met, or for a failing that the law fines by itself.',
})
export class ImposePenaltyInput extends PenaltyInput {
  @Field(() => GraphQLDay, { description: 'The last day for payment.' })
  payBy!: string;
}
