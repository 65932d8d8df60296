import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { actPayload, payloadOf, type ActPayload } from '../remediation/remediation.payloads.ts';
import {
  DecideRepresentationsInput,
  DetermineComplianceInput,
  MakeRepresentationsInput,
} from './answer.inputs.ts';
import type { AnswerService } from './answer.service.ts';
import { ImposePenaltyInput, ServeNoticeOfPenaltyInput } from './notice.inputs.ts';
import type { PenaltyService } from './penalty.service.ts';

const INPUT = 'What is to be recorded.';

const MakeRepresentationsPayload = actPayload('MakeRepresentationsPayload');
const DecideRepresentationsPayload = actPayload('DecideRepresentationsPayload');
const DetermineCompliancePayload = actPayload('DetermineCompliancePayload');
const ServeNoticeOfPenaltyPayload = actPayload('ServeNoticeOfPenaltyPayload');
const ImposePenaltyPayload = actPayload('ImposePenaltyPayload');

/** What follows a notice, on each side. */
@Resolver()
export class AnswerResolver {
  constructor(
    private readonly reader: EnforcementReader,
    private readonly answers: AnswerService,
    private readonly penalties: PenaltyService,
  ) {}

  @Mutation(() => MakeRepresentationsPayload, {
    description: 'Makes representations against what a notice of intent announced, for the trust.',
  })
  async makeRepresentations(
    @Arg('input', () => MakeRepresentationsInput, { description: INPUT })
    input: MakeRepresentationsInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.answers.makeRepresentations(context, input));
  }

  @Mutation(() => DecideRepresentationsPayload, {
    description: 'Decides whether to go on with what a notice of intent announced, for the body.',
  })
  async decideRepresentations(
    @Arg('input', () => DecideRepresentationsInput, { description: INPUT })
    input: DecideRepresentationsInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(
      this.reader,
      context,
      await this.answers.decideRepresentations(context, input),
    );
  }

  @Mutation(() => DetermineCompliancePayload, {
    description: 'Determines whether a demand was complied with, where its power asks for that.',
  })
  async determineCompliance(
    @Arg('input', () => DetermineComplianceInput, { description: INPUT })
    input: DetermineComplianceInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.answers.determineCompliance(context, input));
  }

  @Mutation(() => ServeNoticeOfPenaltyPayload, {
    description: 'Serves notice of the penalty that the body intends, and invites representations.',
  })
  async serveNoticeOfPenalty(
    @Arg('input', () => ServeNoticeOfPenaltyInput, { description: INPUT })
    input: ServeNoticeOfPenaltyInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.penalties.intend(context, input));
  }

  @Mutation(() => ImposePenaltyPayload, {
    description: 'Imposes a penalty, within its cap, after the steps that its power requires.',
  })
  async imposePenalty(
    @Arg('input', () => ImposePenaltyInput, { description: INPUT }) input: ImposePenaltyInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.penalties.impose(context, input));
  }
}
