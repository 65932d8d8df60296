import { IdempotencyKey, Text } from '@assay/kit';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { MilestoneInput } from '../plan/plan.inputs.ts';

/** An answer to one demand, prepared for an approver to submit. */
@InputType()
export abstract class PrepareAnswerInput {
  @Field(() => ID, { description: 'The demand.' })
  remediationId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The files that go with it: up to 20, each sent before by the trust.',
  })
  attachmentIds?: string[] | null;

  @IdempotencyKey()
  @Field(() => String, {
    description: 'A key made by the client that makes repeating the request safe.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'An improvement plan prepared for an approver to submit.' })
export class PreparePlanInput extends PrepareAnswerInput {
  @Text(20_000)
  @Field(() => String, { description: 'What the trust will do.' })
  statement!: string;

  @ValidateNested({ each: true })
  @Field(() => [MilestoneInput], { description: 'Its steps: 1 to 50, in the order given.' })
  milestones!: MilestoneInput[];
}

@InputType({ description: 'Representations prepared for an approver to make.' })
export class PrepareRepresentationsInput extends PrepareAnswerInput {
  @Text(20_000)
  @Field(() => String, { description: 'What the trust represents.' })
  statement!: string;
}

@InputType({ description: 'An appeal prepared for an approver to record.' })
export class PrepareAppealInput extends PrepareAnswerInput {
  @Text(20_000)
  @Field(() => String, { description: 'On what grounds.' })
  grounds!: string;
}
