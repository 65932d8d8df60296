import { GraphQLDay, IdempotencyKey, Text } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

const ACTED_ON = 'The London day on which it takes effect; today when absent, never later.';
const KEY = 'A key made by the client that makes repeating the request safe.';
const VERSION = "The enforcement's version as you read it; absent to act on whatever it is now.";

/** What every input of an act has: who signed, and the key that makes repeating it safe. */
@InputType()
export abstract class SignedInput {
  @Text(200)
  @Field(() => String, {
    nullable: true,
    description: 'Who signed what the act is about, where that is another than whoever records it.',
  })
  signedBy?: string | null;

  @Text(200)
  @Field(() => String, {
    nullable: true,
    description:
      'On whose behalf it is done, such as a Secretary of State; absent for nobody else.',
  })
  onBehalfOf?: string | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

/** An act that takes effect on a day that the caller may name. */
@InputType()
export abstract class ActInput extends SignedInput {
  @Field(() => GraphQLDay, { nullable: true, description: ACTED_ON })
  actedOn?: string | null;
}

/** An act that takes one demand further. */
@InputType()
export abstract class DemandActInput extends ActInput {
  @Field(() => ID, { description: 'The demand.' })
  remediationId!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'A recommendation to be made.' })
export class RecommendRemediationInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  findingId!: string;

  @Text(4000)
  @Field(() => String, { description: 'What should be done.' })
  requirement!: string;

  @Field(() => GraphQLDay, { nullable: true, description: 'By when it should be done.' })
  dueOn?: string | null;

  @Text(4000)
  @Field(() => String, { nullable: true, description: 'A note to those whom it concerns.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'A mandate to be made under a binding power.' })
export class MandateRemediationInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  findingId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The power relied on; absent to rely on the only one that is about what the failing concerns.',
  })
  powerId?: string | null;

  @Text(4000)
  @Field(() => String, { description: 'The duty believed failed, and why.' })
  contravention!: string;

  @Text(4000)
  @Field(() => String, { description: 'What must be done.' })
  requirement!: string;

  @Field(() => GraphQLDay, {
    description: 'By when it must be done; ends at the midnight that closes this day.',
  })
  dueOn!: string;

  @Text(4000)
  @Field(() => String, { nullable: true, description: 'A note to those whom it concerns.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'The acknowledgement of a demand.' })
export class AcknowledgeRemediationInput extends DemandActInput {
  @Text(4000)
  @Field(() => String, { nullable: true, description: 'A note to the body.' })
  note?: string | null;
}

@InputType({ description: 'Evidence prepared for an approver to submit.' })
export class PrepareEvidenceInput {
  @Field(() => [ID], { description: 'The demands that it answers: 1 to 50.' })
  remediationIds!: string[];

  @Text(20_000)
  @Field(() => String, { description: 'What the evidence states.' })
  statement!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The files that go with it: up to 20, each sent before by the trust.',
  })
  attachmentIds?: string[] | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Evidence of remediation, which may answer several demands.' })
export class SubmitEvidenceInput extends ActInput {
  @Field(() => [ID], { description: 'The demands that it answers: 1 to 50.' })
  remediationIds!: string[];

  @Text(20_000)
  @Field(() => String, { description: 'What the evidence states.' })
  statement!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared.',
  })
  attachmentIds?: string[] | null;
}

@InputType({ description: "The body's answer to evidence." })
export class AnswerEvidenceInput extends DemandActInput {
  @Field(() => Boolean, { description: 'Whether the evidence shows that the demand is met.' })
  accepted!: boolean;

  @Text(4000)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'The withdrawal of a demand.' })
export class WithdrawRemediationInput extends DemandActInput {
  @Text(4000)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'The correction of an act that was recorded by mistake.' })
export class CorrectActInput extends SignedInput {
  @Field(() => ID, { description: 'The act, which will no longer count.' })
  actId!: string;

  @Text(4000)
  @Field(() => String, { description: 'What was wrong.' })
  reason!: string;
}
