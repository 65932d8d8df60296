import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { StepPayload } from '../inspection/inspection.payloads.ts';
import { SignOffReportInput } from '../report/report.inputs.ts';
import { signOffReport } from '../report/sign-off-report.ts';
import {
  AnswerAccuracyPointsInput,
  PrepareDraftResponseInput,
  RespondToDraftInput,
  SendForAccuracyCheckInput,
} from './accuracy.inputs.ts';
import { answerAccuracyPoints } from './answer-accuracy-points.ts';
import { prepareDraftResponse } from './prepare-draft-response.ts';
import { respondToDraft } from './respond-to-draft.ts';
import { sendForAccuracyCheck } from './send-for-accuracy-check.ts';

@ObjectType({ description: 'What came of sending a draft to the trust.', simpleResolvers: true })
export class SendForAccuracyCheckPayload extends StepPayload {}

@ObjectType({ description: 'What came of preparing an answer to a draft.', simpleResolvers: true })
export class PrepareDraftResponsePayload extends StepPayload {}

@ObjectType({ description: 'What came of answering a draft.', simpleResolvers: true })
export class RespondToDraftPayload extends StepPayload {}

@ObjectType({ description: "What came of answering the trust's points.", simpleResolvers: true })
export class AnswerAccuracyPointsPayload extends StepPayload {}

@ObjectType({ description: 'What came of signing off a report.', simpleResolvers: true })
export class SignOffReportPayload extends StepPayload {}

const INPUT = 'What to do, and a key that makes repeating it safe.';

@Resolver()
export class DraftToIssueMutations {
  @Mutation(() => SendForAccuracyCheckPayload, {
    description: 'Sends the draft to the trust, which reads it and answers within 10 working days.',
  })
  async sendForAccuracyCheck(
    @Arg('input', () => SendForAccuracyCheckInput, { description: INPUT })
    input: SendForAccuracyCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<{ inspection: Inspection | null }> {
    return asItStands(context, await sendForAccuracyCheck(context, input));
  }

  @Mutation(() => PrepareDraftResponsePayload, {
    description: 'Prepares an answer to the draft, for an approver of the trust to submit.',
  })
  async prepareDraftResponse(
    @Arg('input', () => PrepareDraftResponseInput, { description: INPUT })
    input: PrepareDraftResponseInput,
    @Ctx() context: RequestContext,
  ): Promise<{ inspection: Inspection | null }> {
    return asItStands(context, await prepareDraftResponse(context, input));
  }

  @Mutation(() => RespondToDraftPayload, {
    description: 'Answers, for the trust, the draft that it was sent, point by point.',
  })
  async respondToDraft(
    @Arg('input', () => RespondToDraftInput, { description: INPUT }) input: RespondToDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<{ inspection: Inspection | null }> {
    return asItStands(context, await respondToDraft(context, input));
  }

  @Mutation(() => AnswerAccuracyPointsPayload, {
    description: 'Accepts or declines points of the trust, each with a reason, all or none.',
  })
  async answerAccuracyPoints(
    @Arg('input', () => AnswerAccuracyPointsInput, { description: INPUT })
    input: AnswerAccuracyPointsInput,
    @Ctx() context: RequestContext,
  ): Promise<{ inspection: Inspection | null }> {
    return asItStands(context, await answerAccuracyPoints(context, input));
  }

  @Mutation(() => SignOffReportPayload, {
    description: 'Signs off exactly the content drafted; a later change of outcomes voids it.',
  })
  async signOffReport(
    @Arg('input', () => SignOffReportInput, { description: INPUT }) input: SignOffReportInput,
    @Ctx() context: RequestContext,
  ): Promise<{ inspection: Inspection | null }> {
    return asItStands(context, await signOffReport(context, input));
  }
}

async function asItStands(
  context: RequestContext,
  id: string,
): Promise<{ inspection: Inspection | null }> {
  return { inspection: await inspectionById(context).load(id) };
}
