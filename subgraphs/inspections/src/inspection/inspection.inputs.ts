import {
  GraphQLDay,
  IdempotencyKey,
  InspectionMethod,
  InspectionResult,
  InspectionStatus,
} from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

const KEY = 'A key that you make; repeating the request with it changes nothing more.';
const VERSION =
  'The version that you have read; the step is refused when the inspection has changed since.';

@InputType({ description: 'An inspection to plan, by the body for which you act.' })
export class PlanInspectionInput {
  @Field(() => ID, { description: 'The ODS code of the trust.' })
  odsCode!: string;

  @Field(() => ID, { description: 'The code of the standard.' })
  standard!: string;

  @Field(() => InspectionMethod, { description: 'On what footing it takes place.' })
  method!: InspectionMethod;

  @Field(() => Boolean, { description: 'Whether the trust is told of it beforehand.' })
  announced!: boolean;

  @Field(() => GraphQLDay, {
    description: 'The day for which it is planned; it may lie in the past or in the future.',
  })
  plannedFor!: string;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'An inspection to begin.' })
export class BeginInspectionInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it began, in Europe/London; today when left out.',
  })
  beganOn?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A report to draft.' })
export class DraftReportInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which the report was drafted, in Europe/London; today when left out.',
  })
  draftedOn?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A report to issue.' })
export class IssueInspectionInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which the report was issued, in Europe/London; today when left out.',
  })
  issuedOn?: string | null;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'An inspection to cancel.' })
export class CancelInspectionInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was cancelled, in Europe/London; today when left out.',
  })
  cancelledOn?: string | null;

  @Field(() => String, { description: 'Why it is cancelled, in up to 2,000 characters.' })
  reason!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which inspections; conditions left out do not restrict.' })
export class InspectionFilter {
  @Field(() => [ID], { nullable: true, description: 'Of these trusts, by ODS code.' })
  odsCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'By these bodies, by code.' })
  bodies?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Against these standards, by code.' })
  standards?: string[] | null;

  @Field(() => [InspectionMethod], { nullable: true, description: 'On one of these footings.' })
  methods?: InspectionMethod[] | null;

  @Field(() => [InspectionStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: InspectionStatus[] | null;

  @Field(() => [InspectionResult], { nullable: true, description: 'With one of these results.' })
  results?: InspectionResult[] | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Planned for this day or later.' })
  plannedFrom?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Planned for this day or earlier.' })
  plannedTo?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Issued on this day or later.' })
  issuedFrom?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Issued on this day or earlier.' })
  issuedTo?: string | null;
}
