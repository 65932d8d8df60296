import { GraphQLDay, MeasureKind } from '@assay/kit';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A measured fact to record: an amount, or an answer of yes or no.' })
export class MeasurementInput {
  @Field(() => MeasureKind, { description: 'What was measured.' })
  kind!: MeasureKind;

  @Field(() => Float, {
    nullable: true,
    description: 'How much, in the unit of the kind; left out when the answer is yes or no.',
  })
  amount?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The answer; left out unless it is yes or no.',
  })
  yes?: boolean | null;
}

@InputType({
  description:
    "Which of the trusts' latest measurements; conditions left out do not restrict, and none makes an earlier one count.",
})
export class MeasurementFilter {
  @Field(() => [ID], { nullable: true, description: 'Of these trusts, by ODS code.' })
  odsCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Measured by these bodies, by code.' })
  bodies?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of this amount or more, in the unit of the kind; yes counts as 1 and no as 0.',
  })
  atLeast?: number | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Issued on this day or later.' })
  issuedFrom?: string | null;
}

@ArgsType()
export class MeasurementArguments {
  @Field(() => MeasureKind, { description: 'What was measured.' })
  kind!: MeasureKind;

  @Field(() => MeasurementFilter, { nullable: true, description: 'Which of them.' })
  filter?: MeasurementFilter | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 25,
    description: 'How many items, from 1 to 100.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor after which the page begins; the beginning when left out.',
  })
  after?: string | null;
}
