import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { CorrectionService } from '../enforcement/correction.service.ts';
import type { DemandService } from '../enforcement/demand.service.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import {
  AcknowledgeRemediationInput,
  AnswerEvidenceInput,
  CorrectActInput,
  MandateRemediationInput,
  RecommendRemediationInput,
  SubmitEvidenceInput,
  WithdrawRemediationInput,
} from './remediation.inputs.ts';
import {
  AcknowledgeRemediationPayload,
  AnswerEvidencePayload,
  CorrectActPayload,
  MandateRemediationPayload,
  RecommendRemediationPayload,
  SubmitEvidencePayload,
  WithdrawRemediationPayload,
  payloadOf,
  type ActPayload,
} from './remediation.payloads.ts';
import type { RemediationService } from './remediation.service.ts';
import { Remediation } from './remediation.type.ts';

export interface RemediationServices {
  readonly reader: EnforcementReader;
  readonly demands: DemandService;
  readonly remediations: RemediationService;
  readonly corrections: CorrectionService;
}

const INPUT = 'What is to be recorded.';

@Resolver(() => Remediation)
export class RemediationResolver {
  constructor(private readonly services: RemediationServices) {}

  @Query(() => Remediation, {
    nullable: true,
    description: 'A demand by its id; null when it does not exist or you may not see it.',
  })
  remediation(
    @Arg('id', () => ID, { description: 'The id of the demand.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Remediation | null> {
    return this.services.reader.remediation(context, id);
  }

  @Mutation(() => RecommendRemediationPayload, {
    description: 'Recommends remediation of a finding, which binds nobody.',
  })
  async recommendRemediation(
    @Arg('input', () => RecommendRemediationInput, { description: INPUT })
    input: RecommendRemediationInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(
      this.services.reader,
      context,
      await this.services.demands.recommend(context, input),
    );
  }

  @Mutation(() => MandateRemediationPayload, {
    description: 'Requires remediation of a finding under a binding power in force that day.',
  })
  async mandateRemediation(
    @Arg('input', () => MandateRemediationInput, { description: INPUT })
    input: MandateRemediationInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(
      this.services.reader,
      context,
      await this.services.demands.mandate(context, input),
    );
  }

  @Mutation(() => AcknowledgeRemediationPayload, {
    description: 'Acknowledges a demand, for the trust.',
  })
  async acknowledgeRemediation(
    @Arg('input', () => AcknowledgeRemediationInput, { description: INPUT })
    input: AcknowledgeRemediationInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(
      this.services.reader,
      context,
      await this.services.remediations.acknowledge(context, input),
    );
  }

  @Mutation(() => SubmitEvidencePayload, {
    description: 'Submits evidence of remediation, for the trust.',
  })
  async submitEvidence(
    @Arg('input', () => SubmitEvidenceInput, { description: INPUT }) input: SubmitEvidenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<SubmitEvidencePayload, 'remediations' | 'acts'>> {
    const results = await this.services.remediations.submitEvidence(context, input);
    const acts = await Promise.all(
      results.map(({ actId }) => this.services.reader.act(context, actId)),
    );
    return {
      remediations: await this.#remediations(
        context,
        results.map(({ trackId }) => trackId),
      ),
      acts: acts.filter((act) => act !== null),
    };
  }

  @Mutation(() => AnswerEvidencePayload, {
    description: 'Accepts or rejects evidence, for the body that asks.',
  })
  async answerEvidence(
    @Arg('input', () => AnswerEvidenceInput, { description: INPUT }) input: AnswerEvidenceInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(
      this.services.reader,
      context,
      await this.services.remediations.answerEvidence(context, input),
    );
  }

  @Mutation(() => WithdrawRemediationPayload, {
    description: 'Withdraws a demand, for the body that asks.',
  })
  async withdrawRemediation(
    @Arg('input', () => WithdrawRemediationInput, { description: INPUT })
    input: WithdrawRemediationInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(
      this.services.reader,
      context,
      await this.services.remediations.withdraw(context, input),
    );
  }

  @Mutation(() => CorrectActPayload, {
    description:
      'Strikes out an act that was recorded by mistake, for the organisation that made it.',
  })
  async correctAct(
    @Arg('input', () => CorrectActInput, { description: INPUT }) input: CorrectActInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(
      this.services.reader,
      context,
      await this.services.corrections.correct(context, input),
    );
  }

  async #remediations(context: RequestContext, ids: readonly string[]): Promise<Remediation[]> {
    const found = await Promise.all(ids.map((id) => this.services.reader.remediation(context, id)));
    return found.filter((remediation) => remediation !== null);
  }
}
