import { GraphQLDay, IdempotencyKey } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Outcome } from './assessment.enums.ts';

@InputType({ description: 'The outcome of one control.' })
export class AssessmentInput {
  @Field(() => ID, {
    description:
      'The control, such as CAF-3.2/B4.d; of the standard that the inspection is against.',
  })
  controlId!: string;

  @Field(() => Outcome, { description: 'What was found.' })
  outcome!: Outcome;

  @Field(() => String, { description: 'Why, in up to 10,000 characters.' })
  rationale!: string;

  @Field(() => Outcome, {
    nullable: true,
    description:
      'What the trust claims of itself; left out to leave it as it is, null to clear it.',
  })
  selfAssessedOutcome?: Outcome | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the assessment that you have read; left out when the control has none yet.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'Outcomes to record, all or none.' })
export class RecordAssessmentsInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => [AssessmentInput], { description: 'From 1 to 500 outcomes, one a control.' })
  assessments!: AssessmentInput[];

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The day on which they were assessed, in Europe/London; no day is stated when left out.',
  })
  assessedOn?: string | null;

  @IdempotencyKey()
  @Field(() => String, {
    description: 'A key that you make; repeating the request with it changes nothing more.',
  })
  idempotencyKey!: string;
}
