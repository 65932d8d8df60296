import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Act } from '../enforcement/act.type.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { actPayload, payloadOf, type ActPayload } from '../remediation/remediation.payloads.ts';
import { Milestone } from './milestone.entity.ts';
import {
  AcceptRiskInput,
  AnswerPlanInput,
  ExtendDeadlineInput,
  SubmitPlanInput,
} from './plan.inputs.ts';
import type { PlanService } from './plan.service.ts';

const INPUT = 'What is to be recorded.';

const SubmitPlanPayload = actPayload('SubmitPlanPayload');
const AnswerPlanPayload = actPayload('AnswerPlanPayload');
const ExtendDeadlinePayload = actPayload('ExtendDeadlinePayload');
const AcceptRiskPayload = actPayload('AcceptRiskPayload');

@Resolver(() => Act)
export class PlanResolver {
  constructor(
    private readonly reader: EnforcementReader,
    private readonly plans: PlanService,
  ) {}

  @FieldResolver(() => [Milestone], {
    nullable: true,
    description:
      'The steps of the plan that it submitted; null for other acts, and for those whom it does not concern.',
  })
  milestones(@Root() { id }: Act, @Ctx() context: RequestContext): Promise<Milestone[] | null> {
    return this.reader.milestones(context).load(id);
  }

  @Mutation(() => SubmitPlanPayload, { description: 'Submits an improvement plan, for the trust.' })
  async submitPlan(
    @Arg('input', () => SubmitPlanInput, { description: INPUT }) input: SubmitPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.plans.submit(context, input));
  }

  @Mutation(() => AnswerPlanPayload, {
    description: 'Approves or returns a plan, for the body that asks.',
  })
  async answerPlan(
    @Arg('input', () => AnswerPlanInput, { description: INPUT }) input: AnswerPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.plans.answer(context, input));
  }

  @Mutation(() => ExtendDeadlinePayload, {
    description: 'Extends the deadline of a demand, for the body that asks.',
  })
  async extendDeadline(
    @Arg('input', () => ExtendDeadlineInput, { description: INPUT }) input: ExtendDeadlineInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.plans.extendDeadline(context, input));
  }

  @Mutation(() => AcceptRiskPayload, {
    description: 'Accepts the risk of a recommendation for a time; a mandate cannot be so closed.',
  })
  async acceptRisk(
    @Arg('input', () => AcceptRiskInput, { description: INPUT }) input: AcceptRiskInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.plans.acceptRisk(context, input));
  }
}
