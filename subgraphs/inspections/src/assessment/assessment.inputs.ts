import { GraphQLDay, IdempotencyKey, Severity } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MeasurementInput } from '../measurement/measurement.inputs.ts';
import { Outcome, SelfAssessmentConfidence } from './assessment.enums.ts';

@InputType({ description: 'The outcome of one control.' })
export class AssessmentInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'A UUID that you make for a new assessment, or the id of the one recorded; made here when left out.',
  })
  id?: string | null;

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

  @Field(() => SelfAssessmentConfidence, {
    nullable: true,
    description:
      "How far you trust the trust's own assessment; left out to leave it as it is, null to clear it.",
  })
  selfAssessmentConfidence?: SelfAssessmentConfidence | null;

  @Field(() => Severity, {
    nullable: true,
    description:
      "How serious a failing here is; left out to leave it as it is, null to go by the control's default.",
  })
  severity?: Severity | null;

  @Field(() => [MeasurementInput], {
    nullable: true,
    description:
      'Every measured fact of the assessment, each kind once; left out to leave them as they are, an empty list to clear them.',
  })
  measurements?: MeasurementInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the assessment that you have read; left out when the control has none yet.',
  })
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A key that you make for this outcome, in up to 200 characters; sending it again, in whichever batch, changes nothing more.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Outcomes to record in their order, each on its own.' })
export class RecordAssessmentsInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => [AssessmentInput], {
    description:
      'From 1 to 500 outcomes; several of one control follow one another by expectedVersion.',
  })
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
