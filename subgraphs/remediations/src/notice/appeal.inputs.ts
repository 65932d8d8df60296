import { GraphQLDay, Text } from '@assay/kit';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DemandActInput } from '../remediation/remediation.inputs.ts';

@InputType({ description: 'Leave to appeal after the time for it.' })
export class AppealLeaveInput {
  @Field(() => GraphQLDay, { description: 'The London day on which it was given.' })
  grantedOn!: string;

  @Text(4000)
  @Field(() => String, { description: 'Why it was given.' })
  reason!: string;
}

@InputType({
  description:
    "The trust's appeal, against the penalty where one was imposed, else against the notice.",
})
export class LodgeAppealInput extends DemandActInput {
  @Text(20_000)
  @Field(() => String, { description: 'On what grounds.' })
  grounds!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared.',
  })
  attachmentIds?: string[] | null;

  @ValidateNested()
  @Field(() => AppealLeaveInput, {
    nullable: true,
    description: 'The leave by which it is made after its time; absent for an appeal in time.',
  })
  leave?: AppealLeaveInput | null;
}

@InputType({ description: 'An order that suspends what is appealed against.' })
export class RecordSuspensionInput extends DemandActInput {
  @Text(4000)
  @Field(() => String, { description: 'What was ordered, by whom and why.' })
  reason!: string;
}

@InputType({ description: 'The end of an order of suspension, while the appeal goes on.' })
export class EndSuspensionInput extends DemandActInput {
  @Text(4000)
  @Field(() => String, { description: 'Why it ended.' })
  reason!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The deadline from then on; needed where one passed while it was suspended.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'The decision on an appeal, as the body records it.' })
export class DecideAppealInput extends DemandActInput {
  @Field(() => Boolean, { description: 'Whether what was appealed against stands.' })
  upheld!: boolean;

  @Text(4000)
  @Field(() => String, { description: 'What was decided, by whom and why.' })
  reason!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The deadline from then on; needed where the appeal suspended one that has passed.',
  })
  dueOn?: string | null;
}
