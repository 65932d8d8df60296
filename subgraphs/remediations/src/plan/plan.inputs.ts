import { GraphQLDay, Text } from '@assay/kit';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DemandActInput } from '../remediation/remediation.inputs.ts';

@InputType({ description: 'One step of a plan.' })
export class MilestoneInput {
  @Text(500)
  @Field(() => String, { description: 'What will be done.' })
  title!: string;

  @Text(200)
  @Field(() => String, { description: 'The role in the trust that answers for it.' })
  owner!: string;

  @Field(() => GraphQLDay, { description: 'The London day by which it will be done.' })
  dueOn!: string;
}

@InputType({ description: 'An improvement plan for a demand.' })
export class SubmitPlanInput extends DemandActInput {
  @Text(20_000)
  @Field(() => String, { description: 'What the trust will do.' })
  statement!: string;

  @ValidateNested({ each: true })
  @Field(() => [MilestoneInput], { description: 'Its steps: 1 to 50, in the order given.' })
  milestones!: MilestoneInput[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared.',
  })
  attachmentIds?: string[] | null;
}

@InputType({ description: "The body's answer to a plan." })
export class AnswerPlanInput extends DemandActInput {
  @Field(() => Boolean, { description: 'Whether the plan is approved; otherwise it is returned.' })
  approved!: boolean;

  @Text(4000)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A later deadline for a demand.' })
export class ExtendDeadlineInput extends DemandActInput {
  @Field(() => GraphQLDay, {
    description:
      'The new deadline, later than the old one; ends at the midnight that closes this day.',
  })
  dueOn!: string;

  @Text(4000)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'The acceptance of a risk, which closes a recommendation for a time.' })
export class AcceptRiskInput extends DemandActInput {
  @Field(() => GraphQLDay, {
    description: 'The last London day of the acceptance; then the recommendation stands again.',
  })
  expiresOn!: string;

  @Text(4000)
  @Field(() => String, { description: 'Why the risk is accepted.' })
  reason!: string;
}
