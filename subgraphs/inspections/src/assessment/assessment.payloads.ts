import { MeasureKind, Severity, UserError } from '@assay/kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Inspection } from '../inspection/inspection.entity.ts';
import { Outcome, RecordingStatus, SelfAssessmentConfidence } from './assessment.enums.ts';
import type { AssessmentInput } from './assessment.inputs.ts';

@ObjectType({ description: 'A measured fact as it was sent.', simpleResolvers: true })
export class SubmittedMeasurement {
  @Field(() => MeasureKind, { description: 'What was measured.' })
  kind!: MeasureKind;

  @Field(() => Float, { nullable: true, description: 'The amount sent; null when none was.' })
  amount?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer sent; null when none was.' })
  yes?: boolean | null;
}

@ObjectType({
  description: 'An outcome as it was sent; null stands for what was left out or cleared.',
  simpleResolvers: true,
})
export class SubmittedAssessment implements AssessmentInput {
  @Field(() => ID, { nullable: true, description: 'The id sent.' })
  id?: string | null;

  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => Outcome, { description: 'The outcome sent.' })
  outcome!: Outcome;

  @Field(() => String, { description: 'The reason sent.' })
  rationale!: string;

  @Field(() => Outcome, { nullable: true, description: "The trust's claim sent." })
  selfAssessedOutcome?: Outcome | null;

  @Field(() => SelfAssessmentConfidence, { nullable: true, description: 'The confidence sent.' })
  selfAssessmentConfidence?: SelfAssessmentConfidence | null;

  @Field(() => Severity, { nullable: true, description: 'The severity sent.' })
  severity?: Severity | null;

  @Field(() => [SubmittedMeasurement], {
    nullable: true,
    description: 'The measured facts sent.',
  })
  measurements?: SubmittedMeasurement[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that it was based on.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The key sent.' })
  idempotencyKey?: string | null;
}

/** What is kept of what came of an item; the rest is in the request, and in the records. */
export interface ItemReport {
  readonly status: RecordingStatus;
  readonly errors: UserError[];
}

@ObjectType({ description: 'What came of one outcome of a batch.', simpleResolvers: true })
export class AssessmentResult implements ItemReport {
  inspectionId!: string;

  @Field(() => RecordingStatus, { description: 'What came of it.' })
  status!: RecordingStatus;

  @Field(() => SubmittedAssessment, {
    description: 'What was sent, to compare with what is recorded.',
  })
  submitted!: SubmittedAssessment;

  @Field(() => [UserError], {
    description: 'Why it was not recorded; empty when it is, now or from before.',
  })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of recording outcomes.', simpleResolvers: true })
export class RecordAssessmentsPayload {
  @Field(() => Inspection, {
    nullable: true,
    description: 'The inspection as it is now; null when none of the outcomes is recorded.',
  })
  inspection?: Inspection | null;

  /** Absent when the batch as a whole was refused. */
  reports?: AssessmentResult[];

  @Field(() => [UserError], {
    description:
      'Why the batch, or outcomes of it, were not recorded; those of an outcome begin with its place.',
  })
  errors!: UserError[];
}
