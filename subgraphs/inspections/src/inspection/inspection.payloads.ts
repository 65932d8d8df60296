import { connectionOf, refusalOf, UserError } from '@assay/kit';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Power } from '../references/power.stub.ts';
import { Inspection } from './inspection.entity.ts';

export const InspectionConnection = connectionOf('Inspection', () => Inspection);
export const Refusal = refusalOf(() => Power);

@ArgsType()
export class InspectionPageArguments {
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

@ObjectType()
export abstract class StepPayload {
  @Field(() => Inspection, {
    nullable: true,
    description: 'The inspection as the step left it; null when nothing was changed.',
  })
  inspection?: Inspection | null;

  @Field(() => [UserError], {
    description:
      'Why nothing was changed; empty when the step was taken, and when the law refused it.',
  })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of planning an inspection.', simpleResolvers: true })
export class PlanInspectionPayload extends StepPayload {
  @Field(() => Refusal, {
    nullable: true,
    description: 'Why the law does not allow it; null when the law is no obstacle.',
  })
  refusal?: InstanceType<typeof Refusal> | null;
}

@ObjectType({ description: 'What came of beginning an inspection.', simpleResolvers: true })
export class BeginInspectionPayload extends StepPayload {}

@ObjectType({ description: 'What came of drafting a report.', simpleResolvers: true })
export class DraftReportPayload extends StepPayload {}

@ObjectType({ description: 'What came of issuing a report.', simpleResolvers: true })
export class IssueInspectionPayload extends StepPayload {}

@ObjectType({ description: 'What came of cancelling an inspection.', simpleResolvers: true })
export class CancelInspectionPayload extends StepPayload {}
