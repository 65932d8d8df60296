import type { RequestContext, UserError } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { Assessment } from './assessment.entity.ts';
import { RecordAssessmentsInput } from './assessment.inputs.ts';
import { assessmentsOfInspection } from './assessment.loader.ts';
import { AssessmentResult, RecordAssessmentsPayload } from './assessment.payloads.ts';
import { recordAssessments } from './record-assessments.ts';

interface Recorded {
  readonly inspection: Inspection | null;
  readonly reports: AssessmentResult[];
  readonly errors: UserError[];
}

@Resolver(() => RecordAssessmentsPayload)
export class AssessmentMutations {
  @Mutation(() => RecordAssessmentsPayload, {
    description:
      'Records outcomes of an inspection that is under way, those that can be although others cannot, and reports on each.',
  })
  async recordAssessments(
    @Arg('input', () => RecordAssessmentsInput, {
      description: 'What to do, and a key that makes repeating it safe.',
    })
    input: RecordAssessmentsInput,
    @Ctx() context: RequestContext,
  ): Promise<Recorded> {
    const { inspectionId, assessments } = input;
    const reports = await recordAssessments(context, input);
    const stands = reports.some(({ errors }) => errors.length === 0);
    return {
      inspection: stands ? await inspectionById(context).load(inspectionId) : null,
      reports: assessments.flatMap((submitted, index) => {
        const report = reports[index];
        return report ? [{ inspectionId, submitted, ...report }] : [];
      }),
      errors: reports.flatMap(({ errors }) => errors),
    };
  }

  @FieldResolver(() => [AssessmentResult], {
    description:
      'What came of each outcome, in the order given; empty when the batch as a whole was refused.',
  })
  results(@Root() { reports }: RecordAssessmentsPayload): AssessmentResult[] {
    return reports ?? [];
  }
}

@Resolver(() => AssessmentResult)
export class AssessmentResultResolver {
  @FieldResolver(() => Assessment, {
    nullable: true,
    description: 'The assessment of the control as it is now; null when there is none.',
  })
  async assessment(
    @Root() { inspectionId, submitted }: AssessmentResult,
    @Ctx() context: RequestContext,
  ): Promise<Assessment | null> {
    const recorded = (await assessmentsOfInspection(context).load(inspectionId)) ?? [];
    return recorded.find(({ controlId }) => controlId === submitted.controlId) ?? null;
  }
}
