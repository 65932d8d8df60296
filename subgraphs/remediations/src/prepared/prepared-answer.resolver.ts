import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentById } from '../attachment/attachment.loader.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { Milestone } from '../plan/milestone.entity.ts';
import { PrepareEvidenceInput } from '../remediation/remediation.inputs.ts';
import { PreparedEvidence, Remediation } from '../remediation/remediation.type.ts';
import type { PreparedAnswerRow, PreparedMilestone } from './prepared-answer.entity.ts';
import {
  PrepareAppealInput,
  PreparePlanInput,
  PrepareRepresentationsInput,
} from './prepared-answer.inputs.ts';
import {
  PrepareAppealPayload,
  PrepareEvidencePayload,
  PreparePlanPayload,
  PrepareRepresentationsPayload,
  type PreparedDemand,
} from './prepared-answer.payloads.ts';
import { PreparedAnswer } from './prepared-answer.type.ts';
import { preparedAnswersOf } from './prepared-answers.ts';
import type { PreparingService } from './preparing.service.ts';

const INPUT = 'What is to be kept.';

/** What the trust's people prepare, and its approver submits. */
@Resolver(() => Remediation)
export class PreparingResolver {
  constructor(
    private readonly reader: EnforcementReader,
    private readonly preparing: PreparingService,
  ) {}

  @FieldResolver(() => [PreparedAnswer], {
    description:
      "What awaits an approver, of each act at most one; empty where nothing does, and for all but the trust's own people.",
  })
  async preparedAnswers(
    @Root() { id }: Remediation,
    @Ctx() context: RequestContext,
  ): Promise<PreparedAnswer[]> {
    return (await preparedAnswersOf(context).load(id)) ?? [];
  }

  @FieldResolver(() => PreparedEvidence, {
    nullable: true,
    description:
      "Evidence that awaits an approver; null when there is none, and for all but the trust's own people.",
  })
  async preparedEvidence(
    @Root() { id }: Remediation,
    @Ctx() context: RequestContext,
  ): Promise<PreparedEvidence | null> {
    const prepared = await preparedAnswersOf(context).load(id);
    return prepared?.find(({ act }) => act === 'EVIDENCE_SUBMITTED') ?? null;
  }

  @Mutation(() => PrepareEvidencePayload, {
    description: 'Prepares evidence for an approver of the trust to submit.',
  })
  async prepareEvidence(
    @Arg('input', () => PrepareEvidenceInput, { description: INPUT }) input: PrepareEvidenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<PrepareEvidencePayload, 'remediations'>> {
    const ids = await this.preparing.prepareEvidence(context, input);
    return { remediations: await this.#remediations(context, ids) };
  }

  @Mutation(() => PreparePlanPayload, {
    description: 'Prepares an improvement plan for an approver of the trust to submit.',
  })
  async preparePlan(
    @Arg('input', () => PreparePlanInput, { description: INPUT }) input: PreparePlanInput,
    @Ctx() context: RequestContext,
  ): Promise<PreparedDemand> {
    return this.#payload(context, await this.preparing.preparePlan(context, input));
  }

  @Mutation(() => PrepareRepresentationsPayload, {
    description: 'Prepares representations for an approver of the trust to make.',
  })
  async prepareRepresentations(
    @Arg('input', () => PrepareRepresentationsInput, { description: INPUT })
    input: PrepareRepresentationsInput,
    @Ctx() context: RequestContext,
  ): Promise<PreparedDemand> {
    return this.#payload(context, await this.preparing.prepareRepresentations(context, input));
  }

  @Mutation(() => PrepareAppealPayload, {
    description: 'Prepares an appeal for an approver of the trust to record.',
  })
  async prepareAppeal(
    @Arg('input', () => PrepareAppealInput, { description: INPUT }) input: PrepareAppealInput,
    @Ctx() context: RequestContext,
  ): Promise<PreparedDemand> {
    return this.#payload(context, await this.preparing.prepareAppeal(context, input));
  }

  async #payload(context: RequestContext, ids: readonly string[]): Promise<PreparedDemand> {
    const [remediation = null] = await this.#remediations(context, ids);
    return { remediation };
  }

  async #remediations(context: RequestContext, ids: readonly string[]): Promise<Remediation[]> {
    const found = await Promise.all(ids.map((id) => this.reader.remediation(context, id)));
    return found.filter((remediation) => remediation !== null);
  }
}

const STEPS = 'The steps of the plan; null for what is none.';
const FILES = 'The files that go with it.';

@Resolver(() => PreparedAnswer)
export class PreparedAnswerResolver {
  @FieldResolver(() => [Milestone], { nullable: true, description: STEPS })
  milestones(@Root() { milestones }: PreparedAnswerRow): readonly PreparedMilestone[] | null {
    return milestones;
  }

  @FieldResolver(() => [Attachment], { description: FILES })
  attachments(
    @Root() prepared: PreparedAnswerRow,
    @Ctx() context: RequestContext,
  ): Promise<Attachment[]> {
    return filesOf(prepared, context);
  }
}

@Resolver(() => PreparedEvidence)
export class PreparedEvidenceResolver {
  @FieldResolver(() => [Attachment], { description: FILES })
  attachments(
    @Root() prepared: PreparedAnswerRow,
    @Ctx() context: RequestContext,
  ): Promise<Attachment[]> {
    return filesOf(prepared, context);
  }
}

async function filesOf(
  { attachmentIds }: PreparedAnswerRow,
  context: RequestContext,
): Promise<Attachment[]> {
  const files = await Promise.all(attachmentIds.map((id) => attachmentById(context).load(id)));
  return files.filter((file) => file !== null);
}
