import { Text } from '@assay/kit';
import { Field, ID, InputType } from 'type-graphql';
import { DemandActInput } from '../remediation/remediation.inputs.ts';

@InputType({ description: 'Representations against what a notice of intent announced.' })
export class MakeRepresentationsInput extends DemandActInput {
  @Text(20_000)
  @Field(() => String, { description: 'What the trust represents.' })
  statement!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared.',
  })
  attachmentIds?: string[] | null;
}

@InputType({ description: "The body's decision on what its notice of intent announced." })
export class DecideRepresentationsInput extends DemandActInput {
  @Field(() => Boolean, { description: 'Whether the body goes on with what it intended.' })
  proceed!: boolean;

  @Text(20_000)
  @Field(() => String, { description: 'Why, with regard to the representations.' })
  reason!: string;
}

@InputType({ description: 'The determination whether a demand was complied with.' })
export class DetermineComplianceInput extends DemandActInput {
  @Field(() => Boolean, { description: 'Whether it was complied with.' })
  complied!: boolean;

  @Text(4000)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
