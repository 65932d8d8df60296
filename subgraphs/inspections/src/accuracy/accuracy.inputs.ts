import { GraphQLDay, IdempotencyKey } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

const KEY = 'A key that you make; repeating the request with it changes nothing more.';
const VERSION =
  'The version that you have read; the step is refused when the inspection has changed since.';

@InputType({ description: 'A draft to send to the trust.' })
export class SendForAccuracyCheckInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The day on which the draft was actually sent, in Europe/London; today when left out.',
  })
  dispatchedOn?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'One point on which the draft is not right.' })
export class AccuracyPointInput {
  @Field(() => ID, { description: 'The control that the point is about.' })
  controlId!: string;

  @Field(() => String, { description: 'What is not right, in up to 10,000 characters.' })
  comment!: string;
}

@InputType({ description: "The trust's answer to a draft." })
export class RespondToDraftInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => [AccuracyPointInput], {
    nullable: true,
    description:
      'Up to 500 points, none when there is nothing to correct; left out when a prepared answer is submitted.',
  })
  points?: AccuracyPointInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The answer that a contributor of the trust prepared and you have read; null or left out for points of your own.',
  })
  preparedResponseId?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The day on which the trust answered, in Europe/London; today when left out. After the deadline it counts as late.',
  })
  respondedOn?: string | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'An answer to a draft for the approver of the trust to submit.' })
export class PrepareDraftResponseInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => [AccuracyPointInput], {
    description: 'Up to 500 points, in place of those prepared before; none when nothing is wrong.',
  })
  points!: AccuracyPointInput[];

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The answer to one point.' })
export class AccuracyAnswerInput {
  @Field(() => ID, { description: 'The point.' })
  pointId!: string;

  @Field(() => Boolean, { description: 'Whether the point is accepted; declined otherwise.' })
  accepted!: boolean;

  @Field(() => String, { description: 'Why, in up to 10,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Answers to points of the trust, all or none.' })
export class AnswerAccuracyPointsInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => [AccuracyAnswerInput], { description: 'From 1 to 500 answers, one a point.' })
  answers!: AccuracyAnswerInput[];

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which they were given, in Europe/London; today when left out.',
  })
  answeredOn?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
