import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { StepPayload } from '../inspection/inspection.payloads.ts';
import {
  DraftCorrectionInput,
  IssueCorrectionInput,
  WithdrawReportInput,
} from './amendment.inputs.ts';
import { draftCorrection } from './draft-correction.ts';
import { issueCorrection } from './issue-correction.ts';
import { withdrawReport } from './withdraw-report.ts';

@ObjectType({ description: 'What came of withdrawing a report.', simpleResolvers: true })
export class WithdrawReportPayload extends StepPayload {}

@ObjectType({ description: 'What came of drafting a correction.', simpleResolvers: true })
export class DraftCorrectionPayload extends StepPayload {}

@ObjectType({ description: 'What came of issuing a correction.', simpleResolvers: true })
export class IssueCorrectionPayload extends StepPayload {}

type Step = Pick<StepPayload, 'inspection'>;

const INPUT = 'What to do, and a key that makes repeating it safe.';

@Resolver()
export class AmendmentMutations {
  @Mutation(() => WithdrawReportPayload, {
    description:
      'Withdraws an issued report for good, by a new version; the findings raised of its assessments go with it.',
  })
  async withdrawReport(
    @Arg('input', () => WithdrawReportInput, { description: INPUT }) input: WithdrawReportInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await withdrawReport(context, input));
  }

  @Mutation(() => DraftCorrectionPayload, {
    description:
      'Drafts a correction of an issued report as a new version; everything stays as issued until it is issued too.',
  })
  async draftCorrection(
    @Arg('input', () => DraftCorrectionInput, { description: INPUT }) input: DraftCorrectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await draftCorrection(context, input));
  }

  @Mutation(() => IssueCorrectionPayload, {
    description:
      'Issues exactly the correction that was read; outcomes, result and findings follow it.',
  })
  async issueCorrection(
    @Arg('input', () => IssueCorrectionInput, { description: INPUT }) input: IssueCorrectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await issueCorrection(context, input));
  }
}

async function asItStands(context: RequestContext, id: string): Promise<Step> {
  return { inspection: await inspectionById(context).load(id) };
}
