import { GraphQLDay, IdempotencyKey, Severity } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Outcome } from '../assessment/assessment.enums.ts';

const KEY = 'A key that you make; repeating the request with it changes nothing more.';
const VERSION =
  'The version that you have read; the step is refused when the inspection has changed since.';

@InputType({ description: 'An issued report to withdraw.' })
export class WithdrawReportInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => String, {
    description: 'Why it does not stand, in up to 2,000 characters; the trust reads it.',
  })
  reason!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day from which it is withdrawn, in Europe/London; today when left out.',
  })
  withdrawnOn?: string | null;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'What the outcome of one control is corrected to.' })
export class CorrectedAssessmentInput {
  @Field(() => ID, { description: 'The control, as the issued report names it.' })
  controlId!: string;

  @Field(() => Outcome, { description: 'The right outcome.' })
  outcome!: Outcome;

  @Field(() => String, { description: 'Why it is right, in up to 10,000 characters.' })
  rationale!: string;

  @Field(() => Severity, {
    nullable: true,
    description: 'How serious the failing is; as it was when null or left out.',
  })
  severity?: Severity | null;
}

@InputType({ description: 'A correction of an issued report to draft.' })
export class DraftCorrectionInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => [CorrectedAssessmentInput], {
    description: 'From 1 to 500 outcomes that change, one a control; the others stay as issued.',
  })
  assessments!: CorrectedAssessmentInput[];

  @Field(() => String, {
    description: 'Why the report is corrected, in up to 2,000 characters; the trust reads it.',
  })
  reason!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was drafted, in Europe/London; today when left out.',
  })
  draftedOn?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A drafted correction to issue.' })
export class IssueCorrectionInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => String, {
    description:
      'The contentDigest of the correction that you have read; another content is not issued.',
  })
  contentDigest!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was issued, in Europe/London; today when left out.',
  })
  issuedOn?: string | null;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
